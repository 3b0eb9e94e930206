package dev.gloss.shell;

import dev.gloss.library.OpenPaper;
import dev.gloss.library.PaperEntry;
import dev.gloss.paper.Health;
import dev.gloss.paper.Paper;
import dev.gloss.paper.PassageKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// A paper of the library, for people and for programs.
final class PaperView {

    private static final int AUTHORS_SHOWN = 3;

    private PaperView() {}

    /// A paper with what its reader made of it.
    ///
    /// @param notes how many there are
    /// @param fields the reader's own
    /// @param words what the reader wrote on the whole of it; empty if nothing
    /// @param citedBy the keys of the papers that cite it; `null` where that was not asked for
    record NotedPaper(
            OpenPaper open,
            int notes,
            SequencedMap<String, Object> fields,
            String words,
            @Nullable List<String> citedBy) {}

    /// One paper in a list.
    static List<Styled> inList(NotedPaper noted) {
        PaperEntry entry = noted.open().entry();
        Styled first = Styled.of(entry.key(), Style.PLACE).then("   " + titleOf(entry));
        return List.of(first, Styled.of("    " + counts(noted), Style.FAINT));
    }

    /// Everything that is known of one paper.
    static List<Styled> whole(NotedPaper noted) {
        PaperEntry entry = noted.open().entry();
        Paper paper = noted.open().paper();
        List<Styled> lines = new ArrayList<>();
        lines.add(
                Styled.of(entry.key(), Style.PLACE).then("   ").then(titleOf(entry), Style.STRONG));
        addIf(lines, String.join(", ", entry.authors()));
        addIf(lines, identifiers(entry));
        addIf(lines, entry.tags().isEmpty() ? "" : "tags: " + String.join(", ", entry.tags()));
        lines.add(Styled.plain("reading: " + entry.reading()));
        noted.fields().forEach((name, value) -> lines.add(Styled.plain(name + ": " + value)));
        lines.add(Styled.plain(counts(noted)));
        addIf(lines, citedBy(noted.citedBy()));
        if (paper.health().state() != Health.State.GOOD) {
            lines.add(
                    Styled.of(
                            paper.health().state().label() + ": " + paper.health().note(),
                            Style.WARNING));
        }
        for (PaperEntry.Version version : entry.versions()) {
            String current = version.equals(entry.current()) ? "   current" : "";
            lines.add(Styled.of(version.path() + current, Style.FAINT));
        }
        if (!paper.metadata().summary().isEmpty()) {
            lines.add(Styled.EMPTY);
            lines.add(Styled.plain(paper.metadata().summary()));
        }
        if (!noted.words().isBlank()) {
            lines.add(Styled.EMPTY);
            noted.words().strip().lines().forEach(line -> lines.add(Styled.plain("    " + line)));
        }
        return lines;
    }

    static Object json(NotedPaper noted) {
        PaperEntry entry = noted.open().entry();
        Paper paper = noted.open().paper();
        return new Json.Paper(
                entry.key(),
                entry.title(),
                entry.authors(),
                entry.year(),
                entry.doi(),
                entry.arxiv(),
                nullIfEmpty(paper.metadata().summary()),
                entry.tags(),
                entry.reading(),
                paper.health().state().label(),
                nullIfEmpty(paper.health().note()),
                paper.pages().size(),
                paper.count(PassageKind.HEADING),
                paper.passages().size(),
                paper.count(PassageKind.REFERENCE),
                noted.notes(),
                noted.fields().isEmpty() ? null : noted.fields(),
                noted.citedBy(),
                versions(entry));
    }

    /// The first authors; how many more there are.
    static String authors(List<String> authors) {
        return authors.size() <= AUTHORS_SHOWN
                ? String.join(", ", authors)
                : String.join(", ", authors.subList(0, AUTHORS_SHOWN))
                        + " and %d more".formatted(authors.size() - AUTHORS_SHOWN);
    }

    private static String titleOf(PaperEntry entry) {
        return entry.title().isEmpty() ? "(no title found)" : entry.title();
    }

    private static String identifiers(PaperEntry entry) {
        List<String> parts = new ArrayList<>();
        if (entry.year() != null) {
            parts.add(String.valueOf(entry.year()));
        }
        if (entry.doi() != null) {
            parts.add("doi:" + entry.doi());
        }
        if (entry.arxiv() != null) {
            parts.add("arXiv:" + entry.arxiv());
        }
        return String.join(" · ", parts);
    }

    private static String counts(NotedPaper noted) {
        Paper paper = noted.open().paper();
        String counts =
                "%s · %s · %s"
                        .formatted(
                                Words.count(paper.pages().size(), "page"),
                                Words.count(paper.passages().size(), "passage"),
                                Words.count(noted.notes(), "note"));
        Health.State state = paper.health().state();
        return state == Health.State.GOOD ? counts : counts + " · " + state.label();
    }

    /// `cited by KEY, KEY`; empty if nobody does.
    static String citedBy(@Nullable List<String> keys) {
        return keys == null || keys.isEmpty() ? "" : "cited by " + String.join(", ", keys);
    }

    private static List<Json.Version> versions(PaperEntry entry) {
        List<Json.Version> versions = new ArrayList<>();
        for (int i = 0; i < entry.versions().size(); i++) {
            PaperEntry.Version version = entry.versions().get(i);
            versions.add(
                    new Json.Version(
                            version.file(),
                            version.sha256(),
                            i + 1,
                            version.equals(entry.current())));
        }
        return versions;
    }

    private static void addIf(List<Styled> lines, String text) {
        if (!text.isEmpty()) {
            lines.add(Styled.plain(text));
        }
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
