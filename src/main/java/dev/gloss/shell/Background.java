package dev.gloss.shell;

import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Commands of the shell that take long, each on a thread of its own: whoever presses a key
/// meanwhile gets the prompt, and what is typed there is answered at once.
final class Background implements PasswordPrompt {

    private static final Duration STEP = Duration.ofMillis(50);

    private final LineReader reader;
    private final Terminal terminal;
    private final Console console;
    private final List<Thread> works = new ArrayList<>();
    private volatile boolean stopping;

    /// Held by whoever reads keys.
    private final Object keys = new Object();

    /// Whether the person at the terminal waits for what is at work; nobody else may ask there.
    private boolean waits;

    Background(LineReader reader, Console console) {
        this.reader = reader;
        this.terminal = reader.getTerminal();
        this.console = console;
    }

    /// Begins a command, and returns when it has ended or a key is pressed.
    void run(String line) {
        works.removeIf(work -> !work.isAlive());
        setWaiting(true);
        Thread work =
                Thread.ofPlatform().daemon().name("gloss-work").start(() -> console.run(line));
        works.add(work);
        Attributes before = terminal.enterRawMode();
        stopping = false;
        console.outputs().showProgress(true);
        SignalHandler handler = terminal.handle(Signal.INT, _ -> interrupt());
        try {
            awaitEndOrKey(work);
        } finally {
            setWaiting(false);
            console.outputs().showProgress(false);
            SignalHandler _ = terminal.handle(Signal.INT, handler);
            terminal.setAttributes(before);
        }
    }

    /// Ends all that is at work, with what it has done so far kept.
    void stop() {
        console.interrupt();
        for (Thread work : works) {
            await(work);
        }
    }

    /// Asks on a line of its own; nobody is there to answer while another command is typed or
    /// answered.
    @Override
    public Optional<String> ask(String question) {
        synchronized (keys) {
            if (!waits) {
                return Optional.empty();
            }
            try {
                String typed = reader.readLine(SafeText.clean(question), '\0');
                return Optional.of(typed).filter(word -> !word.isEmpty());
            } catch (UserInterruptException | EndOfFileException _) {
                return Optional.empty();
            }
        }
    }

    private void interrupt() {
        stopping = true;
        console.interrupt();
    }

    private void awaitEndOrKey(Thread work) {
        boolean pressed = false;
        while (work.isAlive() && !pressed) {
            pressed = isKeyPressed();
        }
        if (pressed && !stopping) {
            Answer answer = console.outputs().answer(false, false, false);
            answer.remark("it goes on; Ctrl-C on an empty line stops it");
            answer.flush();
        }
    }

    private boolean isKeyPressed() {
        synchronized (keys) {
            try {
                waits = terminal.reader().peek(STEP.toMillis()) < 0;
                return !waits;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void setWaiting(boolean begins) {
        synchronized (keys) {
            waits = begins;
        }
    }

    private static void await(Thread work) {
        try {
            work.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
