package dev.gloss.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a journal comes to: which of the things that were done stand, and which are undone.
final class History {

    private final Map<String, JournalEntry> all = new LinkedHashMap<>();

    /// For each thing that stands, the line whose reverting undoes it; the last one first.
    private final Deque<JournalEntry> done = new ArrayDeque<>();

    /// For each thing undone, the line whose reverting does it again; the last one first.
    private final Deque<JournalEntry> undone = new ArrayDeque<>();

    /// Names of things that stand and are not to be undone.
    private final Set<String> skipped = new HashSet<>();

    private History() {}

    static History of(List<JournalEntry> lines) {
        Set<String> failed =
                lines.stream()
                        .filter(line -> line.act() == JournalEntry.Act.FAIL)
                        .map(JournalEntry::of)
                        .collect(Collectors.toSet());
        History history = new History();
        lines.stream().filter(line -> !failed.contains(line.id())).forEach(history::follow);
        return history;
    }

    /// What to revert for the next undo.
    Optional<JournalEntry> lastDone() {
        return Optional.ofNullable(done.peek());
    }

    /// What to revert for the next redo.
    Optional<JournalEntry> lastUndone() {
        return Optional.ofNullable(undone.peek());
    }

    /// In the order in which things were done first.
    List<LoggedChange> log() {
        Set<String> standing = new HashSet<>(skipped);
        done.forEach(entry -> standing.add(entry.of()));
        List<LoggedChange> log = new ArrayList<>();
        for (JournalEntry entry : all.values()) {
            log.add(new LoggedChange(entry.at(), entry.what(), !standing.contains(entry.id())));
        }
        return log;
    }

    private void follow(JournalEntry line) {
        switch (line.act()) {
            case DO -> {
                all.put(line.id(), line);
                done.push(line);
                undone.clear();
            }
            case UNDO -> {
                if (remove(done, line)) {
                    undone.push(line);
                }
            }
            case REDO -> {
                if (remove(undone, line)) {
                    done.push(line);
                }
            }
            case SKIP -> {
                if (remove(done, line)) {
                    skipped.add(line.of());
                } else {
                    remove(undone, line);
                }
            }
            case FAIL -> {}
        }
    }

    // Two processes may undo the same thing at once; the second finds it gone.
    private static boolean remove(Deque<JournalEntry> from, JournalEntry line) {
        return from.removeIf(entry -> entry.of().equals(line.of()));
    }
}
