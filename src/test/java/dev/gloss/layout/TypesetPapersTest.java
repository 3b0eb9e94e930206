package dev.gloss.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.paper.Paper;
import dev.gloss.paper.ReadingOptions;
import dev.gloss.pdf.PdfReader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One text in the classes that papers are set in, each with its own traps, whose every word is
/// known. What is not read right yet stands in `NAME.gaps`: `- ` and what was written but is not
/// read so, `+ ` and what is read but was not written so. The list must be exact, so that it can
/// only shrink.
class TypesetPapersTest {

    private static final Path FOLDER = Path.of("src/test/typeset");

    /// To run with after the reading has improved: `-Dgloss.gaps=write`.
    private static final boolean WRITE = "write".equals(System.getProperty("gloss.gaps"));

    @ParameterizedTest
    @MethodSource("names")
    void isReadAsItWasWrittenButForTheGapsThatAreKnown(String name) throws Exception {
        List<String> truth = Files.readAllLines(FOLDER.resolve(name + ".truth"));
        List<String> gaps = Difference.of(truth, read(name));
        Path known = FOLDER.resolve(name + ".gaps");
        if (WRITE) {
            Files.write(known, gaps);
        }

        assertThat(gaps)
                .as("gaps of %s; if the reading improved, run with -Dgloss.gaps=write", name)
                .containsExactlyElementsOf(Files.readAllLines(known));
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".truth"))
                    .map(file -> file.replace(".truth", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<String> read(String name) throws Exception {
        Paper paper =
                LayoutAnalyzer.analyze(
                        PdfReader.read(
                                FOLDER.resolve(name + ".pdf"),
                                new ReadingOptions(true),
                                null,
                                _ -> {}));
        List<String> lines = new ArrayList<>();
        lines.add("title: " + paper.metadata().title());
        paper.metadata().authors().forEach(author -> lines.add("author: " + author));
        lines.addAll(WrittenLines.of(paper, WrittenLines.IN_ORDER));
        lines.addAll(WrittenLines.of(paper, WrittenLines.FLOATING).stream().sorted().toList());
        return lines;
    }
}
