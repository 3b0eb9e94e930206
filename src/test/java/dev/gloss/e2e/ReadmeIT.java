package dev.gloss.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.Folders;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tour of the README, taken line by line in a copy of the project's folder.
class ReadmeIT {

    private static final String PROMPT = "$ ";
    private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

    /// Ids of notes are made of the time, so that no two runs show the same.
    private static final Pattern NOTE_ID = Pattern.compile("n-[0-9a-z]{10}");

    @TempDir Path scratch;

    /// A line as typed, and what it says; a line of nothing but `…` stands for any number of lines.
    private record Step(String typed, List<String> says) {

        Pattern expected() {
            return Pattern.compile(
                    says.stream()
                            .map(line ->
                                    line.equals("…") ? "(?:.*\n)*" : Pattern.quote(line + "\n"))
                            .collect(Collectors.joining()));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyLineOfTheTourSaysWhatTheReadmeShows() throws IOException {
        Gloss gloss = new Gloss(scratch);
        Folders.copy(Gloss.PROJECT.resolve("papers"), gloss.library().resolve("papers"));
        Folders.copy(Gloss.PROJECT.resolve("notes"), gloss.library().resolve("notes"));
        assertThat(gloss.run("papers").status()).isZero();
        List<Step> steps = steps(Files.readString(Gloss.PROJECT.resolve("README.md")));
        assertThat(steps).hasSizeGreaterThanOrEqualTo(10);
        return steps.stream().map(step -> dynamicTest(step.typed(), () -> take(step, gloss)));
    }

    private void take(Step step, Gloss gloss) throws IOException, InterruptedException {
        Process process = shell(step.typed(), gloss).start();
        String said = anyId(new String(process.getInputStream().readAllBytes(), UTF_8));

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).matches(step.expected());
    }

    private ProcessBuilder shell(String typed, Gloss gloss) throws IOException {
        Path bin = Files.createDirectories(scratch.resolve("bin"));
        Path command = bin.resolve("gloss");
        Files.writeString(
                command, "#!/bin/sh\nexec '%s' \"$@\"\n".formatted(Gloss.PROJECT.resolve("gloss")));
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-c", typed)
                        .directory(gloss.library().toFile())
                        .redirectErrorStream(true);
        gloss.environment(builder.environment())
                .merge("PATH", bin.toString(), (path, first) -> first + ":" + path);
        return builder;
    }

    private static List<Step> steps(String readme) {
        List<Step> steps = new ArrayList<>();
        CONSOLE.matcher(readme)
                .results()
                .map(block -> block.group(1))
                .forEach(block -> {
                    for (String step : block.split("(?m)^(?=\\$ )")) {
                        List<String> lines = anyId(step).stripTrailing().lines().toList();
                        if (!lines.isEmpty() && lines.getFirst().startsWith(PROMPT)) {
                            String typed = step.lines().findFirst().orElseThrow();
                            steps.add(
                                    new Step(
                                            typed.substring(PROMPT.length()),
                                            lines.subList(1, lines.size())));
                        }
                    }
                });
        return steps;
    }

    private static String anyId(String text) {
        return NOTE_ID.matcher(text).replaceAll("n-");
    }
}
