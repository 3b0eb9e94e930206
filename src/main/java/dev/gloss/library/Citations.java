package dev.gloss.library;

import dev.gloss.index.Hit;
import dev.gloss.index.Hits;
import dev.gloss.index.SearchRequest;
import dev.gloss.paper.Reference;
import dev.gloss.text.NormalForm;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// Which papers of the library cite which. An entry of a reference list names a paper by its DOI,
/// its arXiv id, or all of its title.
public final class Citations {

    /// Letters and digits below which a title is found in entries that do not mean it, such as
    /// "Deep learning".
    private static final int SHORTEST_TITLE = 18;

    private static final int MOST_ENTRIES = 1000;

    private final List<Cited> papers;

    /// A paper with its title in the form in which it is compared.
    private record Cited(PaperEntry entry, String title) {}

    Citations(List<PaperEntry> papers) {
        this.papers =
                papers.stream().map(entry -> new Cited(entry, letters(entry.title()))).toList();
    }

    /// The paper that an entry names.
    ///
    /// @param citing key of the paper in whose reference list it stands
    public Optional<PaperEntry> cited(String entry, String citing) {
        Reference reference = Reference.of(entry);
        String words = letters(entry);
        return papers.stream()
                .filter(paper -> !paper.entry().key().equals(citing))
                .filter(paper -> names(reference, words, paper))
                .map(Cited::entry)
                .findFirst();
    }

    /// Keys of the papers whose reference lists name a paper, in alphabetical order.
    static List<String> citing(PaperEntry entry, Catalog catalog) {
        Citations citations = new Citations(List.of(entry));
        Hits hits = catalog.search(new SearchRequest(query(entry), List.of(), 0, MOST_ENTRIES));
        return hits.hits().stream()
                .filter(hit -> citations.cited(hit.text(), hit.key()).isPresent())
                .map(Hit::key)
                .distinct()
                .sorted()
                .toList();
    }

    private static String query(PaperEntry entry) {
        List<String> names = new ArrayList<>();
        for (String name :
                new String[] {entry.title(), withoutVersion(entry.arxiv()), entry.doi()}) {
            String words = Objects.requireNonNullElse(name, "").replaceAll("[\"\\\\]", " ").strip();
            if (!words.isEmpty()) {
                names.add("\"%s\"".formatted(words));
            }
        }
        return "kind:reference AND (%s)".formatted(String.join(" OR ", names));
    }

    private static boolean names(Reference reference, String words, Cited paper) {
        PaperEntry entry = paper.entry();
        return isSame(reference.doi(), entry.doi())
                || isSame(withoutVersion(reference.arxiv()), withoutVersion(entry.arxiv()))
                || (paper.title().length() >= SHORTEST_TITLE && words.contains(paper.title()));
    }

    /// Whether two identifiers are known and the same, whatever their case.
    static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equalsIgnoreCase(other);
    }

    static @Nullable String withoutVersion(@Nullable String arxiv) {
        return arxiv == null ? null : arxiv.replaceFirst("v\\d+$", "");
    }

    /// A text as letters and digits only, so that neither punctuation nor a line's end matters.
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        NormalForm.unbroken(text)
                .value()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
