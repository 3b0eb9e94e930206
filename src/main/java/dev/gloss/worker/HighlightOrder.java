package dev.gloss.worker;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// What a worker is asked to mark.
///
/// @param file absolute
/// @param copy where the marked copy goes, absolute
/// @param password null if none was given
record HighlightOrder(
        String file, String copy, List<Highlight> highlights, @Nullable String password) {

    static HighlightOrder of(
            Path file, Path copy, List<Highlight> highlights, @Nullable String password) {
        return new HighlightOrder(
                file.toAbsolutePath().toString(),
                copy.toAbsolutePath().toString(),
                highlights,
                password);
    }

    Frame frame() {
        return Frame.order(Frame.Kind.HIGHLIGHT, this);
    }

    static HighlightOrder parse(Frame frame) {
        return frame.order(HighlightOrder.class);
    }
}
