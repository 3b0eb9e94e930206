package dev.gloss.library;

import dev.gloss.export.Publication;
import dev.gloss.library.Cards.Card;
import dev.gloss.note.DurableFile;
import dev.gloss.note.DurableFile.Outcome;
import dev.gloss.note.FrontMatter;
import dev.gloss.note.MalformedFrontMatterException;
import dev.gloss.text.Suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What is known of the papers, each kept in its `notes/KEY/paper.md`.
final class PaperStore {

    /// Begins the name of every folder that is not finished.
    static final Leftovers.Name NAME = new Leftovers.Name(".begun-");

    private static final String ENTRY_TYPE = "entrytype";

    private final LibraryFolder folder;
    private final Cards cards;

    PaperStore(LibraryFolder folder) {
        this.folder = folder;
        this.cards = new Cards(folder);
    }

    /// All papers whose file can be read, by key.
    List<PaperEntry> list() {
        return cards().stream().map(Card::entry).toList();
    }

    /// What stands in the files that can be read, by key.
    List<Card> cards() {
        return names(_ -> true).stream().map(this::readable).flatMap(Optional::stream).toList();
    }

    /// A paper by its key, or by one that it had before.
    ///
    /// @throws LibraryException if there is such a paper, but its file cannot be read
    Optional<PaperEntry> find(String key) {
        return KeyMaker.isKey(key) ? findNow(key).or(() -> findRenamed(key)) : Optional.empty();
    }

    /// Says that there is no paper of that key, with the nearest.
    LibraryException noPaper(String key) {
        List<String> keys = list().stream().map(PaperEntry::key).toList();
        String advice =
                keys.isEmpty()
                        ? "; import PATH takes the first one in"
                        : Suggestion.sentence(key, keys);
        return LibraryException.missing("no paper %s%s".formatted(key, advice));
    }

    /// The file of a paper, whether or not it can be read as one.
    ///
    /// @throws LibraryException if there is no such paper, with the nearest key
    Path file(String key) {
        Path file = folder.paper(key);
        if (!KeyMaker.isKey(key) || !Files.isRegularFile(file)) {
            throw LibraryException.missing(
                    "no paper and no note %s%s".formatted(key, Suggestion.sentence(key, keys())));
        }
        return file;
    }

    /// Keys in use, of readable papers and others: a folder of notes is never given to another
    /// paper.
    Set<String> keys() {
        return names(Files::isDirectory);
    }

    /// Whether no new paper may have a key: it is in use, if only as the name of some file in
    /// `notes/`, or a paper had it before.
    ///
    /// @param cards of all papers
    boolean isTaken(String key, List<Card> cards) {
        return Files.exists(folder.notes(key))
                || cards.stream().anyMatch(card -> card.aliases().contains(key));
    }

    /// The keys that a paper had before.
    List<String> aliases(String key) {
        try {
            return cards.card(key).aliases();
        } catch (IOException | MalformedFrontMatterException | IllegalArgumentException _) {
            return List.of();
        }
    }

    /// Files that cannot be read, each in a sentence that names it.
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (String key : keys()) {
            try {
                find(key);
            } catch (LibraryException e) {
                problems.add(e.getMessage());
            }
        }
        return problems;
    }

    /// Begins a paper, of which there must be no folder yet: it is there whole, or not at all.
    Change create(PaperEntry entry) throws IOException {
        Path begun = Files.createDirectory(folder.notes().resolve(NAME.fresh("")));
        Path card = begun.resolve(String.valueOf(folder.paper(entry.key()).getFileName()));
        DurableFile.write(card, PaperCard.create(entry).toString(), null);
        DurableFile.move(begun, folder.notes(entry.key()));
        return new Change.Created(folder.relative(folder.notes(entry.key())));
    }

    /// Changes what is known of a paper, and nothing else in its file.
    ///
    /// @throws LibraryException if another program changes it at the same moment
    Change change(PaperEntry entry) throws IOException {
        Change.Edited change = changing(entry);
        return switch (DurableFile.write(
                folder.paper(entry.key()), change.after(), change.before())) {
            case Outcome.Saved _ -> change;
            case Outcome.Conflict(Path sibling) ->
                    throw LibraryException.missing(
                            "%s was changed by another program at the same moment; what was to be written is in %s"
                                    .formatted(change.path(), sibling));
        };
    }

    /// The change to its file that would change what is known of a paper.
    Change.Edited changing(PaperEntry entry) throws IOException {
        Path file = folder.paper(entry.key());
        try {
            FrontMatter loaded = FrontMatter.read(file);
            String changed = PaperCard.update(loaded, entry).toString();
            return new Change.Edited(folder.relative(file), loaded.toString(), changed);
        } catch (MalformedFrontMatterException e) {
            throw new IOException(problem(entry.key(), e), e);
        }
    }

    /// The change that would also put in what a bibliography says of where it was published.
    Change.Edited changing(PaperEntry entry, Publication publication) throws IOException {
        Change.Edited change = changing(entry);
        FrontMatter card;
        try {
            card = FrontMatter.parse(change.after());
        } catch (MalformedFrontMatterException e) {
            throw new IOException(problem(entry.key(), e), e);
        }
        if (!publication.type().isEmpty()) {
            card = card.with(ENTRY_TYPE, publication.type());
        }
        for (Map.Entry<String, String> field : publication.venue().entrySet()) {
            card = card.with(field.getKey(), field.getValue());
        }
        return new Change.Edited(change.path(), change.before(), card.toString());
    }

    /// What a bibliography says of a paper: what is known of it, and what its reader put into its
    /// file under the names that BibTeX has.
    Publication publication(PaperEntry entry) {
        Map<String, String> venue = new TreeMap<>();
        String type = "";
        try {
            FrontMatter card = FrontMatter.read(folder.paper(entry.key()));
            type = card.get(ENTRY_TYPE).map(String::valueOf).orElse("");
            for (String name : Publication.VENUE) {
                card.get(name).ifPresent(value -> venue.put(name, String.valueOf(value)));
            }
        } catch (IOException | MalformedFrontMatterException _) {
            venue.clear();
        }
        return new Publication(
                entry.key(),
                type,
                entry.title(),
                entry.authors(),
                entry.year(),
                entry.doi(),
                entry.arxiv(),
                venue);
    }

    /// The change to its file that gives a paper another key.
    ///
    /// @param changed what is to be known of it then
    Change.Edited renaming(PaperEntry entry, PaperEntry changed, String name) throws IOException {
        Change.Edited edited = changing(changed);
        Set<String> aliases = new TreeSet<>(aliases(entry.key()));
        aliases.add(entry.key());
        aliases.remove(name);
        try {
            String after =
                    PaperCard.withAliases(FrontMatter.parse(edited.after()), aliases).toString();
            return new Change.Edited(edited.path(), edited.before(), after);
        } catch (MalformedFrontMatterException e) {
            throw new IOException(problem(entry.key(), e), e);
        }
    }

    /// What the reader wrote on the whole of a paper below what is known of it; empty if nothing.
    String body(String key) {
        try {
            return FrontMatter.read(folder.paper(key)).body();
        } catch (IOException | MalformedFrontMatterException _) {
            return "";
        }
    }

    /// The reader's own fields of a paper; none if its file cannot be read.
    SequencedMap<String, Object> ownFields(PaperEntry entry) {
        try {
            return PaperCard.own(FrontMatter.read(folder.paper(entry.key())), entry);
        } catch (IOException | MalformedFrontMatterException _) {
            return new LinkedHashMap<>();
        }
    }

    private Optional<PaperEntry> findNow(String key) {
        try {
            return Optional.of(card(key).entry());
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (MalformedFrontMatterException | IllegalArgumentException e) {
            throw LibraryException.missing(problem(key, e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<PaperEntry> findRenamed(String alias) {
        return keys().stream()
                .filter(key -> aliases(key).contains(alias))
                .findFirst()
                .flatMap(this::findNow);
    }

    /// Names of `notes/` that may be keys.
    private Set<String> names(DirectoryStream.Filter<Path> filter) {
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder.notes(), filter)) {
            for (Path each : folders) {
                String name = String.valueOf(each.getFileName());
                if (KeyMaker.isKey(name)) {
                    names.add(name);
                }
            }
        } catch (NoSuchFileException _) {
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private Optional<Card> readable(String key) {
        try {
            return Optional.of(card(key));
        } catch (NoSuchFileException | MalformedFrontMatterException | IllegalArgumentException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws NoSuchFileException if there is none, be it that a file stands in its folder's place
    private Card card(String key) throws IOException, MalformedFrontMatterException {
        try {
            return cards.card(key);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder.notes(key))) {
                throw new NoSuchFileException(e.getFile());
            }
            throw e;
        }
    }

    private static String problem(String key, Exception e) {
        return "notes/%s/paper.md cannot be read: %s; mend it with an editor"
                .formatted(key, e.getMessage());
    }
}
