package dev.gloss.shell;

import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.springframework.shell.jline.JLineInputProvider;

/// Reads a line, runs it, and begins again, until the person leaves.
///
/// Spring Shell's own loop answers every status that is not 0 with a line of its own, so this one
/// stands in its place.
final class PromptLoop {

    private final JLineInputProvider input;
    private final Terminal terminal;
    private final Console console;
    private final Background background;
    private final Foreground foreground;

    PromptLoop(JLineInputProvider input, LineReader reader, Console console) {
        this.input = input;
        this.terminal = reader.getTerminal();
        this.console = console;
        this.background = new Background(reader, console);
        this.foreground = new Foreground(terminal, console);
        console.askPasswords(background);
        console.outputs().keepClearOf(reader);
    }

    void run() {
        console.library().prepareSearch();
        boolean goOn = true;
        while (goOn) {
            try {
                goOn = runLine(input.readInput().strip());
            } catch (UserInterruptException e) {
                // Ctrl-C drops the line that was being typed; where none was, what works meanwhile.
                if (e.getPartialLine().isEmpty()) {
                    console.interrupt();
                }
            } catch (EndOfFileException _) {
                goOn = false;
            }
        }
        background.stop();
    }

    private boolean runLine(String line) {
        if (line.equals("exit") || line.equals("quit")) {
            return false;
        }
        if (line.isEmpty() || line.startsWith("#")) {
            return true;
        }
        if (console.takesLong(line)) {
            background.run(line);
        } else {
            foreground.run(line);
        }
        terminal.flush();
        return true;
    }
}
