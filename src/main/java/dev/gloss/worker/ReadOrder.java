package dev.gloss.worker;

import dev.gloss.paper.ReadingOptions;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;

/// What a worker is asked to read.
///
/// @param file absolute
/// @param ignoreOutline as in [ReadingOptions]
/// @param password null if none was given; never on a command line, where every user of the machine
///   could see it
record ReadOrder(String file, boolean ignoreOutline, @Nullable String password) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static ReadOrder of(Path file, ReadingOptions options, @Nullable String password) {
        return new ReadOrder(file.toAbsolutePath().toString(), options.ignoreOutline(), password);
    }

    Frame frame() {
        return Frame.of(Frame.Kind.READ, MAPPER.writeValueAsString(this));
    }

    static ReadOrder parse(Frame frame) {
        return MAPPER.readValue(frame.text(), ReadOrder.class);
    }

    Path path() {
        return Path.of(file);
    }

    ReadingOptions options() {
        return new ReadingOptions(ignoreOutline);
    }
}
