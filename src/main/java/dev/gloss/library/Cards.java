package dev.gloss.library;

import dev.gloss.note.FrontMatter;
import dev.gloss.note.MalformedFrontMatterException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The files `paper.md`, each read once as long as it has the same size and time: to look at a file
/// costs a hundredth of reading it.
final class Cards {

    private final LibraryFolder folder;
    private final ConcurrentMap<String, Known> known = new ConcurrentHashMap<>();

    Cards(LibraryFolder folder) {
        this.folder = folder;
    }

    /// What stands in a paper's file.
    ///
    /// @param aliases keys that the paper had before
    record Card(PaperEntry entry, List<String> aliases) {}

    private record Known(FileStamp stamp, Card card) {}

    /// What stands in a paper's file now.
    ///
    /// @throws java.nio.file.NoSuchFileException if there is no such paper
    /// @throws IllegalArgumentException if a value makes no sense, saying which
    Card card(String key) throws IOException, MalformedFrontMatterException {
        Path file = folder.paper(key);
        FileStamp stamp = FileStamp.of(file);
        Known before = known.get(key);
        if (before != null && before.stamp().equals(stamp)) {
            return before.card();
        }
        FrontMatter read = FrontMatter.read(file);
        Card card = new Card(PaperCard.read(key, read), PaperCard.aliases(read));
        // What was written just now is read again.
        if (stamp.isSettled()) {
            known.put(key, new Known(stamp, card));
        }
        return card;
    }
}
