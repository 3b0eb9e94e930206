import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Times starts of Gloss beside an empty JVM program, one after the other in each round, and says
/// in what a search spends its time.
///
/// Usage: `Startup LAUNCHER PROGRAM BENCH_JAR LIBRARY ROUNDS`.
final class Startup {

    private static final List<String> SEARCH = List.of("search", "load", "balancing");
    private static final String PROMPT = "gloss> ";
    private static final int LOOKS = 10;
    private static final double LEAST_SHARE = .02;
    private static final int DEEPEST = 14;

    private final Path launcher;
    private final Path program;
    private final Path benchJar;
    private final String library;
    private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Startup(Path launcher, Path program, Path benchJar, String library) {
        this.launcher = launcher;
        this.program = program;
        this.benchJar = benchJar;
        this.library = library;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Locale.setDefault(Locale.US);
        Startup startup =
                new Startup(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]),
                        Path.of(arguments[2]),
                        arguments[3]);
        startup.times(Integer.parseInt(arguments[4]));
        startup.where();
    }

    /// An empty program.
    static final class Empty {
        public static void main(String[] arguments) {}
    }

    /// One start.
    private interface Start {

        /// @return the value of `System.nanoTime` when it had done what is measured
        long run() throws IOException, InterruptedException;
    }

    private void times(int rounds) throws IOException, InterruptedException {
        SequencedMap<String, Start> starts = new LinkedHashMap<>();
        starts.put(
                "an empty JVM program",
                () -> toItsEnd(List.of(java, "-cp", benchJar.toString(), Empty.class.getName())));
        starts.put("gloss version", () -> toItsEnd(gloss(List.of("version"))));
        starts.put("gloss search", () -> toItsEnd(gloss(SEARCH)));
        starts.put("gloss search --limit 1", () -> toItsEnd(gloss(with(SEARCH, "--limit", "1"))));
        starts.put("gloss to its prompt", () -> toThePrompt(gloss(List.of())));
        Map<String, double[]> millis = new LinkedHashMap<>();
        starts.keySet().forEach(name -> millis.put(name, new double[rounds]));
        for (int round = -1; round < rounds; round++) {
            for (Map.Entry<String, Start> start : starts.entrySet()) {
                long began = System.nanoTime();
                long ended = start.getValue().run();
                if (round >= 0) {
                    millis.get(start.getKey())[round] = (ended - began) / 1e6;
                }
            }
        }
        double empty = median(millis.values().iterator().next());
        System.out.printf("%-26s %8s %8s%n", "median of " + rounds, "ms", "times");
        millis.forEach((name, all) ->
                System.out.printf("%-26s %8.0f %8.1f%n", name, median(all), median(all) / empty));
    }

    private List<String> gloss(List<String> words) {
        List<String> command = new ArrayList<>(List.of(launcher.toString(), "--library", library));
        command.addAll(words);
        return command;
    }

    private static List<String> with(List<String> words, String... more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(Arrays.asList(more));
        return all;
    }

    private static long toItsEnd(List<String> command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (process.waitFor() != 0) {
            throw new IOException(command + " ended with " + process.exitValue());
        }
        return System.nanoTime();
    }

    /// With a terminal of its own, which `script` gives it.
    private static long toThePrompt(List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        "script", "-qec", "'" + String.join("' '", command) + "'", "/dev/null");
        builder.environment().put("TERM", "xterm");
        Process process = builder.start();
        StringBuilder screen = new StringBuilder();
        InputStream out = process.getInputStream();
        while (screen.indexOf(PROMPT) < 0) {
            int next = out.read();
            if (next < 0) {
                throw new IOException("no prompt, but: " + screen);
            }
            screen.append((char) next);
        }
        long shown = System.nanoTime();
        // Asked kindly, `script` would wait two seconds for the shell to end.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
        return shown;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void where() throws IOException, InterruptedException {
        Path samples = Files.createTempFile("gloss", ".samples");
        List<String> command =
                new ArrayList<>(List.of(java, "@" + program.resolve("command.args")));
        command.add("-XX:AOTCache=" + program.resolve("search.aot"));
        command.add("-cp");
        command.add("%s:%s/lib/*:%s".formatted(program.resolve("gloss.jar"), program, benchJar));
        command.addAll(List.of(Where.class.getName(), samples.toString(), "--library", library));
        command.addAll(SEARCH);
        for (int i = 0; i < LOOKS; i++) {
            toItsEnd(command);
        }
        Node root = new Node();
        Files.readAllLines(samples).forEach(line -> root.add(line.split(" ")));
        Files.delete(samples);
        System.out.printf(
                "%nWhere a search spends its time, of what happens after the JVM's start:%n");
        root.print(root.count, 0);
    }

    /// A method, and how often it was at work below its caller.
    private static final class Node {

        private final Map<String, Node> callees = new TreeMap<>();
        private int count;

        void add(String[] methods) {
            Node node = this;
            for (String method : methods) {
                node.count++;
                node = node.callees.computeIfAbsent(method, _ -> new Node());
            }
            node.count++;
        }

        void print(int all, int depth) {
            callees.entrySet().stream()
                    .filter(each -> each.getValue().count >= LEAST_SHARE * all)
                    .sorted((one, other) ->
                            Integer.compare(other.getValue().count, one.getValue().count))
                    .forEach(each -> print(each.getKey(), each.getValue(), all, depth));
        }

        /// Of a chain of calls that all take the same time, the last is shown.
        private static void print(String name, Node node, int all, int depth) {
            String last = name;
            Node end = node;
            while (end.callees.size() == 1
                    && end.callees.values().iterator().next().count == end.count) {
                last = end.callees.keySet().iterator().next();
                end = end.callees.get(last);
            }
            System.out.printf(
                    "%5.1f %%  %s%s%n", 100.0 * node.count / all, "  ".repeat(depth), last);
            if (depth < DEEPEST) {
                end.print(all, depth + 1);
            }
        }
    }
}
