package dev.gloss.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.paper.ReadingOptions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What a bad PDF costs: itself, and its time.
@Timeout(60)
class PdfWorkersTest {

    private final PdfWorkers workers =
            new PdfWorkers(StubWorker.settings(Duration.ofSeconds(4), Duration.ofSeconds(2)));

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void aPaperArrivesWithItsPagesCounted() {
        List<Integer> pages = new ArrayList<>();

        Reading reading = workers.read(Path.of("good.pdf"), ReadingOptions.USUAL, null, pages::add);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.file().paper().text().value()).isEqualTo("read"));
        assertThat(pages).containsExactly(1, 2);
    }

    @Test
    void aRefusalIsItsReason() {
        assertThat(read("refused.pdf")).isEqualTo(new Reading.Failed("is not a PDF"));
    }

    @Test
    void aProcessThatDiesCostsItsFileOnly() {
        assertThat(read("dies.pdf"))
                .isEqualTo(
                        new Reading.Failed(
                                "the process that reads PDFs ended with status 139 after page 7"));
        assertThat(read("good.pdf")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void aProcessThatHangsIsKilledAfterItsHeartbeat() {
        assertThat(read("hangs.pdf"))
                .isEqualTo(new Reading.Failed("made no progress for 2 s after page 3"));
        assertThat(read("good.pdf")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void aProcessThatCrawlsIsKilledAtItsDeadline() {
        assertThat(read("crawls.pdf")).isEqualTo(new Reading.Failed("took longer than 4 s"));
    }

    @Test
    void aProcessThatBabblesIsNotTrusted() {
        assertThat(read("babbles.pdf")).isInstanceOf(Reading.Failed.class);
        assertThat(read("good.pdf")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void aProgramThatCannotStartIsAReason() {
        WorkerSettings missing =
                new WorkerSettings(
                        List.of("/no/such/java"), 1, Duration.ofSeconds(1), Duration.ofSeconds(1));
        try (PdfWorkers none = new PdfWorkers(missing)) {
            assertThat(none.read(Path.of("good.pdf"), ReadingOptions.USUAL, null, _ -> {}))
                    .isInstanceOfSatisfying(
                            Reading.Failed.class,
                            failed -> assertThat(failed.reason()).contains("/no/such/java"));
        }
    }

    private Reading read(String name) {
        return workers.read(Path.of(name), ReadingOptions.USUAL, null, _ -> {});
    }
}
