package dev.gloss.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.paper.Health;
import dev.gloss.paper.Paper;
import dev.gloss.paper.ReadingOptions;
import dev.gloss.pdf.HostilePdfs;
import dev.gloss.pdf.HostilePdfs.Kind;
import dev.gloss.pdf.SamplePdf;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What becomes of each hostile file, read by a real process with less time than usual.
@Timeout(300)
class HostilePdfsTest {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    @TempDir static Path folder;
    private static PdfWorkers workers;
    private static PdfWorkers hasty;
    private static PdfWorkers two;

    @BeforeAll
    static void startWorkers() {
        workers = new PdfWorkers(settings(1, DEADLINE, Duration.ofSeconds(15)));
        hasty = new PdfWorkers(settings(1, Duration.ofSeconds(3), Duration.ofSeconds(1)));
        two = new PdfWorkers(settings(2, Duration.ofSeconds(6), Duration.ofSeconds(1)));
    }

    @AfterAll
    static void endWorkers() {
        workers.close();
        hasty.close();
        two.close();
    }

    static List<Kind> quick() {
        return HostilePdfs.quick();
    }

    static List<Kind> exhausting() {
        return HostilePdfs.exhausting();
    }

    @ParameterizedTest
    @MethodSource
    void quick(Kind kind) throws IOException {
        assertThat(verdict(workers, kind)).matches(kind.verdict());
    }

    @ParameterizedTest
    @MethodSource
    void exhausting(Kind kind) throws IOException {
        assertThat(verdict(hasty, kind)).matches(kind.verdict());
    }

    /// The hostile file has its verdict, and the good ones have their text.
    @ParameterizedTest
    @MethodSource("exhausting")
    void exhaustingBesideGoodOnes(Kind kind) throws IOException {
        Path sample = folder.resolve("sample.pdf");
        SamplePdf.write(sample);
        CompletableFuture<String> hostile =
                CompletableFuture.supplyAsync(
                        () -> verdictUnchecked(two, kind), Thread.ofPlatform()::start);
        do {
            assertThat(two.read(sample, ReadingOptions.USUAL, null, _ -> {}))
                    .isInstanceOf(Reading.Read.class);
        } while (!hostile.isDone());

        assertThat(hostile.join()).matches(kind.verdict());
    }

    private static String verdictUnchecked(PdfWorkers reader, Kind kind) {
        try {
            return verdict(reader, kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String verdict(PdfWorkers reader, Kind kind) throws IOException {
        Path file = Files.write(folder.resolve("hostile.pdf"), kind.bytes().get());
        return switch (reader.read(file, ReadingOptions.USUAL, null, _ -> {})) {
            case Reading.Read read -> verdict(read.file().paper());
            case Reading.Failed(String reason) -> "failed: " + reason;
            case Reading.Locked(String reason) -> "locked: " + reason;
            case Reading.NotTried(String reason) -> "not tried: " + reason;
        };
    }

    private static String verdict(Paper paper) {
        assertThat(paper.metadata().title()).hasSizeLessThanOrEqualTo(300);
        Health health = paper.health();
        return health.state() == Health.State.GOOD
                ? "good"
                : health.state().label() + ": " + health.note();
    }

    private static WorkerSettings settings(int atOnce, Duration deadline, Duration heartbeat) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new WorkerSettings(
                List.of(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-Xss16m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkerProcess.class.getName()),
                atOnce,
                deadline,
                heartbeat);
    }
}
