package dev.gloss.anchor;

/// How a place in a text is described, after the [Web Annotation Data
/// Model](https://www.w3.org/TR/annotation-model/#selectors), whose names and units are kept.
public sealed interface Selector {

    /// The words themselves, with what stands before and after them.
    ///
    /// @param exact the quoted words as the canonical text has them
    /// @param prefix what stands before, empty at the text's beginning
    /// @param suffix what stands after, empty at the text's end
    record TextQuoteSelector(String exact, String prefix, String suffix) implements Selector {

        public TextQuoteSelector {
            if (exact.isBlank()) {
                throw new IllegalArgumentException("a quote without words");
            }
        }
    }

    /// Where the words stand. Only a hint: texts change.
    ///
    /// @param start first Unicode code point, counted from 0
    /// @param end one past the last, after `start`
    record TextPositionSelector(int start, int end) implements Selector {

        public TextPositionSelector {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("not a range: [%d, %d)".formatted(start, end));
            }
        }
    }
}
