import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Kills imports at random moments and lets each go on.
///
/// Usage: `Interrupt FOLDER [ROUNDS [SEED]]`. Ends with 1 if a library differs.
final class Interrupt {

    private static final List<String> QUERIES =
            List.of("memory", "\"we propose\"", "section:introduction method", "data AND model");

    /// What a killed import has taken stands in no journal, so that `undo` leaves it.
    private static final String JOURNAL = "notes/.gloss/journal.jsonl";

    private final String folder;
    private final Random random;
    private int different;
    private int orphaned;

    private Interrupt(String folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.US);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 7;
        System.out.println("seed " + seed);
        System.exit(new Interrupt(arguments[0], seed).run(rounds) ? 0 : 1);
    }

    private boolean run(int rounds) throws Exception {
        Path whole = Gloss.SCRATCH.resolve("whole");
        double seconds = Gloss.run(whole, "import", folder).seconds();
        List<String> expected = told(whole);
        System.out.printf(
                "in one go: %.1f s, %d files in the library%n", seconds, files(whole).size());
        for (int round = 1; round <= rounds; round++) {
            long moment = (long) (random.nextDouble() * seconds * 1000);
            round(round, moment, expected);
        }
        System.out.printf(
                "%d imports killed and started again: %d libraries differ, %d processes outlived"
                        + " their import   (0, 0)%n",
                rounds, different, orphaned);
        return different + orphaned == 0;
    }

    private void round(int round, long moment, List<String> expected) throws Exception {
        Path library = Gloss.SCRATCH.resolve("killed");
        Gloss.delete(library);
        Process process =
                Gloss.start(
                        Gloss.command(library, "import", folder), Gloss.SCRATCH.resolve("stdout"));
        boolean ended = process.waitFor(moment, TimeUnit.MILLISECONDS);
        List<ProcessHandle> workers = process.descendants().toList();
        process.destroyForcibly().waitFor();
        orphaned += (int) workers.stream().filter(Interrupt::outlives).count();
        int kept = Files.isDirectory(library) ? files(library).size() : 0;
        Gloss.run(library, "import", folder);
        List<String> got = told(library);
        different += got.equals(expected) ? 0 : 1;
        System.out.printf(
                "%2d. %s after %d ms with %d files: %s%n",
                round,
                ended ? "ended" : "killed",
                moment,
                kept,
                got.equals(expected) ? "the same" : "differs: " + difference(got, expected));
    }

    /// What is there, and what the library says of it.
    private static List<String> told(Path library) throws Exception {
        List<String> told = new ArrayList<>(files(library));
        told.addAll(Gloss.run(library, "papers", "--json").lines());
        for (String query : QUERIES) {
            List<String> hits =
                    Gloss.run(library, "search", query, "--json", "--limit", "50").lines();
            hits.stream()
                    .map(line -> line.replaceAll("\"score\":[\\d.]+,?", ""))
                    .forEach(told::add);
        }
        told.addAll(Gloss.run(library, "doctor", "--json").lines());
        return told;
    }

    private static List<String> files(Path library) throws IOException {
        try (var files = Files.walk(library)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> library.relativize(file).toString())
                    .filter(file -> !file.startsWith(".gloss/index"))
                    .filter(file -> !file.equals(JOURNAL))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> difference(List<String> got, List<String> expected) {
        List<String> lines = new ArrayList<>();
        got.stream().filter(line -> !expected.contains(line)).map("+ "::concat).forEach(lines::add);
        expected.stream().filter(line -> !got.contains(line)).map("- "::concat).forEach(lines::add);
        return lines.subList(0, Math.min(lines.size(), 6));
    }

    // It reads from a pipe whose other end is gone, and ends by that.
    private static boolean outlives(ProcessHandle process) {
        try {
            process.onExit().get(5, TimeUnit.SECONDS);
            return false;
        } catch (Exception _) {
            return process.destroyForcibly();
        }
    }
}
