package dev.gloss;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What people, other programs and mischief may give to a search: the lines of
/// `src/bench/questions/awkward.jsonl`, each a text, or a text and how often it is repeated.
public final class AwkwardInputs {

    private static final Path FILE = Path.of("src/bench/questions/awkward.jsonl");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AwkwardInputs() {}

    public static Stream<String> all() {
        try {
            return Files.readAllLines(FILE).stream().map(AwkwardInputs::input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String input(String line) {
        JsonNode input = JSON.readTree(line);
        return input.isString()
                ? input.asString()
                : input.get("text").asString().repeat(input.get("times").asInt());
    }
}
