package dev.gloss.layout;

import static java.util.stream.Collectors.joining;

import dev.gloss.paper.Health;
import dev.gloss.paper.Health.State;
import dev.gloss.pdf.Damages;
import dev.gloss.pdf.PdfDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How well a PDF could be read, worst first.
final class Healths {

    /// Pages or ranges of pages that are named.
    private static final int MOST_RANGES = 10;

    private Healths() {}

    static Health of(PdfDocument document) {
        Damages damages = document.damages();
        boolean noText = document.pages().stream().allMatch(page -> page.glyphs().isEmpty());
        if (!damages.failedPages().isEmpty() || damages.pagesLeftOut() > 0) {
            return new Health(State.PARTIAL, partial(document.pages().size(), damages));
        } else if (!damages.flaws().isEmpty()) {
            return new Health(
                    State.DAMAGED,
                    "%s; %s, download it again"
                            .formatted(
                                    flaws(damages),
                                    noText ? "no text was found" : "text may be missing"));
        } else if (noText) {
            return new Health(
                    State.NO_TEXT,
                    "it has no text layer, as a scan; only its title can be searched, and notes on"
                            + " it are possible");
        } else if (!damages.doubtfulPages().isEmpty()) {
            return new Health(
                    State.DOUBTFUL, doubtful(document.pages().size(), damages.doubtfulPages()));
        } else if (!damages.textlessPages().isEmpty()) {
            return new Health(
                    State.PARTIAL,
                    "%s: pictures without a text layer".formatted(pages(damages.textlessPages())));
        }
        List<Integer> sideways = TurnedText.sidewaysPages(document);
        return sideways.isEmpty()
                ? Health.GOOD
                : new Health(
                        State.DOUBTFUL,
                        "%s: most of the text runs sideways and is no part of the paper's text"
                                .formatted(pages(sideways)));
    }

    private static String partial(int read, Damages damages) {
        List<Integer> failed = damages.failedPages();
        String unread =
                failed.isEmpty() ? "" : "%s could not be read to the end".formatted(pages(failed));
        String rest =
                damages.pagesLeftOut() == 0
                        ? ""
                        : "pages 1–%d of %d".formatted(read, read + damages.pagesLeftOut());
        return Stream.of(rest, unread, flaws(damages))
                .filter(words -> !words.isEmpty())
                .collect(joining("; "));
    }

    private static String flaws(Damages damages) {
        return damages.flaws().entrySet().stream()
                .map(flaw -> flaw.getKey().times(flaw.getValue()))
                .collect(joining(", "));
    }

    private static String doubtful(int all, List<Integer> pages) {
        return "%s: the fonts do not say which letters they hold; the text is probably wrong"
                .formatted(pages.size() == all ? "all pages" : pages(pages));
    }

    /// Pages in words, such as `pages 3–5, 9`.
    ///
    /// @param pages ascending, at least one
    static String pages(List<Integer> pages) {
        List<String> ranges = ranges(pages);
        return (pages.size() == 1 ? "page " : "pages ")
                + ranges.stream().limit(MOST_RANGES).collect(joining(", "))
                + (ranges.size() > MOST_RANGES ? ", …" : "");
    }

    private static List<String> ranges(List<Integer> pages) {
        List<String> ranges = new ArrayList<>();
        int from = pages.getFirst();
        for (int i = 0; i < pages.size(); i++) {
            int page = pages.get(i);
            if (i + 1 == pages.size() || pages.get(i + 1) != page + 1) {
                ranges.add(from == page ? String.valueOf(page) : from + "–" + page);
                from = i + 1 < pages.size() ? pages.get(i + 1) : page;
            }
        }
        return ranges;
    }
}
