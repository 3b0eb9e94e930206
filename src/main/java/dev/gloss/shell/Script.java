package dev.gloss.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/// Runs commands from a file or a pipe, a line each, as if typed at the prompt. Blank lines and
/// those that begin with `#` are passed over; `exit` ends it.
final class Script {

    /// Commands for which 1 is an answer and no failure.
    private static final Set<String> ANSWERING = Set.of("search", "next", "verify", "doctor");

    private final Console console;
    private final boolean keepGoing;

    /// @param keepGoing whether the commands after a failed one are run
    Script(Console console, boolean keepGoing) {
        this.console = console;
        this.keepGoing = keepGoing;
    }

    /// Runs every line until one fails.
    ///
    /// @return the status of the first command that failed, else done
    Status run(BufferedReader lines) {
        Status first = Status.DONE;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String command = line.strip();
                if (command.equals("exit") || command.equals("quit")) {
                    break;
                }
                first = first.orElse(runLine(command));
                if (first != Status.DONE && !keepGoing) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return first;
    }

    private Status runLine(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return Status.DONE;
        }
        Status status = console.run(line);
        boolean answered = status == Status.NOTHING && ANSWERING.contains(line.split("\\s", 2)[0]);
        return answered ? Status.DONE : status;
    }
}
