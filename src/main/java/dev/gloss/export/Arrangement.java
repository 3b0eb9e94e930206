package dev.gloss.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Puts notes into the paper's order: those on the whole paper, those in its passages under the
/// headings of their sections, and last the orphaned ones under a heading of their own.
///
/// Notes on one place follow each other by id, that is by age.
final class Arrangement {

    static final String ORPHANED = "Orphaned notes";

    private static final Comparator<PlacedNote> BY_AGE =
            Comparator.comparing(placed -> placed.note().id());
    private static final Comparator<PlacedNote> BY_PLACE =
            Comparator.comparingInt(placed -> placed.place().orElseThrow().order());
    private static final Comparator<PlacedNote> BY_LAST_PAGE =
            Comparator.comparingInt(placed -> placed.lost().orElseThrow().target().page());

    private final List<Entry> entries = new ArrayList<>();
    private List<String> path = List.of();

    private Arrangement() {}

    static List<Entry> of(List<PlacedNote> notes) {
        var arrangement = new Arrangement();
        sorted(notes, PlacedNote::isWhole, BY_AGE).forEach(arrangement::add);
        sorted(notes, placed -> placed.place().isPresent(), BY_PLACE.thenComparing(BY_AGE))
                .forEach(arrangement::addInSection);
        arrangement.addOrphaned(
                sorted(notes, PlacedNote::isOrphaned, BY_LAST_PAGE.thenComparing(BY_AGE)));
        return List.copyOf(arrangement.entries);
    }

    private static List<PlacedNote> sorted(
            List<PlacedNote> notes, Predicate<PlacedNote> which, Comparator<PlacedNote> order) {
        return notes.stream().filter(which).sorted(order).toList();
    }

    private void add(PlacedNote placed) {
        entries.add(new Entry.Noted(placed));
    }

    private void addInSection(PlacedNote placed) {
        enter(placed.place().orElseThrow().sections());
        add(placed);
    }

    private void addOrphaned(List<PlacedNote> orphaned) {
        if (!orphaned.isEmpty()) {
            entries.add(new Entry.Section(1, ORPHANED));
            orphaned.forEach(this::add);
        }
    }

    /// Prints the labels not yet in force. Coming back up to a section prints its label again:
    /// Markdown has no other way to leave a subsection.
    private void enter(List<String> sections) {
        int kept = sharedLabels(sections);
        boolean comesBack = kept == sections.size() && kept < path.size();
        for (int i = comesBack ? Math.max(0, kept - 1) : kept; i < sections.size(); i++) {
            entries.add(new Entry.Section(i + 1, sections.get(i)));
        }
        path = sections;
    }

    private int sharedLabels(List<String> sections) {
        int shared = 0;
        while (shared < Math.min(path.size(), sections.size())
                && path.get(shared).equals(sections.get(shared))) {
            shared++;
        }
        return shared;
    }
}
