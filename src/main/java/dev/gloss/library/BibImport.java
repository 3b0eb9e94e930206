package dev.gloss.library;

import dev.gloss.export.BibTexFile;
import dev.gloss.export.Publication;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// Fills what is known of papers from a bibliography.
final class BibImport {

    private final PaperStore papers;
    private final List<PaperEntry> entries;
    private final List<Change.Edited> changes = new ArrayList<>();

    BibImport(PaperStore papers) {
        this.papers = papers;
        this.entries = papers.list();
    }

    /// What must be changed.
    ///
    /// @param file the text of a `.bib` file
    /// @param done told what becomes of each entry
    List<Change.Edited> of(String file, Consumer<ImportedEntry> done) {
        for (BibTexFile.Entry entry : BibTexFile.read(file)) {
            done.accept(
                    switch (entry) {
                        case BibTexFile.Entry.Broken(int line, String key, String reason) ->
                                new ImportedEntry(
                                        key,
                                        ImportedEntry.Status.FAILED,
                                        "",
                                        "line %d: %s".formatted(line, reason));
                        case BibTexFile.Entry.Read(_, String key, Publication publication) ->
                                fill(key, publication);
                    });
        }
        return changes;
    }

    private ImportedEntry fill(String bibKey, Publication publication) {
        Optional<PaperEntry> found = find(publication);
        if (found.isEmpty()) {
            return new ImportedEntry(
                    bibKey,
                    ImportedEntry.Status.UNKNOWN,
                    "",
                    "no paper of the library has its DOI, arXiv id or title");
        }
        PaperEntry entry = found.get();
        PaperEntry filled = filled(entry, publication);
        try {
            Change.Edited change = papers.changing(filled, publication);
            if (change.before().equals(change.after())) {
                return new ImportedEntry(bibKey, ImportedEntry.Status.PRESENT, entry.key(), "");
            }
            changes.removeIf(other -> other.path().equals(change.path()));
            changes.add(change);
            return new ImportedEntry(
                    bibKey, ImportedEntry.Status.UPDATED, entry.key(), difference(entry, filled));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is known otherwise now, such as `title, doi`.
    private static String difference(PaperEntry before, PaperEntry after) {
        SequencedMap<String, Function<PaperEntry, @Nullable Object>> fields = new LinkedHashMap<>();
        fields.put("title", PaperEntry::title);
        fields.put("authors", PaperEntry::authors);
        fields.put("year", PaperEntry::year);
        fields.put("doi", PaperEntry::doi);
        fields.put("arxiv", PaperEntry::arxiv);
        fields.values().removeIf(field -> Objects.equals(field.apply(before), field.apply(after)));
        return fields.isEmpty() ? "how it is cited" : String.join(", ", fields.keySet());
    }

    /// By DOI, then by arXiv id, then by title.
    private Optional<PaperEntry> find(Publication publication) {
        String arxiv = Citations.withoutVersion(publication.arxiv());
        String title = Citations.letters(publication.title());
        return first(entry -> Citations.isSame(publication.doi(), entry.doi()))
                .or(() ->
                        first(entry ->
                                Citations.isSame(arxiv, Citations.withoutVersion(entry.arxiv()))))
                .or(() ->
                        first(entry ->
                                !title.isEmpty()
                                        && Citations.letters(entry.title()).equals(title)));
    }

    private Optional<PaperEntry> first(Predicate<PaperEntry> wanted) {
        return entries.stream().filter(wanted).findFirst();
    }

    private static PaperEntry filled(PaperEntry entry, Publication publication) {
        boolean hasAllAuthors = publication.authors().size() >= entry.authors().size();
        boolean isSameArxiv =
                publication.arxiv() == null
                        || Objects.equals(
                                Citations.withoutVersion(publication.arxiv()),
                                Citations.withoutVersion(entry.arxiv()));
        return new PaperEntry(
                entry.key(),
                publication.title().isEmpty() ? entry.title() : publication.title(),
                hasAllAuthors && !publication.authors().isEmpty()
                        ? publication.authors()
                        : entry.authors(),
                publication.year() == null ? entry.year() : publication.year(),
                publication.doi() == null ? entry.doi() : publication.doi(),
                isSameArxiv ? entry.arxiv() : publication.arxiv(),
                entry.tags(),
                entry.reading(),
                entry.options(),
                entry.versions());
    }
}
