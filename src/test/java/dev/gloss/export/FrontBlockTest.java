package dev.gloss.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.paper.Metadata;

import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import java.util.List;
import java.util.Map;

class FrontBlockTest {

    @Test
    void anyTitleReadsBackAsYaml() {
        String hostile =
                "\"On\" \\ 'this': #1 - [a, b] {c} %d & *e | f > g ! @h\t\n"
                        + "\u0085\u2028\ufeff\u0007 𝛼";
        Metadata metadata =
                new Metadata(hostile, List.of("- yes", "1.10"), "", 2024, null, null, null);

        assertThat(read(Given.reading(metadata)))
                .isEqualTo(
                        Map.of(
                                "title",
                                hostile,
                                "authors",
                                List.of("- yes", "1.10"),
                                "year",
                                2024,
                                "key",
                                "walks"));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(read(Given.reading(Metadata.UNKNOWN))).isEqualTo(Map.of("key", "walks"));
    }

    private static Object read(ReadingNotes notes) {
        String yaml = FrontBlock.lines(notes);
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }
}
