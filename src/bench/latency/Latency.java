import dev.gloss.index.SearchRequest;
import dev.gloss.library.Library;
import dev.gloss.library.OpenPaper;
import dev.gloss.library.PaperEntry;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// How long the running shell takes for a search, over the judged questions and the awkward inputs,
/// and how large the index is beside the text it holds.
///
/// Prints the median, the 99th of a hundred and the longest, of all rounds but the first ones that
/// warm up: by the clock, and by the time the processor spent, which other programs do not disturb.
/// Then the slowest inputs.
///
/// Usage: `java -cp CLASSES Latency.java LIBRARY QUESTIONS`; LIBRARY as `questions/run` made it,
/// QUESTIONS the folder with `questions.tsv` and `awkward.jsonl`.
final class Latency {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 10;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Milliseconds of one search.
    record Sample(String query, double clock, double processor) {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<String> queries = queries(Path.of(arguments[1]));
        try (Library library = Library.open(folder, System.err::println)) {
            library.prepareSearch();
            for (int i = 0; i < WARM_UP; i++) {
                round(library, queries);
            }
            List<Sample> samples = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                samples.addAll(round(library, queries));
            }
            print("clock", samples.stream().map(Sample::clock).sorted().toList());
            print("processor", samples.stream().map(Sample::processor).sorted().toList());
            printSlowest(samples);
            printSize(folder, library);
        }
    }

    private static List<String> queries(Path folder) throws IOException {
        List<String> queries = new ArrayList<>();
        List<String> rows = Files.readAllLines(folder.resolve("questions.tsv"));
        rows.subList(1, rows.size()).forEach(row -> queries.add(row.split("\t")[2]));
        for (String line : Files.readAllLines(folder.resolve("awkward.jsonl"))) {
            JsonNode input = JSON.readTree(line);
            queries.add(
                    input.isString()
                            ? input.asString()
                            : input.get("text").asString().repeat(input.get("times").asInt()));
        }
        return queries;
    }

    private static List<Sample> round(Library library, List<String> queries) {
        List<Sample> samples = new ArrayList<>();
        for (String query : queries) {
            long clock = System.nanoTime();
            long processor = processor();
            try {
                library.search(new SearchRequest(query, List.of(), 0, 10));
            } catch (RuntimeException e) {
                // A name that is not saved is answered too.
                System.err.println(e.getMessage());
            }
            samples.add(
                    new Sample(
                            query,
                            (System.nanoTime() - clock) / 1e6,
                            (processor() - processor) / 1e6));
        }
        return samples;
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String name, List<Double> millis) {
        System.out.printf(
                Locale.ROOT,
                "%-10s median %6.2f ms   p99 %6.2f ms   longest %6.2f ms   (%d searches)%n",
                name,
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 99 / 100),
                millis.getLast(),
                millis.size());
    }

    private static void printSlowest(List<Sample> samples) {
        Map<String, Double> fastest = new HashMap<>();
        samples.forEach(sample -> fastest.merge(sample.query(), sample.processor(), Math::min));
        fastest.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(8)
                .forEach(entry ->
                        System.out.printf(
                                Locale.ROOT,
                                "  at best %6.2f ms  %.60s%n",
                                entry.getValue(),
                                entry.getKey().replaceAll("\\p{Cntrl}", " ")));
    }

    private static void printSize(Path folder, Library library) throws IOException {
        long index = 0;
        try (Stream<Path> files = Files.list(folder.resolve(".gloss/index"))) {
            for (Path file : files.toList()) {
                index += Files.size(file);
            }
        }
        long text = 0;
        for (PaperEntry paper : library.papers()) {
            OpenPaper open = library.open(paper.key());
            for (var passage : open.passages()) {
                text += passage.text().getBytes(StandardCharsets.UTF_8).length;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "index      %.2f MB, %.2f of the %.2f MB of text in its passages%n",
                index / 1e6,
                (double) index / text,
                text / 1e6);
    }
}
