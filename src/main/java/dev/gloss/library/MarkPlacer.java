package dev.gloss.library;

import dev.gloss.library.NoteRequest.About;
import dev.gloss.paper.ForeignMark;
import dev.gloss.paper.Passage;
import dev.gloss.paper.Rect;
import dev.gloss.paper.Region;
import dev.gloss.paper.TextLine;
import dev.gloss.text.ApproximateSearch.Match;
import dev.gloss.text.NearMatches;
import dev.gloss.text.NormalForm;
import dev.gloss.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what a mark that another program made in a PDF is about: the words under it, where the
/// paper's text has them.
final class MarkPlacer {

    /// Edits for each character by which the words under a mark may differ from the paper's text,
    /// which has been put in order and had its hyphens mended.
    private static final double EDITS = .25;

    private final OpenPaper open;
    private final String text;
    private final NormalForm normal;
    private final NearMatches nearMatches;

    MarkPlacer(OpenPaper open) {
        this.open = open;
        this.text = open.paper().text().value();
        this.normal = NormalForm.unbroken(text);
        this.nearMatches = new NearMatches(normal.value());
    }

    /// The words; the nearest passage of the page for a note and for what has no words; the whole
    /// paper where the page has no text.
    About about(ForeignMark mark) {
        return words(mark)
                .or(() -> nearest(mark))
                .<About>map(span -> new About.Words(open, span))
                .orElseGet(() -> About.paper(open));
    }

    private Optional<Span> words(ForeignMark mark) {
        String words = NormalForm.unbroken(mark.words()).value();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return best(standing(words), mark)
                .or(() -> best(nearly(words), mark))
                .or(() -> lines(mark));
    }

    private List<Span> standing(String words) {
        return Stream.iterate(
                        normal.value().indexOf(words),
                        at -> at >= 0,
                        at -> normal.value().indexOf(words, at + 1))
                .map(at -> normal.original(Span.of(at, words.length())))
                .toList();
    }

    private List<Span> nearly(String words) {
        return nearMatches.find(words, (int) (words.length() * EDITS)).stream()
                .sorted(Comparator.comparingInt(Match::edits))
                .map(match -> normal.original(match.span()))
                .toList();
    }

    /// The one that lies under the mark; the only one, if the mark was made on a page that looks
    /// otherwise.
    private Optional<Span> best(List<Span> places, ForeignMark mark) {
        Optional<Span> under =
                places.stream()
                        .filter(place -> shared(place, mark) > 0)
                        .max(Comparator.comparingDouble(place -> shared(place, mark)));
        return under.isPresent() || places.size() != 1 ? under : Optional.of(places.getFirst());
    }

    /// The area of printed lines of a place that lies under the mark, in square points.
    private double shared(Span place, ForeignMark mark) {
        return linesOf(place)
                .mapToDouble(line ->
                        mark.regions().stream()
                                .mapToDouble(region -> shared(line.region(), region))
                                .sum())
                .sum();
    }

    private Stream<TextLine> linesOf(Span place) {
        return open.paper().passages().stream()
                .filter(passage -> passage.span().overlaps(place))
                .flatMap(passage -> passage.lines().stream())
                .filter(line -> line.span().overlaps(place));
    }

    /// All printed lines that lie under the mark, from the first to the last.
    private Optional<Span> lines(ForeignMark mark) {
        List<Span> under = new ArrayList<>();
        for (Passage passage : open.paper().passages()) {
            for (TextLine line : passage.lines()) {
                if (!line.span().isEmpty() && isHalfUnder(line.region(), mark)) {
                    under.add(line.span());
                }
            }
        }
        return under.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(under.getFirst().start(), under.getLast().end()))
                        .filter(span -> !span.in(text).isBlank());
    }

    private static boolean isHalfUnder(Region line, ForeignMark mark) {
        double height = line.box().height();
        return mark.regions().stream()
                .anyMatch(region -> shared(line, region) > .3 * height * region.box().width());
    }

    /// The passage of the page that is nearest to the mark.
    private Optional<Span> nearest(ForeignMark mark) {
        Region at = mark.regions().getFirst();
        return open.paper().passages().stream()
                .filter(passage -> distance(passage, at) < Double.POSITIVE_INFINITY)
                .min(Comparator.comparingDouble(passage -> distance(passage, at)))
                .map(Passage::span);
    }

    private static double distance(Passage passage, Region at) {
        return passage.lines().stream()
                .filter(line -> line.region().page() == at.page())
                .mapToDouble(line -> distance(line.region().box(), at.box()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double distance(Rect one, Rect other) {
        double x = Math.max(0, Math.max(one.x() - other.right(), other.x() - one.right()));
        double y = Math.max(0, Math.max(one.y() - other.bottom(), other.y() - one.bottom()));
        return Math.hypot(x, y);
    }

    private static double shared(Region one, Region other) {
        double width =
                Math.min(one.box().right(), other.box().right())
                        - Math.max(one.box().x(), other.box().x());
        double height =
                Math.min(one.box().bottom(), other.box().bottom())
                        - Math.max(one.box().y(), other.box().y());
        return one.page() == other.page() && width > 0 && height > 0 ? width * height : 0;
    }
}
