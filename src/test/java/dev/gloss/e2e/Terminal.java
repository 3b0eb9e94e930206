package dev.gloss.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A person at a terminal: a real pty, in which the program runs, into which can be typed, and
/// whose screen can be read.
final class Terminal implements AutoCloseable {

    /// As wide as its screen is, in character cells.
    static final int COLUMNS = 120;

    /// Starts a program that hears Ctrl-C, as a person's terminal does, also where the tests do
    /// not: whatever is started in the background by `nohup` is deaf to it.
    private static final List<String> HEARING = hearing();

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final PtyProcess process;
    private final StringBuffer screen = new StringBuffer();

    private Terminal(PtyProcess process) {
        this.process = process;
        Thread.ofVirtual().start(this::read);
    }

    private static List<String> hearing() {
        List<String> hearing = List.of("env", "--default-signal=INT");
        List<String> trial = new ArrayList<>(hearing);
        trial.add("true");
        try {
            return new ProcessBuilder(trial).start().waitFor() == 0 ? hearing : List.of();
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Starts the program without a command.
    static Terminal open(Gloss gloss) throws IOException {
        return open(gloss, Map.of());
    }

    /// Starts the program with a command, or without one.
    ///
    /// @param more of the environment than the program usually sees
    static Terminal open(Gloss gloss, Map<String, String> more, String... words)
            throws IOException {
        return open(gloss, more, COLUMNS, words);
    }

    /// The same on a screen of another width, which is 0 where nobody has told it.
    static Terminal open(Gloss gloss, Map<String, String> more, int columns, String... words)
            throws IOException {
        Map<String, String> environment = gloss.environment(new HashMap<>(System.getenv()));
        environment.put("TERM", "xterm-256color");
        environment.putAll(more);
        return start(gloss, command(gloss, words), environment, columns);
    }

    /// Starts another program, which finds those of a folder first.
    static Terminal ofShell(Gloss gloss, Path bin, String... command) throws IOException {
        Map<String, String> environment = gloss.environment(new HashMap<>(System.getenv()));
        environment.put("TERM", "xterm-256color");
        environment.merge("PATH", bin.toString(), (path, first) -> first + ":" + path);
        return start(gloss, List.of(command), environment, COLUMNS);
    }

    private static List<String> command(Gloss gloss, String... words) {
        List<String> command = new ArrayList<>(HEARING);
        command.add(Gloss.PROJECT.resolve("gloss").toString());
        command.add("--library");
        command.add(gloss.library().toString());
        command.addAll(List.of(words));
        return command;
    }

    private static Terminal start(
            Gloss gloss, List<String> command, Map<String, String> environment, int columns)
            throws IOException {
        return new Terminal(
                new PtyProcessBuilder(command.toArray(String[]::new))
                        .setEnvironment(environment)
                        .setDirectory(gloss.home().toString())
                        .setInitialColumns(columns)
                        .setInitialRows(columns == 0 ? 0 : 40)
                        .start());
    }

    /// The person makes the window another size.
    void resize(int columns, int rows) {
        process.setWinSize(new WinSize(columns, rows));
    }

    /// All that came so far, as it came.
    String raw() {
        return screen.toString();
    }

    /// Types, and waits until these words appear.
    String typeUntil(String keys, String words) throws Exception {
        int before = screen.length();
        type(keys);
        return awaitAfter(before, words);
    }

    void type(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(UTF_8));
        process.getOutputStream().flush();
    }

    /// Types a line at the prompt, as soon as that is there, and waits for the next one.
    ///
    /// @return what appeared meanwhile, without colours
    String run(String line) throws Exception {
        awaitPrompt();
        int before = screen.length();
        type(line + "\r");
        return awaitAfter(before + line.length(), "gloss> ");
    }

    /// Waits until these words have appeared.
    String await(String words) throws Exception {
        return awaitAfter(0, words);
    }

    /// Waits until the prompt has appeared after these words, which appeared before.
    void awaitPromptAfter(String words) throws Exception {
        String _ = awaitAfter(screen.indexOf(words), "gloss> ");
    }

    int exitStatus() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("still running; the screen shows: " + text(0));
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void awaitPrompt() throws Exception {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!text(0).stripTrailing().endsWith(">")) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("no prompt, but: " + text(0));
            }
            Thread.sleep(20);
        }
    }

    private String awaitAfter(int from, String words) throws Exception {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!text(from).contains(words)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(
                        "«%s» did not appear in: %s".formatted(words, List.of(text(0))));
            }
            Thread.sleep(20);
        }
        return text(from);
    }

    // Without the sequences that colour the text and move the cursor.
    private String text(int from) {
        return screen.substring(Math.min(from, screen.length()))
                .replaceAll("\033\\[[0-?]*[ -/]*[@-~]", "")
                .replaceAll("\033[()][A-Z0-9]|\033[=>78]|\r", "");
    }

    private void read() {
        try (InputStream in = process.getInputStream()) {
            byte[] buffer = new byte[4096];
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                screen.append(new String(buffer, 0, count, UTF_8));
            }
        } catch (IOException _) {
            // A pty whose program has ended reads as an error on Linux.
            return;
        }
    }
}
