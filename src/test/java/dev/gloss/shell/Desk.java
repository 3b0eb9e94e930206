package dev.gloss.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.library.Library;
import dev.gloss.shell.Transcript.Answered;
import dev.gloss.shell.Transcript.Typed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A reader's desk for one transcript: a home folder, called `/home/ada` there, with a library
/// `gloss` in it, and a shell. What differs from run to run has a name there that does not: the
/// first new note is `n-0000000001`, it is always the same time, and nothing takes any.
final class Desk implements Transcript.Answering, AutoCloseable {

    private static final String HOME = "/home/ada";
    private static final String DAY = "2026-11-25";
    private static final Pattern NOTE_ID = Pattern.compile("n-[0-9a-z]{10}");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?Z?)?");

    private final Path home;
    private final Library library;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console;

    /// Names of notes in the transcript, by their ids; those that were there stay as they are.
    private final Map<String, String> names = new LinkedHashMap<>();

    private int newNotes;

    /// @param home a folder for this transcript alone
    Desk(Path home) throws IOException {
        this.home = home.toRealPath();
        Outputs outputs = new Outputs(out, err, new Terminals(false, false, false, 80), false);
        this.library = Library.open(this.home.resolve("gloss"), outputs.remarks(false));
        this.console =
                new Console(AllCommands.create(), () -> library, Session.inMemory(), outputs);
        console.obey(
                new SettingsFiles(
                        Map.of(),
                        this.home.resolve(".config/gloss/config.yaml"),
                        this.home.resolve("gloss")));
        try (Stream<Path> files = Files.walk(this.home)) {
            files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .filter(name -> NOTE_ID.matcher(name).matches())
                    .forEach(name -> names.put(name, name));
        }
    }

    @Override
    public Answered answer(Typed typed) throws Exception {
        return typed.prompt().equals("$") ? ofShell(real(typed.line())) : ofGloss(typed.line());
    }

    @Override
    public void close() {
        library.close();
    }

    private Answered ofGloss(String line) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        int status = console.run(real(line)).code();
        return new Answered(shown(out.toString()), shown(err.toString()), status);
    }

    private Answered ofShell(String line) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder("sh", "-c", line)
                        .directory(home.resolve("gloss").toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new AssertionError("still running: " + line);
        }
        return new Answered(shown(text), "", process.exitValue());
    }

    private String real(String line) {
        String real = line.replace(HOME, home.toString());
        for (Map.Entry<String, String> name : names.entrySet()) {
            real = real.replace(name.getValue(), name.getKey());
        }
        return real;
    }

    private String shown(String text) {
        String shown =
                NOTE_ID.matcher(text.replace(home.toString(), HOME))
                        .replaceAll(id -> Matcher.quoteReplacement(name(id.group())));
        return TIME.matcher(shown)
                .replaceAll(time -> DAY + (time.group().contains("T") ? "T12:00:00Z" : " 12:00"))
                .replaceAll("\\b" + LocalDate.now(ZoneOffset.UTC) + "\\b", DAY)
                .replaceAll("\\b\\d+\\.\\d s\\b", "0.0 s")
                .replaceAll("\"millis\":\\d+", "\"millis\":0")
                .replaceAll("\\b[0-9a-f]{64}\\b", "0".repeat(64));
    }

    private String name(String id) {
        return isNote(id) ? names.computeIfAbsent(id, _ -> "n-%010d".formatted(++newNotes)) : id;
    }

    private boolean isNote(String id) {
        try (Stream<Path> files = Files.walk(home.resolve("gloss/notes"))) {
            return names.containsKey(id) || files.anyMatch(file -> file.endsWith(id + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
