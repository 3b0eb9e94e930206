package dev.gloss.worker;

import java.io.IOException;
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

    public WorkerSettings {
        command = List.copyOf(command);
        if (command.isEmpty() || processes < 1) {
            throw new IllegalArgumentException("%d times %s".formatted(processes, command));
        }
    }

    /// Two workers of the program that is running, on its own JVM, with the flags in the file that
    /// the system property `gloss.worker.args` names, if it is set; 60 seconds a document, 10
    /// without a sign of life. What PDFBox learns of the system's fonts is kept in the folder that
    /// `pdfbox.fontcache` names.
    public static WorkerSettings ofThisProgram() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags());
        String fontCache = System.getProperty("pdfbox.fontcache");
        if (fontCache != null && isFolder(Path.of(fontCache))) {
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
        return file.isEmpty() ? List.of() : List.of("@" + file);
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
