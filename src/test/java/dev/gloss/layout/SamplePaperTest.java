package dev.gloss.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.paper.Outline;
import dev.gloss.paper.Paper;
import dev.gloss.paper.PassageKind;
import dev.gloss.paper.ReadingOptions;
import dev.gloss.pdf.PdfReader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The sample paper, whose every word is known, is read word for word: nothing is missing, nothing
/// is in the wrong place, nothing is too much.
class SamplePaperTest {

    @ParameterizedTest
    @CsvSource({
        "papers/gpu-hours.pdf, v1, false",
        "papers/gpu-hours.pdf, v1, true",
        "src/test/paper/gpu-hours.v2.pdf, v2, false",
        "src/test/paper/gpu-hours.v2.pdf, v2, true"
    })
    void isReadAsItWasWritten(Path pdf, String version, boolean ignoreOutline) throws Exception {
        Paper paper =
                LayoutAnalyzer.analyze(
                        PdfReader.read(pdf, new ReadingOptions(ignoreOutline), null, _ -> {}));
        List<String> truth =
                Files.readAllLines(Path.of("src/test/paper/gpu-hours.%s.truth".formatted(version)));

        assertThat(WrittenLines.of(paper, WrittenLines.IN_ORDER))
                .containsExactlyElementsOf(of(truth, WrittenLines.IN_ORDER));
        assertThat(WrittenLines.of(paper, WrittenLines.FLOATING))
                .containsExactlyInAnyOrderElementsOf(of(truth, WrittenLines.FLOATING));
        assertThat("front: " + paper.metadata().title()).isEqualTo(truth.getFirst());
        assertThat(paper.metadata().authors()).containsExactly("The Gloss Developers");
        assertThat(Outline.of(paper).sections().getLast().label()).isEqualTo("B Words Used Here");
    }

    private static List<String> of(List<String> truth, Set<PassageKind> kinds) {
        List<String> labels = kinds.stream().map(PassageKind::label).toList();
        return truth.stream().filter(line -> labels.contains(line.split("[ :]", 2)[0])).toList();
    }
}
