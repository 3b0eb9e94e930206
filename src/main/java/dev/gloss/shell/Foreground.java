package dev.gloss.shell;

import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/// A command that the person at the prompt waits for. It has the terminal to itself: what works in
/// the background says nothing meanwhile, and Ctrl-C means neither that nor the shell.
final class Foreground {

    private static final int STATUS_OF_CONTROL_C = 130;

    private final Terminal terminal;
    private final Console console;
    private volatile boolean isWarned;

    Foreground(Terminal terminal, Console console) {
        this.terminal = terminal;
        this.console = console;
    }

    void run(String line) {
        Thread here = Thread.currentThread();
        isWarned = false;
        SignalHandler before = terminal.handle(Signal.INT, _ -> interrupt(here));
        console.outputs().reserve();
        try {
            console.run(line);
        } finally {
            console.outputs().release();
            SignalHandler _ = terminal.handle(Signal.INT, before);
        }
    }

    // Nothing is broken off in the middle of a change, so whoever insists leaves the shell.
    private void interrupt(Thread worker) {
        if (console.interrupt(worker)) {
            return;
        }
        if (isWarned) {
            Runtime.getRuntime().exit(STATUS_OF_CONTROL_C);
        }
        isWarned = true;
        terminal.writer().println("\nthis ends by itself; Ctrl-C once more leaves Gloss");
        terminal.flush();
    }
}
