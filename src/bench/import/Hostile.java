import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.paper.ReadingOptions;
import dev.gloss.pdf.HostilePdfs;
import dev.gloss.pdf.SamplePdf;
import dev.gloss.worker.PdfWorkers;
import dev.gloss.worker.Reading;
import dev.gloss.worker.WorkerSettings;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures what hostile PDFs cost.
///
/// Usage: `Hostile [FOLDER...]`.
final class Hostile {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int TIMES = 20;

    private final Path bomb = Gloss.SCRATCH.resolve("bomb.pdf");
    private final Path sample = Gloss.SCRATCH.resolve("sample.pdf");

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.US);
        Hostile bench = new Hostile();
        Path made = bench.made();
        bench.restarts();
        bench.prompt();
        imports(made);
        for (String folder : arguments) {
            imports(Path.of(folder));
        }
    }

    private Path made() throws IOException {
        SamplePdf.write(sample);
        Path folder = Files.createDirectories(Gloss.SCRATCH.resolve("made"));
        for (HostilePdfs.Kind kind : HostilePdfs.exhausting()) {
            Files.write(folder.resolve(name(kind)), kind.bytes().get());
        }
        Files.write(bomb, HostilePdfs.formsInForms(60));
        for (HostilePdfs.Kind kind : HostilePdfs.quick()) {
            Files.write(folder.resolve(name(kind)), kind.bytes().get());
        }
        return folder;
    }

    private static String name(HostilePdfs.Kind kind) {
        return kind.name().replaceAll("[^A-Za-z0-9]+", "-") + ".pdf";
    }

    /// From the verdict on a file that held its worker to the first page of the next file, and to
    /// its end.
    private void restarts() {
        WorkerSettings usual = WorkerSettings.ofThisProgram();
        WorkerSettings hasty =
                new WorkerSettings(
                        usual.command(), 1, Duration.ofSeconds(3), Duration.ofSeconds(1));
        List<Double> pages = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        try (PdfWorkers workers = new PdfWorkers(hasty)) {
            for (int i = 0; i < TIMES; i++) {
                Reading given = workers.read(bomb, ReadingOptions.USUAL, null, _ -> {});
                long start = System.nanoTime();
                Reading read =
                        workers.read(
                                sample,
                                ReadingOptions.USUAL,
                                null,
                                _ -> pages.add((System.nanoTime() - start) / 1e6));
                ends.add((System.nanoTime() - start) / 1e6);
                if (given instanceof Reading.Read || !(read instanceof Reading.Read)) {
                    System.out.println("unexpected: " + given + ", " + read);
                }
            }
        }
        System.out.printf(
                "%d workers killed: the next file's page is read %.0f ms later, at most %.0f ms  "
                        + " (<= 500 ms); it is done %.0f ms later, at most %.0f ms%n",
                TIMES, Gloss.median(pages), most(pages), Gloss.median(ends), most(ends));
    }

    private static double most(List<Double> millis) {
        return millis.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /// From Enter to the answer, while the shell imports a file that holds its worker.
    private void prompt() throws Exception {
        Path library = Gloss.SCRATCH.resolve("shell");
        Gloss.run(library, "import", sample.toString());
        Process process =
                Gloss.start(
                        List.of(
                                "script",
                                "-qfec",
                                String.join(" ", Gloss.command(library)),
                                "/dev/null"),
                        Gloss.SCRATCH.resolve("screen"));
        OutputStream keys = process.getOutputStream();
        await("gloss> ");
        type(keys, "papers\r");
        await("Gates That Learn");
        type(keys, "import " + bomb + "\r");
        Thread.sleep(1000);
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            String answer = "no paper nothing" + i;
            long start = System.nanoTime();
            type(keys, "outline nothing%d\r".formatted(i));
            await(answer);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        boolean meanwhile = !screen().contains("bomb.pdf: ");
        type(keys, "exit\r");
        process.waitFor();
        System.out.printf(
                "the prompt answers %d commands during an import%s within %.0f ms, at most %.0f ms "
                        + "  (<= 100 ms)%n",
                TIMES,
                meanwhile ? "" : " (which ended too soon)",
                Gloss.median(millis),
                most(millis));
    }

    private static void type(OutputStream keys, String words) throws IOException {
        keys.write(words.getBytes(UTF_8));
        keys.flush();
    }

    private static void await(String words) throws Exception {
        while (!screen().contains(words)) {
            Thread.sleep(1);
        }
    }

    private static String screen() throws IOException {
        try (InputStream in = Files.newInputStream(Gloss.SCRATCH.resolve("screen"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static void imports(Path folder) throws Exception {
        Path library = Gloss.SCRATCH.resolve("library");
        Gloss.delete(library);
        Gloss.Result result = Gloss.run(library, "import", "--json", folder.toString());
        long slowest = 0;
        for (String line : result.lines()) {
            JsonNode told = JSON.readTree(line);
            slowest = Math.max(slowest, told.path("millis").asLong());
            System.out.printf(
                    "%6d ms  %s: %s %s %s%n",
                    told.path("millis").asLong(),
                    Path.of(told.path("file").asString()).getFileName(),
                    told.path("status").asString(),
                    told.path("health").asString(""),
                    told.path("reason").asString(""));
        }
        System.out.printf(
                "%s: %d files in %.1f s, the slowest %.1f s   (<= 60 s)%n",
                folder.getFileName(), result.lines().size(), result.seconds(), slowest / 1000.0);
    }
}
