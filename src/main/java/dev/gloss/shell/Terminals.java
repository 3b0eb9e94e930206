package dev.gloss.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which of the three standard streams are terminals, and how wide they are. The launcher knows and
/// tells, because Java cannot ask about each by itself.
///
/// @param in whether commands are typed
/// @param out whether a person reads the answer
/// @param err whether a person reads remarks and progress
/// @param columns width in character cells, at least 20
record Terminals(boolean in, boolean out, boolean err, int columns) {

    private static final int USUAL_COLUMNS = 100;
    private static final int FEWEST_COLUMNS = 20;

    Terminals {
        columns = Math.max(FEWEST_COLUMNS, columns);
    }

    /// Whether a person is at either end of it.
    boolean isAny() {
        return in || out || err;
    }

    /// Whether somebody is there to be asked.
    boolean isPerson() {
        return in && out && err;
    }

    /// As the launcher told in `gloss.terminals` (`in,out,err,`) and `gloss.columns`; without a
    /// launcher, no terminals.
    static Terminals detect() {
        List<String> names = List.of(System.getProperty("gloss.terminals", "").split(","));
        return new Terminals(
                names.contains("in"), names.contains("out"), names.contains("err"), width());
    }

    /// Whether the person wants colours on a terminal ([NO_COLOR](https://no-color.org)).
    static boolean wantsColours(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }

    /// The name of the terminal that this process belongs to, such as `/dev/pts/3`; empty without
    /// one or where the system does not tell.
    static Optional<String> name() {
        return Stream.of("0", "1", "2")
                .map(Terminals::target)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> target(String descriptor) {
        try {
            return Optional.of(
                            Files.readSymbolicLink(Path.of("/proc/self/fd", descriptor)).toString())
                    .filter(name -> name.startsWith("/dev/") && !name.equals("/dev/null"));
        } catch (IOException | UnsupportedOperationException _) {
            return Optional.empty();
        }
    }

    private static int width() {
        String columns = System.getProperty("gloss.columns", "");
        return columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : USUAL_COLUMNS;
    }
}
