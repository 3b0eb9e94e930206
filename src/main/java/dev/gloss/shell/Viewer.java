package dev.gloss.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A program that shows PDFs.
///
/// @param command its words; `{file}`, `{uri}` and `{page}` (from 1) stand for what is shown
record Viewer(List<String> command) {

    /// How to say to programs at which page to begin, by a part of their names.
    private static final Map<String, String> AT_A_PAGE =
            Map.ofEntries(
                    Map.entry("evince", "--page-index={page} {file}"),
                    Map.entry("atril", "--page-index={page} {file}"),
                    Map.entry("xreader", "--page-index={page} {file}"),
                    Map.entry("okular", "--page {page} {file}"),
                    Map.entry("zathura", "--page={page} {file}"),
                    Map.entry("mupdf", "{file} {page}"),
                    Map.entry("qpdfview", "{file}#{page}"),
                    Map.entry("firefox", "{uri}#page={page}"),
                    Map.entry("chromium", "{uri}#page={page}"),
                    Map.entry("google-chrome", "{uri}#page={page}"));

    private static final String FILE = "{file}";
    private static final long PATIENCE_MILLIS = 300;

    /// What a POSIX shell ends with if it finds no program of that name.
    private static final int STATUS_OF_NO_PROGRAM = 127;

    /// A viewer stays when the terminal goes, and Ctrl-C there is not meant for it.
    private static final List<String> ON_ITS_OWN =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "gloss-open");

    Viewer {
        command = List.copyOf(command);
    }

    /// The program that a person wants: a name, or a whole command with places for file and page.
    static Viewer wanted(String words) {
        List<String> command = new ArrayList<>(ShellWords.split(words));
        if (command.stream().noneMatch(word -> word.contains("{"))) {
            command.addAll(arguments(new File(command.getFirst()).getName()));
        }
        return new Viewer(command);
    }

    /// The one in which the system opens PDFs; empty if it has no screen for it.
    ///
    /// @param environment the process's variables
    static Optional<Viewer> ofSystem(Map<String, String> environment) {
        if (System.getProperty("os.name", "").startsWith("Mac")) {
            return Optional.of(wanted("open"));
        }
        boolean hasScreen =
                environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        Optional<Path> opener = program("xdg-open", environment).filter(_ -> hasScreen);
        return opener.map(open ->
                usual(environment)
                        .map(Path::toString)
                        .map(program -> wanted("'" + program + "'"))
                        .orElseGet(() -> wanted("'" + open + "'")));
    }

    /// Shows a PDF, and does not wait until the person has seen enough.
    ///
    /// @throws CommandException if the program ends at once with a failure
    void show(Path pdf, int page) {
        List<String> words = new ArrayList<>(File.separatorChar == '/' ? ON_ITS_OWN : List.of());
        words.addAll(words(pdf, page));
        try {
            Process process =
                    new ProcessBuilder(words)
                            .redirectInput(Redirect.from(new File("/dev/null")))
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start();
            if (process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    && process.exitValue() != 0) {
                throw CommandException.missing(problem(pdf, process.exitValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private String problem(Path pdf, int status) {
        return status == STATUS_OF_NO_PROGRAM
                ? "there is no program %s; config viewer says where it is set"
                        .formatted(command.getFirst())
                : "%s cannot be started, or cannot show %s (status %d)"
                        .formatted(command.getFirst(), pdf, status);
    }

    /// The name of the program.
    String name() {
        return new File(command.getFirst()).getName();
    }

    /// The command for a PDF and a page.
    List<String> words(Path pdf, int page) {
        return command.stream()
                .map(word ->
                        word.replace("{page}", Integer.toString(page))
                                .replace("{uri}", pdf.toUri().toString())
                                .replace(FILE, pdf.toString()))
                .toList();
    }

    private static List<String> arguments(String program) {
        return AT_A_PAGE.entrySet().stream()
                .filter(known -> program.startsWith(known.getKey()))
                .map(known -> ShellWords.split(known.getValue()))
                .findFirst()
                .orElse(List.of(FILE));
    }

    /// The program that is usual for PDFs here, if it is one that can be sent to a page.
    private static Optional<Path> usual(Map<String, String> environment) {
        return program("xdg-mime", environment)
                .map(Viewer::answer)
                .flatMap(entry ->
                        AT_A_PAGE.keySet().stream()
                                .filter(entry::contains)
                                .findFirst()
                                .flatMap(name -> program(name, environment)));
    }

    // Such as org.gnome.Evince.desktop.
    private static String answer(Path xdgMime) {
        try {
            Process process =
                    new ProcessBuilder(xdgMime.toString(), "query", "default", "application/pdf")
                            .redirectError(Redirect.DISCARD)
                            .start();
            return new String(process.getInputStream().readAllBytes(), UTF_8)
                    .toLowerCase(Locale.ROOT);
        } catch (IOException _) {
            return "";
        }
    }

    private static Optional<Path> program(String name, Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
