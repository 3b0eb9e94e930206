package dev.gloss.shell;

import dev.gloss.library.ImportedEntry;
import dev.gloss.library.ImportedEntry.Status;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says what became of the entries of a file, each when it is known, and at the end how many.
final class EntryAnswer {

    private final Answer answer;
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

    EntryAnswer(Answer answer) {
        this.answer = answer;
    }

    void show(ImportedEntry entry) {
        counts.merge(entry.status(), 1, Integer::sum);
        answer.show(entry, EntryAnswer::line, EntryAnswer::json);
    }

    /// @param noun what the entries became
    dev.gloss.shell.Status end(String noun) {
        answer.remark(
                counts.isEmpty()
                        ? "no %s".formatted(noun)
                        : counts.entrySet().stream()
                                .map(count -> count.getValue() + " " + count.getKey().label())
                                .collect(Collectors.joining(" · ")));
        return counts.containsKey(Status.FAILED)
                ? dev.gloss.shell.Status.NOTHING
                : dev.gloss.shell.Status.DONE;
    }

    private static List<Styled> line(ImportedEntry entry) {
        String detail = entry.detail().isEmpty() ? "" : "  " + entry.detail();
        return List.of(
                Styled.of("%-8s".formatted(entry.status().label()), Style.FAINT)
                        .then(entry.entry())
                        .then(entry.name().isEmpty() ? "" : "  " + entry.name(), Style.PLACE)
                        .then(detail));
    }

    private static Object json(ImportedEntry entry) {
        return new Json.Entry(
                entry.entry(),
                entry.status().label(),
                nullIfEmpty(entry.name()),
                entry.status() == Status.UPDATED ? null : nullIfEmpty(entry.detail()));
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
