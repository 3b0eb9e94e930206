package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.library.Quarantine.Case;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// PDFs that are not tried again.
class QuarantineTest {

    private static final Case BOMB =
            new Case("51ab", "gloss-1", "bomb.pdf", "took longer than 60 s", "2026-11-23", 60);

    @TempDir Path root;
    private Quarantine quarantine;

    @BeforeEach
    void openQuarantine() {
        quarantine = new Quarantine(new LibraryFolder(root));
    }

    @Test
    void aCaseIsKnownByItsBytesAndWhatReadThem() throws IOException {
        quarantine.add(BOMB);

        assertThat(quarantine.find("51ab", "gloss-1")).contains(BOMB);
        assertThat(quarantine.find("51ab", "gloss-2")).isEmpty();
        assertThat(quarantine.find("9f2c", "gloss-1")).isEmpty();
    }

    @Test
    void aFileTriedByAnotherVersionKeepsItsLastReasonOnly() throws IOException {
        quarantine.add(BOMB);
        Case later = new Case("51ab", "gloss-2", "bomb.pdf", "truncated", "2026-11-24", 0);
        quarantine.add(later);

        assertThat(quarantine.cases()).containsExactly(later);
    }

    @Test
    void whatIsReleasedMayBeTriedAgain() throws IOException {
        quarantine.add(BOMB);
        quarantine.release(each -> each.seconds() > 0);

        assertThat(quarantine.cases()).isEmpty();
    }

    @Test
    void onlyWhatTookLongIsExplained() {
        assertThat(BOMB.words())
                .isEqualTo(
                        "took longer than 60 s (tried on 2026-11-23; doctor --fix lets it be tried"
                                + " again)");
        assertThat(new Case("9f2c", "gloss-1", "x.pdf", "truncated", "2026-11-23", 0).words())
                .isEqualTo("truncated");
    }

    @Test
    void aBrokenFileIsAnEmptyQuarantine() throws IOException {
        Files.createDirectories(root.resolve(".gloss"));
        Files.writeString(root.resolve(".gloss/quarantine.json"), "[{\"sha256\":");

        assertThat(quarantine.cases()).isEmpty();
        quarantine.add(BOMB);
        assertThat(quarantine.cases()).containsExactly(BOMB);
    }
}
