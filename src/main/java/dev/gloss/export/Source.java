package dev.gloss.export;

import dev.gloss.anchor.Anchoring;
import dev.gloss.note.Target;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The line under a quote that says where it stands: the page with a link to it, before it what the
/// headings above do not say, after it what the reader should know before trusting it.
final class Source {

    private final List<String> standsUnder;
    private final String pdf;

    /// @param standsUnder labels of the sections that the note stands under
    /// @param pdf link to the version shown
    Source(List<String> standsUnder, String pdf) {
        this.standsUnder = standsUnder;
        this.pdf = pdf;
    }

    /// One line of Markdown; empty for the whole of this paper, which needs no telling.
    String of(Placement placement) {
        Target was = placement.target();
        return switch (placement) {
            case Placement.Whole _ -> "";
            case Placement.Found found ->
                    line(
                            section(found),
                            page(found.page(), found.label(), pdf),
                            doubt(found.anchoring()));
            case Placement.Lost(_, var file) ->
                    line(was.section(), page(was.page(), was.label(), file), "orphaned");
            case Placement.Elsewhere(_, var file) when was.isWhole() ->
                    line("", link(was.paper(), file), "");
            case Placement.Elsewhere(_, var file) ->
                    line(
                            (was.paper() + " " + was.section()).strip(),
                            page(was.page(), was.label(), file),
                            "");
        };
    }

    /// The page as printed; empty for the whole of a paper.
    static String printedPage(Placement placement) {
        return switch (placement) {
            case Placement.Found found -> printed(found.page(), found.label());
            case Placement.Whole _, Placement.Lost _, Placement.Elsewhere _ -> {
                Target was = placement.target();
                yield was.isWhole() ? "" : printed(was.page(), was.label());
            }
        };
    }

    /// The page as a link in Markdown; empty for the whole of a paper.
    String pageLink(Placement placement) {
        Target was = placement.target();
        return switch (placement) {
            case Placement.Found found -> Markdown.line(page(found.page(), found.label(), pdf));
            case Placement.Whole _ -> "";
            case Placement.Lost(_, var file) -> Markdown.line(page(was.page(), was.label(), file));
            case Placement.Elsewhere(_, var file) ->
                    was.isWhole() ? "" : Markdown.line(page(was.page(), was.label(), file));
        };
    }

    /// Its citation as pandoc has it: `[@deepseek-v3, p. 9]`.
    static String cite(Placement placement) {
        String page = printedPage(placement);
        String locator = page.isEmpty() ? "" : ", p. " + page;
        return "[@%s%s]".formatted(placement.target().paper(), locator);
    }

    private static String line(String where, Node link, String doubt) {
        return Markdown.line(
                Markdown.text(where.isEmpty() ? "" : where + ", "),
                link,
                Markdown.text(doubt.isEmpty() ? "" : " · " + doubt));
    }

    private static Node page(int number, @Nullable String label, @Nullable String file) {
        return link("p. " + printed(number, label), file == null ? null : file + "#page=" + number);
    }

    private static String printed(int number, @Nullable String label) {
        return label == null ? Integer.toString(number) : label;
    }

    private static Node link(String words, @Nullable String destination) {
        return destination == null ? Markdown.text(words) : Markdown.link(destination, words);
    }

    /// The innermost section of a further quote, where it is not the one the note stands under.
    private String section(Placement.Found found) {
        List<String> sections = found.sections();
        return sections.isEmpty() || sections.equals(standsUnder) ? "" : sections.getLast();
    }

    /// Exact and moved places are silent: nobody needs to look.
    private static String doubt(Anchoring anchoring) {
        return switch (anchoring) {
            case Anchoring.Exact _, Anchoring.Moved _ -> "";
            case Anchoring.Changed _, Anchoring.Ambiguous _, Anchoring.Orphaned _ ->
                    anchoring.label();
        };
    }
}
