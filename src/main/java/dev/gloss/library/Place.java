package dev.gloss.library;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a person names a passage anywhere in Gloss.
public sealed interface Place {

    /// The nth hit of the last search: `3`, or `#3`.
    ///
    /// @param number from 1
    record OfHit(int number) implements Place {}

    /// A passage: `deepseek-v3@9.1`.
    ///
    /// @param page physical page, from 1
    /// @param nth among the passages that start on that page, from 1
    record OfPassage(String key, int page, int nth) implements Place {}

    /// Some sentences of a passage: `2.3-4` of the second hit, `deepseek-v3@9.1.3-4`.
    ///
    /// @param passage an [OfHit] or [OfPassage]
    /// @param first from 1
    /// @param last `first` for a single one
    record OfSentences(Place passage, int first, int last) implements Place {}

    /// A page: `deepseek-v3@9`.
    ///
    /// @param page physical page, from 1
    record OfPage(String key, int page) implements Place {}

    /// A section by its number or words of its title: `deepseek-v3#2.1.2`, `deepseek-v3#"load
    /// balancing"`.
    record OfSection(String key, String label) implements Place {}

    /// A figure, table or algorithm: `deepseek-v3#fig-2`.
    ///
    /// @param kind `fig`, `tab` or `alg`
    /// @param number as printed, such as `2` or `A.1`
    record OfFigure(String key, String kind, String number) implements Place {}

    /// A note, and so the passage that it is about: `n-01jdkx7q4z`.
    record OfNote(String id) implements Place {}

    /// A whole paper: `deepseek-v3`.
    record OfPaper(String key) implements Place {}

    /// Reads what a person typed; any word that is no other place is taken for a paper's key.
    static Place parse(String words) {
        return PlaceSyntax.parse(words.strip());
    }

    /// The grammar of places.
    final class PlaceSyntax {

        private static final Pattern HIT = Pattern.compile("#?(\\d{1,6})");
        private static final Pattern SENTENCES =
                Pattern.compile("(#?\\d{1,6}|.+@\\d{1,6}\\.\\d{1,6})\\.(\\d{1,4})(?:-(\\d{1,4}))?");
        private static final Pattern NOTE = Pattern.compile("n-[0-9a-z]{10}");
        private static final Pattern PASSAGE = Pattern.compile("(.+)@(\\d{1,6})(?:\\.(\\d{1,6}))?");
        private static final Pattern FIGURE =
                Pattern.compile("([^#]+)#(fig|tab|alg)(?:ure|le|orithm)?-?([A-Z]?[\\d.]+)");
        private static final Pattern SECTION = Pattern.compile("([^#]+)#\"?([^\"]+)\"?");

        private PlaceSyntax() {}

        private static Place parse(String words) {
            Matcher hit = HIT.matcher(words);
            if (hit.matches()) {
                return new OfHit(Integer.parseInt(hit.group(1)));
            }
            Matcher sentences = SENTENCES.matcher(words);
            if (sentences.matches()) {
                return sentences(sentences);
            }
            if (NOTE.matcher(words).matches()) {
                return new OfNote(words);
            }
            Matcher passage = PASSAGE.matcher(words);
            if (passage.matches()) {
                return onPage(passage);
            }
            Matcher figure = FIGURE.matcher(words);
            if (figure.matches()) {
                return new OfFigure(figure.group(1), figure.group(2), figure.group(3));
            }
            Matcher section = SECTION.matcher(words);
            return section.matches()
                    ? new OfSection(section.group(1), section.group(2).strip())
                    : new OfPaper(words);
        }

        private static Place sentences(Matcher sentences) {
            int first = Integer.parseInt(sentences.group(2));
            int last = sentences.group(3) == null ? first : Integer.parseInt(sentences.group(3));
            return new OfSentences(parse(sentences.group(1)), first, last);
        }

        private static Place onPage(Matcher passage) {
            int page = Integer.parseInt(passage.group(2));
            return passage.group(3) == null
                    ? new OfPage(passage.group(1), page)
                    : new OfPassage(passage.group(1), page, Integer.parseInt(passage.group(3)));
        }
    }
}
