import dev.gloss.layout.LayoutAnalyzer;
import dev.gloss.paper.ReadingOptions;
import dev.gloss.pdf.PdfDocument;
import dev.gloss.pdf.PdfReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Pages that are read in a second of processor time: by `pdf` alone, by `pdf` and `layout`, by
/// PDFBox's own text extractor, and by `pdftotext` where it is installed.
///
/// All of them read one file before the next is begun, so that a noisy machine disturbs them alike,
/// and the median of several rounds counts. The first rounds only warm the JVM. Time is that of the
/// whole process, its collector and compilers included; `pdftotext` has a process for each file,
/// whose start counts.
///
/// Usage: `java -cp CLASSES Extraction.java ROUNDS FOLDER…`
final class Extraction {

    private static final int WARM_UP = 3;

    private final Map<String, Engine> engines = new LinkedHashMap<>();

    /// Something that reads a PDF and throws what it has read away.
    private interface Engine {
        void read(Path pdf) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        List<Path> files = new ArrayList<>();
        for (String folder : Arrays.asList(arguments).subList(1, arguments.length)) {
            try (Stream<Path> found = Files.list(Path.of(folder))) {
                found.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(files::add);
            }
        }
        new Extraction().compare(files, Integer.parseInt(arguments[0]));
    }

    private Extraction() throws InterruptedException {
        engines.put("pdf", Extraction::glyphs);
        engines.put("pdf + layout", file -> LayoutAnalyzer.analyze(glyphs(file)));
        engines.put("PDFTextStripper", Extraction::strip);
        if (isInstalled("pdftotext")) {
            engines.put("pdftotext", file -> run("pdftotext", "-q", file.toString(), "/dev/null"));
        }
    }

    private static PdfDocument glyphs(Path file) throws Exception {
        return PdfReader.read(file, ReadingOptions.USUAL, null, _ -> {});
    }

    private static void strip(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper().getText(document);
        }
    }

    private void compare(List<Path> files, int rounds) throws Exception {
        int pages = 0;
        for (Path file : files) {
            pages += glyphs(file).pages().size();
        }
        System.out.printf("%d files, %d pages%n", files.size(), pages);
        Map<String, List<Double>> speeds = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + rounds; round++) {
            Map<String, Double> seconds = round(files);
            System.err.printf("round %d: %s%n", round + 1 - WARM_UP, seconds);
            for (var each : seconds.entrySet()) {
                if (round >= WARM_UP) {
                    speeds.computeIfAbsent(each.getKey(), _ -> new ArrayList<>())
                            .add(pages / each.getValue());
                }
            }
        }
        print(speeds);
    }

    /// Seconds that each engine takes for all files.
    private Map<String, Double> round(List<Path> files) throws Exception {
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (Path file : files) {
            for (var engine : engines.entrySet()) {
                double before = ProcessorTime.seconds();
                engine.getValue().read(file);
                seconds.merge(engine.getKey(), ProcessorTime.seconds() - before, Double::sum);
            }
        }
        return seconds;
    }

    private static void print(Map<String, List<Double>> speeds) {
        double yardstick = median(speeds.getOrDefault("pdftotext", List.of(Double.NaN)));
        System.out.println("engine            pages per second   of pdftotext");
        speeds.forEach((engine, all) -> {
            double speed = median(all);
            System.out.printf("%-17s %16.0f %14.2f%n", engine, speed, speed / yardstick);
        });
    }

    private static double median(List<Double> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }

    private static boolean isInstalled(String program) throws InterruptedException {
        try {
            run(program, "-v");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        process.waitFor();
    }
}
