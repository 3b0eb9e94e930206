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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/// What a bad PDF costs: itself, and its time.
@Timeout(60)
class PdfWorkersTest {

    private final PdfWorkers workers =
            new PdfWorkers(StubWorker.settings(1, Duration.ofSeconds(20), Duration.ofSeconds(1)));
    private final PdfWorkers two =
            new PdfWorkers(StubWorker.settings(2, Duration.ofSeconds(20), Duration.ofSeconds(1)));

    @AfterEach
    void close() {
        workers.close();
        two.close();
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
                new PdfWorkers(
                        StubWorker.settings(1, Duration.ofSeconds(1), Duration.ofSeconds(1)))) {
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
    void twoFilesAreReadByOneProcess() {
        List<Reading> readings = beside("waits-for-another.pdf", "good.pdf");

        assertRead(readings.get(0), "read beside another");
        assertRead(readings.get(1), "read");
    }

    @Test
    void aFileIsReadAgainWhenAnotherKilledTheProcess() {
        List<Reading> readings = beside("waits-for-another.pdf", "dies-beside-another.pdf");

        assertRead(readings.get(0), "read alone");
        assertFailed(readings.get(1), "ended the process that reads PDFs with status 140");
    }

    @Test
    void aFileIsReadAgainWhenAnotherHungTheProcess() {
        List<Reading> readings = beside("waits-for-another.pdf", "hangs.pdf");

        assertThat(readings.get(0)).isInstanceOf(Reading.Read.class);
        assertFailed(readings.get(1), "made no progress for 1 s");
    }

    @Test
    void aFileForWhichMemoryDidNotDoBesideAnotherIsReadAlone() {
        List<Reading> readings = beside("waits-for-another.pdf", "needs-half-of-the-memory.pdf");

        assertThat(readings.get(0)).isInstanceOf(Reading.Read.class);
        assertRead(readings.get(1), "read alone");
    }

    @Test
    void aFileThatFindsNoRoomBesideAnotherLeavesItAlone() {
        List<Reading> readings = beside("waits-for-another.pdf", "needs-room.pdf");

        assertRead(readings.get(0), "read beside another");
        assertRead(readings.get(1), "read alone");
    }

    @Test
    void twoFilesThatTakeLongAreReadEachAlone() {
        try (PdfWorkers hasty =
                new PdfWorkers(
                        StubWorker.settings(2, Duration.ofSeconds(4), Duration.ofSeconds(4)))) {
            List<Reading> readings = beside(hasty, "slow-one.pdf", "slow-two.pdf");

            assertRead(readings.get(0), "read alone");
            assertRead(readings.get(1), "read alone");
        }
    }

    @Test
    void nothingIsStartedAfterTheEnd() {
        workers.close();

        assertThat(read("good.pdf")).isInstanceOf(Reading.NotTried.class);
    }

    @Test
    void aFileThatFailsByItselfDisturbsNoOther() {
        List<Reading> readings = beside("waits-for-another.pdf", "fails-beside-another.pdf");

        assertRead(readings.get(0), "read beside another");
        assertFailed(readings.get(1), "is nested too deeply");
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

    private List<Reading> beside(String one, String other) {
        return beside(two, one, other);
    }

    private static List<Reading> beside(PdfWorkers workers, String one, String other) {
        CompletableFuture<Reading> first =
                CompletableFuture.supplyAsync(() -> read(workers, one), Thread.ofPlatform()::start);
        Reading second = read(workers, other);
        return List.of(first.join(), second);
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
        return read(workers, name);
    }

    private static Reading read(PdfWorkers workers, String name) {
        return workers.read(Path.of(name), ReadingOptions.USUAL, null, _ -> {});
    }
}
