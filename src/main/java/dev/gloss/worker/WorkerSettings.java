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

    /// Two workers on the JVM that is running; 60 seconds a document, 10 without a sign of life.
    /// What PDFBox learns of the system's fonts is kept in the folder that `pdfbox.fontcache`
    /// names.
    public static WorkerSettings ofThisProgram() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program());
        String fontCache = System.getProperty("pdfbox.fontcache");
        if (fontCache != null && isFolder(Path.of(fontCache))) {
            command.add("-Dpdfbox.fontcache=" + fontCache);
        }
        command.add(WorkerProcess.class.getName());
        return new WorkerSettings(command, 2, Duration.ofSeconds(60), Duration.ofSeconds(10));
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
