package dev.gloss.shell;

import dev.gloss.library.OpenPaper;
import dev.gloss.library.PaperEntry;
import dev.gloss.paper.PassageKind;
import dev.gloss.paper.Section;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words of a query: fields, their values in this library, saved searches.
final class QueryProposals {

    /// Sections are proposed of so many papers at the most: each has to be opened.
    private static final int MOST_PAPERS = 12;

    private static final Pattern IN_FIELD =
            Pattern.compile("([-+(]*)([a-z]+):(\"?)([^\"]*)", Pattern.DOTALL);
    private static final Pattern BEFORE_FIELD = Pattern.compile("([-+(]*)[a-z]*");

    /// The fields of a query, with what is looked at.
    static final SortedMap<String, String> FIELDS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("text", "words of the paper"),
                            Map.entry("title", "the paper's title"),
                            Map.entry("author", "one of its authors"),
                            Map.entry("year", "when it appeared, or [2019 TO 2024]"),
                            Map.entry("section", "number or title of a section around it"),
                            Map.entry("caption", "words of a figure's or table's caption"),
                            Map.entry("note", "words of your notes"),
                            Map.entry("tag", "a tag of your notes, or of the paper"),
                            Map.entry("paper", "the paper, by key"),
                            Map.entry("key", "the paper, by key"),
                            Map.entry("page", "a page, or [3 TO 5]"),
                            Map.entry("kind", "what kind of passage it is"),
                            Map.entry("has", "has:note, passages with notes")));

    private final Console console;
    private final ValueProposals values;

    QueryProposals(Console console) {
        this.console = console;
        this.values = new ValueProposals(console);
    }

    /// @param before the words of the command's line before, options included
    /// @param typed what is typed of the last word, quotes included
    Stream<Proposal> of(List<String> before, String typed) {
        Matcher field = IN_FIELD.matcher(typed);
        if (field.matches()) {
            String start = field.group(1) + field.group(2) + ":";
            return inField(field.group(2), papers(before))
                    .map(value ->
                            Proposal.whole(
                                    start + quoted(value.word(), !field.group(3).isEmpty()),
                                    value.about()));
        }
        if (typed.startsWith("@")) {
            return values.searches()
                    .map(saved -> Proposal.whole("@" + saved.word(), saved.about()));
        }
        Matcher start = BEFORE_FIELD.matcher(typed);
        return start.matches()
                ? FIELDS.entrySet().stream()
                        .map(each ->
                                Proposal.begun(
                                        start.group(1) + each.getKey() + ":", each.getValue()))
                : Stream.of();
    }

    private Stream<Proposal> inField(String field, List<String> papers) {
        return switch (field) {
            case "key", "paper" ->
                    values.papers().map(paper -> Proposal.whole(paper.key(), paper.title()));
            case "section" -> papers.stream().limit(MOST_PAPERS).flatMap(this::sections);
            case "kind" ->
                    Stream.of(PassageKind.values()).map(kind -> Proposal.whole(kind.label(), ""));
            case "tag" -> values.tags();
            case "author" ->
                    values.papers()
                            .flatMap(paper -> paper.authors().stream())
                            .sorted()
                            .map(author -> Proposal.whole(author, ""));
            case "year" -> values.papers().flatMap(QueryProposals::year).sorted(this::byWord);
            case "has" -> Stream.of(Proposal.whole("note", "passages with notes"));
            default -> Stream.of();
        };
    }

    private int byWord(Proposal one, Proposal other) {
        return one.word().compareTo(other.word());
    }

    private static Stream<Proposal> year(PaperEntry paper) {
        return paper.year() == null
                ? Stream.of()
                : Stream.of(Proposal.whole(Integer.toString(paper.year()), ""));
    }

    private Stream<Proposal> sections(String key) {
        OpenPaper open = console.library().open(key);
        return open.outline().sections().stream()
                .map(Section::title)
                .map(title -> Proposal.whole(title, key));
    }

    /// The papers that the query is limited to, or all.
    private List<String> papers(List<String> before) {
        List<String> named =
                Stream.iterate(1, i -> i < before.size(), i -> i + 1)
                        .filter(i -> before.get(i - 1).equals("--paper"))
                        .map(before::get)
                        .toList();
        return named.isEmpty() ? values.papers().map(PaperEntry::key).toList() : named;
    }

    private static String quoted(String value, boolean opened) {
        return opened || !value.matches("[\\w-]+") ? "\"" + value.replace("\"", "") + "\"" : value;
    }
}
