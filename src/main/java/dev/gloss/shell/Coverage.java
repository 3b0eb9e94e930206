package dev.gloss.shell;

import dev.gloss.library.PlacedNote;
import dev.gloss.library.ReadingState;
import dev.gloss.paper.Section;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What its reader made of the passages of a paper, at a glance.
final class Coverage {

    /// Cells of a bar.
    private static final int CELLS = 8;

    /// From nothing to most.
    private enum Mark {
        NOTHING("·"),
        READ("░"),
        NOTED("▒"),
        EXPORTED("█");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }
    }

    /// Below bars, what their signs mean.
    static final String LEGEND = "· not read   ░ read   ▒ noted   █ noted and exported";

    private final ReadingState state;
    private final Set<Integer> noted;
    private final Set<Integer> exported;

    /// @param notes on the paper
    /// @param exportedIds ids of the notes that its export shows
    Coverage(ReadingState state, List<PlacedNote> notes, Set<String> exportedIds) {
        this.state = state;
        this.noted = ordinals(notes);
        this.exported =
                ordinals(
                        notes.stream()
                                .filter(note -> exportedIds.contains(note.note().id().value()))
                                .toList());
    }

    /// A section's passages from its first to its last, each cell showing the most that was made of
    /// a part of them.
    String bar(Section section) {
        int passages = section.end() - section.first();
        return IntStream.range(0, CELLS)
                .mapToObj(cell -> {
                    int from = section.first() + cell * passages / CELLS;
                    int to = section.first() + (cell + 1) * passages / CELLS;
                    return most(from, Math.max(from + 1, to)).sign;
                })
                .collect(Collectors.joining());
    }

    int read(Section section) {
        return count(section, Mark.READ);
    }

    int noted(Section section) {
        return count(section, Mark.NOTED);
    }

    int exported(Section section) {
        return count(section, Mark.EXPORTED);
    }

    /// How many passages of a section have a mark, or more than that.
    private int count(Section section, Mark least) {
        return (int)
                IntStream.range(section.first(), section.end())
                        .filter(ordinal -> of(ordinal).compareTo(least) >= 0)
                        .count();
    }

    private Mark most(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(this::of)
                .reduce((one, other) -> one.compareTo(other) >= 0 ? one : other)
                .orElse(Mark.NOTHING);
    }

    private Mark of(int ordinal) {
        if (exported.contains(ordinal)) {
            return Mark.EXPORTED;
        }
        if (noted.contains(ordinal)) {
            return Mark.NOTED;
        }
        return state.isRead(ordinal) ? Mark.READ : Mark.NOTHING;
    }

    private static Set<Integer> ordinals(List<PlacedNote> notes) {
        return notes.stream()
                .flatMap(note -> note.passage().stream())
                .map(passage -> passage.ordinal())
                .collect(Collectors.toSet());
    }
}
