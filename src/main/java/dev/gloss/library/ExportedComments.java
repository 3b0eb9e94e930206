package dev.gloss.library;

import dev.gloss.worker.Highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the marks of notes said in all the copies of PDFs that were exported, so that it can be
/// told which of them another program has changed, in whichever copy. Losing it makes that a guess
/// by time.
final class ExportedComments {

    private static final int DIGITS = 16;

    private final CacheFile<Known> file;
    private final Map<String, List<String>> digests = new TreeMap<>();
    private boolean isChanged;

    /// @param notes digests of all that the mark of a note ever said, by the note's id
    private record Known(Map<String, List<String>> notes) {}

    ExportedComments(LibraryFolder folder) {
        this.file = new CacheFile<>(folder.exports().resolve("comments.json"), Known.class);
        file.read().ifPresent(known -> digests.putAll(known.notes()));
    }

    /// Whether a note was exported into any copy.
    boolean knows(String id) {
        return digests.containsKey(id);
    }

    /// Whether the mark of a note ever said this.
    boolean said(String id, String comment) {
        return digests.getOrDefault(id, List.of()).contains(digest(comment));
    }

    void add(List<Highlight> highlights) {
        for (Highlight highlight : highlights) {
            if (!said(highlight.name(), highlight.contents())) {
                List<String> all =
                        new ArrayList<>(digests.getOrDefault(highlight.name(), List.of()));
                all.add(digest(highlight.contents()));
                digests.put(highlight.name(), List.copyOf(all));
                isChanged = true;
            }
        }
    }

    void keep() {
        if (isChanged) {
            file.write(new Known(digests));
            isChanged = false;
        }
    }

    // Programs differ in what they keep of blanks and of what is not seen.
    private static String digest(String comment) {
        String seen = comment.replaceAll("[\\s\\p{Cntrl}\\p{Cf}\\p{Cs}]+", "");
        return Digests.sha256(seen).substring(0, DIGITS);
    }
}
