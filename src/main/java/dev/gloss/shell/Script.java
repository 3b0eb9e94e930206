package dev.gloss.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.IntConsumer;

/// Runs commands from a file or a pipe, a line each, as if typed at the prompt. Blank lines and
/// those that begin with `#` are passed over; `exit` ends it.
final class Script {

    /// Commands for which 1 is an answer and no failure.
    private static final Set<String> ANSWERING = Set.of("search", "next", "verify", "doctor");

    private final Console console;
    private final boolean keepGoing;
    private final IntConsumer failed;

    /// @param keepGoing whether the commands after a failed one are run
    /// @param failed hears the number of each line that fails, from 1
    Script(Console console, boolean keepGoing, IntConsumer failed) {
        this.console = console;
        this.keepGoing = keepGoing;
        this.failed = failed;
    }

    /// Runs every line until one fails.
    ///
    /// @return the status of the first command that failed, else done
    Status run(BufferedReader lines) {
        Status first = Status.DONE;
        int number = 0;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String command = line.strip();
                number++;
                if (command.equals("exit") || command.equals("quit")) {
                    break;
                }
                Status status = runLine(command);
                if (status != Status.DONE) {
                    failed.accept(number);
                }
                first = first.orElse(status);
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
