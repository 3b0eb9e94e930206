import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The program under test, with a home folder of its own, and other programs beside it.
final class Gloss {

    static final Path PROGRAM = Path.of(System.getProperty("gloss.program"));
    static final Path SCRATCH = Path.of(System.getProperty("gloss.scratch"));

    private static final Path LAUNCHER = Path.of(System.getProperty("gloss.launcher"));
    private static final Pattern MINUTES = Pattern.compile("(\\d+)m([\\d.]+)s");

    private Gloss() {}

    /// What a command came to.
    ///
    /// @param seconds by the clock
    /// @param processor seconds of processor time, of all its processes
    record Result(int status, String out, double seconds, double processor, Peaks peaks) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    /// A command of Gloss on a library.
    static List<String> command(Path library, String... words) {
        List<String> command =
                new ArrayList<>(List.of(LAUNCHER.toString(), "--library", library.toString()));
        command.addAll(Arrays.asList(words));
        return command;
    }

    /// Starts a command, with stdout in a file.
    static Process start(List<String> command, Path out) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(SCRATCH.resolve("stderr").toFile());
        builder.environment().put("HOME", home().toString());
        builder.environment().put("GLOSS_PROGRAM", PROGRAM.toString());
        builder.environment().put("GLOSS_JAVA", System.getProperty("java.home"));
        return builder.start();
    }

    static Path home() throws IOException {
        return Files.createDirectories(SCRATCH.resolve("home"));
    }

    /// Runs a command to its end.
    static Result run(List<String> words) throws IOException, InterruptedException {
        Path out = SCRATCH.resolve("stdout");
        Path times = SCRATCH.resolve("times");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "sh",
                                "-c",
                                "\"$@\"; status=$?; times >\"$0\"; exit $status",
                                times.toString()));
        command.addAll(words);
        long start = System.nanoTime();
        Process process = start(command, out);
        Peaks peaks = Peaks.watch(process);
        int status = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Result(status, Files.readString(out), seconds, processor(times), peaks);
    }

    static Result run(Path library, String... words) throws IOException, InterruptedException {
        return run(command(library, words));
    }

    /// All PDFs of some folders, by name.
    static List<Path> pdfs(List<String> folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            try (var found = Files.list(Path.of(folder))) {
                found.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(Gloss::deleteFile);
        }
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private static void deleteFile(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The second line of `times`: what the shell's children used, in the program and in the kernel.
    private static double processor(Path times) throws IOException {
        double seconds = 0;
        Matcher matcher = MINUTES.matcher(Files.readString(times, UTF_8).lines().toList().get(1));
        while (matcher.find()) {
            seconds +=
                    60 * Integer.parseInt(matcher.group(1)) + Double.parseDouble(matcher.group(2));
        }
        return seconds;
    }
}
