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
import java.util.concurrent.atomic.AtomicReference;

/// What a bad PDF costs: itself, and its time.
@Timeout(60)
class PdfWorkersTest {

    private final PdfWorkers workers =
            new PdfWorkers(StubWorker.settings(Duration.ofSeconds(20), Duration.ofSeconds(1)));

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void aPaperArrivesWithItsPagesCounted() {
        List<Integer> pages = new ArrayList<>();

        Reading reading = workers.read(Path.of("good.pdf"), ReadingOptions.USUAL, null, pages::add);

        assertRead(reading, "read");
        assertThat(pages).containsExactly(1, 2);
    }

    @Test
    void aRefusalIsItsReason() {
        assertThat(read("refused.pdf")).isEqualTo(new Reading.Failed("is not a PDF"));
    }

    @Test
    void aProcessThatDiesCostsItsFileOnly() {
        assertFailed(read("dies.pdf"), "ended the process that reads PDFs with status 139");
        assertThat(read("good.pdf")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void aProcessThatHangsIsKilledAfterItsHeartbeat() {
        assertFailed(read("hangs.pdf"), "made no progress for 1 s");
        assertThat(read("good.pdf")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void aProcessThatCrawlsIsKilledAtItsDeadline() {
        try (PdfWorkers hasty =
                new PdfWorkers(StubWorker.settings(Duration.ofSeconds(1), Duration.ofSeconds(1)))) {
            assertFailed(
                    hasty.read(Path.of("crawls.pdf"), ReadingOptions.USUAL, null, _ -> {}),
                    "took longer than 1 s");
        }
    }

    @Test
    void thePagesBeforeTheOneThatHangsAreReadAgainAndKept() {
        List<Integer> pages = new ArrayList<>();

        Reading reading =
                workers.read(
                        Path.of("hangs-on-page-6.pdf"), ReadingOptions.USUAL, null, pages::add);

        assertRead(reading, "five pages, for the rest made no progress for 1 s");
        assertThat(pages).as("each page is told once").containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void fewerPagesAreTakenIfAllTogetherMeanTooMuch() {
        assertRead(read("means-too-much.pdf"), "4 pages");
    }

    @Test
    void aThreadThatIsInterruptedGivesUpAndBlamesNoFile() throws InterruptedException {
        AtomicReference<Reading> reading = new AtomicReference<>();
        Thread thread = Thread.ofPlatform().start(() -> reading.set(read("hangs.pdf")));
        thread.interrupt();
        thread.join();

        assertThat(reading.get()).isInstanceOf(Reading.NotTried.class);
        assertThat(read("good.pdf")).isInstanceOf(Reading.Read.class);
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
                            Reading.NotTried.class,
                            failed -> assertThat(failed.reason()).contains("/no/such/java"));
        }
    }

    private static void assertFailed(Reading reading, String reason) {
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Failed.class,
                        failed -> assertThat(failed.reason()).startsWith(reason));
    }

    private static void assertRead(Reading reading, String text) {
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.file().paper().text().value()).isEqualTo(text));
    }

    private Reading read(String name) {
        return workers.read(Path.of(name), ReadingOptions.USUAL, null, _ -> {});
    }
}
