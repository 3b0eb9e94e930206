package dev.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.gloss.Folders;
import dev.gloss.library.Library;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What `help` says of each command, tried in a copy of the project's folder, which is a library
/// with a sample paper and notes on it.
class ExamplesTest {

    /// What must have happened before, so that the example has something to do.
    private static final Map<String, List<String>> BEFORE =
            Map.of(
                    "next", List.of("search experts"),
                    "undo", List.of("note gpu-hours \"a thought\""),
                    "redo", List.of("note gpu-hours \"a thought\"", "undo"));

    private static final String BIBLIOGRAPHY =
            """
            @misc{gpu-hours,
              title = {Where 2.788 Million {GPU} Hours Went:
                       A Reader's Account of Training {DeepSeek-V3}},
              author = {{The Gloss Developers}},
              year = 2026,
            }
            """;

    private static final String HYPOTHESIS =
            """
            {"annotations": [{"id": "abc", "created": "2026-11-23T10:15:30Z", "text": "Why twenty?",
              "uri": "https://example.org/gpu-hours.pdf",
              "target": [{"selector": [
                {"type": "TextQuoteSelector", "exact": "twenty are set aside for sending"}]}]}]}
            """;

    /// Commands that talk with a person; their examples are only parsed.
    private static final Set<String> AT_A_TERMINAL = Set.of("edit", "review", "open");

    private static final int WIDEST = 100;

    @TempDir static Path folder;
    private static Path shelf;

    /// Read once, and copied for each example.
    @BeforeAll
    static void aLibraryWithTheSamplePaper() throws IOException {
        shelf = folder.resolve("shelf");
        Folders.copy(Path.of("papers/gpu-hours.pdf"), shelf.resolve("papers/gpu-hours.pdf"));
        Folders.copy(Path.of("notes/gpu-hours"), shelf.resolve("notes/gpu-hours"));
        Files.writeString(shelf.resolve("weekly.gloss"), "papers\n");
        Files.writeString(shelf.resolve("papers.bib"), BIBLIOGRAPHY);
        Files.writeString(shelf.resolve("hypothesis.json"), HYPOTHESIS);
        assertThat(run(shelf, List.of("search the bias term")).status()).isEqualTo(Status.DONE);
    }

    private record Run(Status status, String out, String err) {}

    @TestFactory
    Stream<DynamicTest> everyExampleWorks() {
        return AllCommands.create().all().stream()
                .map(GlossCommand::syntax)
                .map(syntax -> dynamicTest(syntax.example(), () -> tryExample(syntax)));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandIsExplainedOnOneLineWithItsOptionsAndAnExample() {
        return AllCommands.create().all().stream()
                .map(GlossCommand::syntax)
                .map(syntax -> dynamicTest(syntax.name(), () -> assertIsExplained(syntax)));
    }

    @Test
    void helpListsEveryCommandOnce() {
        String help = run(shelf, List.of("help")).out();

        for (GlossCommand command : AllCommands.create().all()) {
            String name = command.syntax().name();
            assertThat(help.lines().filter(line -> line.startsWith("  " + name + " "))).hasSize(1);
        }
    }

    private static void tryExample(Syntax syntax) throws IOException {
        assertThat(syntax.example().split(" ")[0]).isEqualTo(syntax.name());
        if (AT_A_TERMINAL.contains(syntax.name())) {
            CommandLine line = new CommandLine(AllCommands.create());
            assertThatCode(() -> line.parse(syntax.example())).doesNotThrowAnyException();
            return;
        }
        Path library = folder.resolve(syntax.name());
        Folders.copy(shelf, library);
        List<String> lines = new ArrayList<>(List.of("search the bias term"));
        lines.addAll(BEFORE.getOrDefault(syntax.name(), List.of()));
        lines.add(inFolder(syntax.example(), library));

        Run run = run(library, lines);

        assertThat(run.status()).as(run.err()).isEqualTo(Status.DONE);
    }

    private static void assertIsExplained(Syntax syntax) {
        List<String> help = run(shelf, List.of("help " + syntax.name())).out().lines().toList();

        assertThat(syntax.name() + syntax.summary()).hasSizeLessThan(WIDEST);
        assertThat(help.getFirst()).isEqualTo(syntax.name() + ": " + syntax.summary());
        assertThat(help.get(1)).isEqualTo("usage: " + syntax.usage());
        for (Option option : syntax.options()) {
            assertThat(option.summary()).isNotBlank();
            assertThat(help).anyMatch(line -> line.startsWith("  " + option.synopsis() + " "));
        }
        assertThat(help.getLast()).isEqualTo("example: " + syntax.example());
    }

    /// A person types names of files as seen from the library's folder; a test has another one.
    private static String inFolder(String example, Path library) {
        return Stream.of(example.split(" "))
                .map(word ->
                        word.contains(".") && Files.isRegularFile(library.resolve(word))
                                ? library.resolve(word).toString()
                                : word)
                .reduce((line, word) -> line + " " + word)
                .orElseThrow();
    }

    /// Runs lines one after the other in one shell.
    ///
    /// @return how the last one ended, and what all of them said
    private static Run run(Path folder, List<String> lines) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Outputs outputs = new Outputs(out, err, new Terminals(false, false, false, 80), false);
        Status last = Status.DONE;
        try (Library library = Library.open(folder, _ -> {})) {
            Console console =
                    new Console(AllCommands.create(), () -> library, Session.inMemory(), outputs);
            console.obey(new SettingsFiles(Map.of(), folder.resolve("config.yaml"), folder));
            for (String line : lines) {
                last = console.run(line);
            }
        }
        return new Run(last, out.toString(), err.toString());
    }
}
