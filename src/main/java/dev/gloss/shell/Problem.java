package dev.gloss.shell;

import dev.gloss.note.UnconfirmedException;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Says in one sentence what went wrong below, to which file, and what to do.
final class Problem {

    private Problem() {}

    /// A file that could not be read or written.
    static String sentence(IOException problem) {
        return switch (problem) {
            case NoSuchFileException missing -> "there is no " + missing.getFile();
            case AccessDeniedException denied ->
                    "no permission for %s; make it writable, or choose another library with --library"
                            .formatted(denied.getFile());
            case UnconfirmedException unconfirmed ->
                    "%s is written, but the disk does not confirm it (%s); look at the file before you go on"
                            .formatted(unconfirmed.getFile(), reason(unconfirmed));
            case FileSystemException broken ->
                    "%s: %s; nothing was lost, try again when that is mended"
                            .formatted(broken.getFile(), reason(broken));
            default -> String.valueOf(problem.getMessage());
        };
    }

    /// A fault of the program itself.
    static String fault(Throwable fault) {
        return "Gloss failed at this (%s); it is a fault of the program. With --debug it writes a report"
                .formatted(fault);
    }

    /// Writes what a developer needs into a file of its own.
    ///
    /// @return where it lies
    static Path report(Throwable fault) throws IOException {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace, true));
        Path file = Files.createTempFile("gloss-", ".log");
        return Files.writeString(file, trace.toString(), StandardCharsets.UTF_8);
    }

    private static String reason(FileSystemException problem) {
        String reason = problem.getReason();
        return reason == null ? problem.getClass().getSimpleName() : reason;
    }
}
