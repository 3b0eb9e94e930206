package dev.gloss.layout;

import dev.gloss.paper.Page;
import dev.gloss.pdf.PageGlyphs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is printed on pages beside the paper's text, and the page numbers that can be told from it.
final class PageFurniture {

    private static final Pattern FOLIO = Pattern.compile("[^\\p{L}\\d]*(\\d{1,5})[^\\p{L}\\d]*");

    private PageFurniture() {}

    /// @param all pages of a document
    /// @param heads running heads and folios of each page
    /// @param numbers beside the lines
    static List<Page> pages(List<PageLines> all, List<List<Line>> heads, LineNumbers numbers) {
        boolean labelled =
                all.stream()
                        .map(PageLines::page)
                        .anyMatch(page -> !page.label().equals(Integer.toString(page.number())));
        int shift = labelled ? 0 : shift(heads);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            PageGlyphs page = all.get(i).page();
            List<Page.Furniture> furniture = new ArrayList<>();
            heads.get(i)
                    .forEach(line -> furniture.add(new Page.Furniture(line.text(), line.box())));
            furniture.addAll(TurnedText.of(all.get(i).turned()));
            furniture.addAll(numbers.furniture(page));
            String label = labelled ? page.label() : Integer.toString(page.number() + shift);
            pages.add(new Page(page.number(), label, page.width(), page.height(), furniture));
        }
        return pages;
    }

    /// The furniture of the first page.
    static List<String> texts(List<Page> pages) {
        return pages.isEmpty()
                ? List.of()
                : pages.getFirst().furniture().stream().map(Page.Furniture::text).toList();
    }

    /// By how much printed numbers run ahead of the pages, if most pages say so.
    private static int shift(List<List<Line>> heads) {
        List<Integer> shifts = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            for (Line line : heads.get(i)) {
                Matcher folio = FOLIO.matcher(line.text());
                if (folio.matches()) {
                    shifts.add(Integer.parseInt(folio.group(1)) - (i + 1));
                }
            }
        }
        return shifts.stream()
                .filter(shift ->
                        shift > 0
                                && shifts.stream().filter(shift::equals).count() * 2 > heads.size())
                .findFirst()
                .orElse(0);
    }
}
