import dev.gloss.anchor.Selector.TextQuoteSelector;
import dev.gloss.note.Note;
import dev.gloss.note.NoteId;
import dev.gloss.note.NoteStore;
import dev.gloss.note.NoteStore.StoredNote;
import dev.gloss.note.Target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/// Kills a program with `kill -9` while it writes notes, a new process each round, and looks after
/// each whether every note that was reported as saved is there whole, in the form last reported or
/// the one that was being written.
///
/// Usage: `java -cp CLASSES Durability.java THIS_FILE [ROUNDS [SEED]]`. Ends with 1 if anything was
/// lost, torn or blocked.
final class Durability {

    private static final String KEY = "paper";
    private static final int NOTES = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final List<String> writer;
    private final Random random;

    /// For each note the bodies that its file may hold: the last one that was saved, and the one
    /// that was begun after it.
    private final Map<String, List<String>> expected = new HashMap<>();

    private final Set<String> saved = new HashSet<>();
    private int saves;
    private int lost;
    private int torn;
    private int blocked;

    private Durability(Path folder, List<String> writer, long seed) {
        this.folder = folder;
        this.writer = writer;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 7;
        Path classes = compiled(Path.of(arguments[0]));
        Path folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), ".durability-");
        try {
            List<String> writer = writer(classes, folder);
            Durability bench = new Durability(folder, writer, seed);
            System.out.println("seed " + seed);
            for (int round = 0; round < rounds; round++) {
                bench.round();
            }
            bench.report(rounds);
            systemCalls(writer);
            saving(folder.resolve("speed"));
            System.exit(bench.lost + bench.torn + bench.blocked > 0 ? 1 : 0);
        } finally {
            delete(folder);
        }
    }

    private void round() throws Exception {
        // A file, because what is in a pipe when a process is killed may be lost.
        Path said = Files.createTempFile("durability-", ".log");
        Process process =
                new ProcessBuilder(writer)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(said).contains("saved ")) {
            if (System.nanoTime() > deadline || !process.isAlive()) {
                blocked++;
                break;
            }
            Thread.sleep(5);
        }
        Thread.sleep(random.nextInt(250));
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        Files.readString(said).lines().forEach(this::heed);
        Files.delete(said);
        check();
    }

    private void heed(String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "begin" ->
                    expected.computeIfAbsent(words[1], _ -> new ArrayList<>()).add(words[2]);
            case "saved" -> {
                expected.put(words[1], new ArrayList<>(List.of(words[2])));
                saved.add(words[1]);
                saves++;
            }
            default -> System.out.println(line);
        }
    }

    private void check() throws IOException {
        NoteStore store = new NoteStore(folder);
        torn += store.problems(KEY).size();
        store.problems(KEY).forEach(System.out::println);
        Map<String, String> bodies = new HashMap<>();
        for (StoredNote stored : store.list(KEY)) {
            bodies.put(stored.note().id().value(), stored.note().body());
        }
        expected.forEach((id, possible) -> {
            String body = bodies.get(id);
            if (body == null) {
                lost += saved.contains(id) ? 1 : 0;
            } else if (!possible.contains(body.substring(0, body.indexOf('|')))) {
                System.out.println(id + " holds " + body.substring(0, 20) + ", not " + possible);
                torn++;
            } else if (!isWhole(body)) {
                torn++;
            }
        });
    }

    private void report(int rounds) throws IOException {
        long left;
        try (Stream<Path> files = Files.list(folder.resolve(KEY))) {
            left = files.filter(file -> file.toString().endsWith(".tmp")).count();
        }
        System.out.printf(
                "%d rounds of kill -9, %d saves: %d lost, %d torn, %d blocked   (0, 0, 0); %d"
                        + " temporary files left%n",
                rounds, saves, lost, torn, blocked, left);
    }

    /// Writes notes until it is killed.
    private static final class Writer {

        public static void main(String[] arguments) throws Exception {
            NoteStore store = new NoteStore(Path.of(arguments[0]));
            int saves = Integer.parseInt(arguments[1]);
            Random random = new Random();
            List<StoredNote> stored = new ArrayList<>(store.list(KEY));
            for (int i = 0; i < saves; i++) {
                String mark = "s" + Long.toHexString(random.nextLong());
                if (stored.size() < NOTES && random.nextBoolean()) {
                    Note note = note(NoteId.create(Instant.now()), body(mark, random));
                    System.out.println("begin " + note.id() + " " + mark);
                    store.save(KEY, note);
                    System.out.println("saved " + note.id() + " " + mark);
                    stored = new ArrayList<>(store.list(KEY));
                } else if (!stored.isEmpty()) {
                    StoredNote old =
                            store.find(stored.get(random.nextInt(stored.size())).note().id())
                                    .orElseThrow();
                    System.out.println("begin " + old.note().id() + " " + mark);
                    store.save(old, note(old.note().id(), body(mark, random)));
                    System.out.println("saved " + old.note().id() + " " + mark);
                }
            }
        }
    }

    private static Note note(NoteId id, String body) {
        Target target =
                new Target(
                        KEY,
                        "sha256:9f2c",
                        "gloss-1:51ab",
                        "1 One",
                        1,
                        null,
                        List.of(new TextQuoteSelector("words of a paper", "before ", " after")));
        return new Note(id, Instant.EPOCH, "note", List.of("tag"), List.of(target), body);
    }

    /// A body that tells whether it is whole: its mark, its length, and so many letters.
    private static String body(String mark, Random random) {
        int length = random.nextInt(8_000);
        return "%s|%d|%s".formatted(mark, length, "é".repeat(length));
    }

    private static boolean isWhole(String body) {
        String[] parts = body.split(Pattern.quote("|"), 3);
        return parts[2].equals("é".repeat(Integer.parseInt(parts[1])));
    }

    private static Path compiled(Path source) throws IOException {
        Path classes = Files.createTempDirectory("durability-");
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-nowarn",
                                "-cp",
                                classPath(),
                                "-d",
                                classes.toString(),
                                source.toString());
        if (status != 0) {
            throw new IllegalStateException("cannot compile " + source);
        }
        return classes;
    }

    private static List<String> writer(Path classes, Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes + ":" + classPath(),
                "Durability$Writer",
                folder.toString(),
                Integer.toString(Integer.MAX_VALUE));
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    /// What the kernel sees of one save.
    private static void systemCalls(List<String> writer) throws Exception {
        Path trace = Files.createTempFile("durability-", ".strace");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "strace",
                                "-f",
                                "-o",
                                trace.toString(),
                                "-e",
                                "trace=openat,write,fsync,rename,renameat,renameat2"));
        command.addAll(writer.subList(0, writer.size() - 1));
        command.add("1");
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException _) {
            System.out.println("no strace here");
            return;
        }
        List<String> lines = Files.readAllLines(trace);
        int begin =
                lines.indexOf(
                        lines.stream().filter(l -> l.contains("begin n-")).findFirst().orElse(""));
        int end =
                lines.indexOf(
                        lines.stream().filter(l -> l.contains("saved n-")).findFirst().orElse(""));
        System.out.println("system calls of a save:");
        lines.subList(Math.max(0, begin), Math.max(0, end)).stream()
                .filter(line ->
                        Stream.of(".md", "write(", "fsync", "/paper\"").anyMatch(line::contains))
                .map(line -> line.replaceFirst("^\\d+ +", "  "))
                .map(line -> line.substring(0, Math.min(line.length(), 150)))
                .forEach(System.out::println);
    }

    private static void saving(Path folder) throws Exception {
        NoteStore store = new NoteStore(folder);
        Random random = new Random(7);
        double[] millis = new double[1_000];
        for (int i = 0; i < millis.length; i++) {
            Note note = note(NoteId.create(Instant.now()), "x".repeat(random.nextInt(4_000)));
            long start = System.nanoTime();
            store.save(KEY, note);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "saving a note, fsync included: median %.1f ms, p99 %.1f ms, worst %.1f ms   (p99"
                        + " <= 50 ms)%n",
                millis[500], millis[990], millis[999]);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
