package dev.gloss.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the shell says first.
final class Greeting {

    private Greeting() {}

    /// @param folder the library's
    /// @param empty whether there is no paper in it yet
    static List<Styled> lines(Path folder, boolean empty) {
        List<Styled> lines = new ArrayList<>();
        lines.add(
                Styled.of("Gloss " + Versions.ofGloss(), Style.STRONG)
                        .then(" · " + folder, Style.FAINT));
        lines.add(
                Styled.plain(
                        empty
                                ? "There are no papers here yet: import PATH takes PDFs, or folders"
                                        + " of them, in."
                                : "help lists the commands, exit leaves."));
        return lines;
    }
}
