package dev.gloss.worker;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// In which PDF a worker is asked to look for marks.
///
/// @param file absolute
/// @param password null if none was given
record MarksOrder(String file, @Nullable String password) {

    static MarksOrder of(Path file, @Nullable String password) {
        return new MarksOrder(file.toAbsolutePath().toString(), password);
    }

    Frame frame() {
        return Frame.order(Frame.Kind.MARKS, this);
    }

    static MarksOrder parse(Frame frame) {
        return frame.order(MarksOrder.class);
    }

    Path path() {
        return Path.of(file);
    }
}
