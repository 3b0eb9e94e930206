package dev.gloss.shell;

import dev.gloss.library.LoggedChange;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Changes to the library, for people and for programs.
final class LogView {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.systemDefault());

    private LogView() {}

    static List<Styled> lines(LoggedChange change) {
        Styled line = Styled.of(TIME.format(change.at()) + "  ", Style.FAINT).then(change.what());
        return List.of(change.undone() ? line.then("  undone", Style.WARNING) : line);
    }

    static Object json(LoggedChange change) {
        return new Json.Change(change.at().toString(), change.what(), change.undone());
    }
}
