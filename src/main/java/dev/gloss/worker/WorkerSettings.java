package dev.gloss.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// How worker processes are run.
///
/// @param command starts one
/// @param atOnce how many PDFs may be in work at a time
/// @param deadline for one document in all
/// @param heartbeat longest silence before a document counts as stuck
public record WorkerSettings(
        List<String> command, int atOnce, Duration deadline, Duration heartbeat) {

    /// A terminal sends Ctrl-C to all processes of a command; a worker must live until its parent
    /// has done with it. A JVM leaves a signal alone that is ignored when it starts.
    private static final List<String> DEAF_TO_INTERRUPTS =
            File.separatorChar == '/'
                    ? List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "gloss-worker")
                    : List.of();

    public WorkerSettings {
        command = List.copyOf(command);
        if (command.isEmpty() || atOnce < 1) {
            throw new IllegalArgumentException("%d with %s".formatted(atOnce, command));
        }
    }

    /// Workers on the JVM that is running, for as many PDFs at a time as the environment variable
    /// `GLOSS_WORKERS` says, or else as the machine has processors; 60 seconds a document, 10
    /// without a sign of life. What PDFBox learns of the system's fonts is kept in the folder that
    /// `pdfbox.fontcache` names.
    public static WorkerSettings ofThisProgram() {
        List<String> command = new ArrayList<>(DEAF_TO_INTERRUPTS);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program());
        String fontCache = System.getProperty("pdfbox.fontcache");
        if (fontCache != null && isFolder(Path.of(fontCache))) {
            command.add("-Dpdfbox.fontcache=" + fontCache);
        }
        command.add(WorkerProcess.class.getName());
        return new WorkerSettings(
                command, wantedAtOnce(), Duration.ofSeconds(60), Duration.ofSeconds(10));
    }

    /// The same for so many PDFs at a time.
    public WorkerSettings withAtOnce(int wanted) {
        return new WorkerSettings(command, wanted, deadline, heartbeat);
    }

    /// How long pages may be read, so that time is left to find out what they mean.
    ///
    /// @param left until the deadline
    Duration forPages(Duration left) {
        return left.multipliedBy(2).dividedBy(3);
    }

    /// How long a document may be in work beside another one, so that most of its time is left when
    /// it must be tried again alone.
    Duration besideAnother() {
        return deadline.dividedBy(3);
    }

    /// How long a document may have been in work when another one is put beside it: one that takes
    /// long is left alone.
    Duration soonEnough() {
        return deadline.dividedBy(6);
    }

    /// How many processes do for that.
    int processes() {
        return (atOnce + 1) / 2;
    }

    private static int wantedAtOnce() {
        String wanted = System.getenv().getOrDefault("GLOSS_WORKERS", "");
        return wanted.matches("[1-9]\\d{0,2}")
                ? Integer.parseInt(wanted)
                : Runtime.getRuntime().availableProcessors();
    }

    /// Flags and class path: those of the packaged program in the folder that `gloss.program`
    /// names, else those of the process that is running.
    private static List<String> program() {
        String named = System.getProperty("gloss.program");
        if (named == null) {
            return List.of("-cp", System.getProperty("java.class.path"));
        }
        Path program = Path.of(named);
        Path cache = program.resolve("worker.aot");
        List<String> arguments = new ArrayList<>();
        arguments.add("@" + program.resolve("worker.args"));
        if (Files.exists(cache)) {
            arguments.add("-XX:AOTCache=" + cache);
        }
        arguments.add("-cp");
        arguments.add(
                String.join(
                        File.pathSeparator,
                        program.resolve("gloss.jar").toString(),
                        program + "/lib/*",
                        program + "/lib/pdf/*"));
        return arguments;
    }

    // PDFBox would pass over a folder that is not there, and write into the user's home.
    private static boolean isFolder(Path path) {
        try {
            return Files.isDirectory(Files.createDirectories(path));
        } catch (IOException _) {
            return false;
        }
    }
}
