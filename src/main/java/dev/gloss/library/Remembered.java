package dev.gloss.library;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The papers that were opened last, as many as may stay in memory together. Texts never change, so
/// neither does what is remembered of one entry.
final class Remembered {

    /// Characters of all texts together; with their lines and passages they take five times as many
    /// bytes.
    private static final long MOST_CHARACTERS = 10_000_000;

    private final Map<PaperEntry, OpenPaper> papers = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    synchronized Optional<OpenPaper> find(PaperEntry entry) {
        return Optional.ofNullable(papers.get(entry));
    }

    synchronized void put(OpenPaper open) {
        forget(open.entry());
        papers.put(open.entry(), open);
        characters += length(open);
        Iterator<OpenPaper> eldest = papers.values().iterator();
        while (characters > MOST_CHARACTERS && papers.size() > 1) {
            characters -= length(eldest.next());
            eldest.remove();
        }
    }

    synchronized void forget(PaperEntry entry) {
        OpenPaper gone = papers.remove(entry);
        characters -= gone == null ? 0 : length(gone);
    }

    private static long length(OpenPaper open) {
        return open.paper().text().value().length();
    }
}
