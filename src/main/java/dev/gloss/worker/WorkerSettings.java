package dev.gloss.worker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// How worker processes are run.
///
/// @param command starts one
/// @param processes at most so many at a time
/// @param deadline for one document in all
/// @param heartbeat longest silence before a worker counts as stuck
public record WorkerSettings(
        List<String> command, int processes, Duration deadline, Duration heartbeat) {

    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx512m", "-Xss16m");

    public WorkerSettings {
        command = List.copyOf(command);
        if (command.isEmpty() || processes < 1) {
            throw new IllegalArgumentException("%d times %s".formatted(processes, command));
        }
    }

    /// Two workers of the program that is running, on its own JVM, with the flags in the file that
    /// the system property `gloss.worker.args` names; 60 seconds a document, 10 without a sign of
    /// life.
    public static WorkerSettings ofThisProgram() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags());
        String fontCache = System.getProperty("pdfbox.fontcache");
        if (fontCache != null) {
            command.add("-Dpdfbox.fontcache=" + fontCache);
        }
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkerProcess.class.getName()));
        return new WorkerSettings(command, 2, Duration.ofSeconds(60), Duration.ofSeconds(10));
    }

    private static List<String> flags() {
        String file = System.getProperty("gloss.worker.args", "");
        return !file.isEmpty() && Files.isRegularFile(Path.of(file)) ? List.of("@" + file) : FLAGS;
    }
}
