package dev.gloss.worker;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;

/// In which PDF a worker is asked to look for marks.
///
/// @param file absolute
/// @param password null if none was given
record MarksOrder(String file, @Nullable String password) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static MarksOrder of(Path file, @Nullable String password) {
        return new MarksOrder(file.toAbsolutePath().toString(), password);
    }

    Frame frame() {
        return Frame.of(Frame.Kind.MARKS, MAPPER.writeValueAsString(this));
    }

    static MarksOrder parse(Frame frame) {
        return MAPPER.readValue(frame.text(), MarksOrder.class);
    }

    Path path() {
        return Path.of(file);
    }
}
