package dev.gloss.library;

import dev.gloss.paper.Outline;
import dev.gloss.paper.Paper;
import dev.gloss.paper.Passage;
import dev.gloss.paper.Section;
import dev.gloss.text.CodePoints;
import dev.gloss.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A paper of the library with its text at hand, and the names of its places.
public final class OpenPaper {

    private final PaperEntry entry;
    private final Paper paper;
    private final Outline outline;
    private final CodePoints codePoints;
    private final int[] nth;

    OpenPaper(PaperEntry entry, Paper paper) {
        this.entry = entry;
        this.paper = paper;
        this.outline = Outline.of(paper);
        this.codePoints = new CodePoints(paper.text().value());
        this.nth = countOnPages(paper.passages());
    }

    public PaperEntry entry() {
        return entry;
    }

    public Paper paper() {
        return paper;
    }

    public Outline outline() {
        return outline;
    }

    public String key() {
        return entry.key();
    }

    /// The passage with that ordinal, with all that names it.
    ///
    /// @param ordinal from 0
    public PlacedPassage passage(int ordinal) {
        Passage passage = paper.passages().get(ordinal);
        return new PlacedPassage(
                key(),
                ordinal,
                place(ordinal),
                passage,
                paper.text(passage),
                outline.around(ordinal).stream().map(Section::label).toList(),
                paper.pages().get(passage.page() - 1).label());
    }

    /// All passages in reading order.
    public List<PlacedPassage> passages() {
        return IntStream.range(0, paper.passages().size()).mapToObj(this::passage).toList();
    }

    /// How a person names a passage: `deepseek-v3@9.1`.
    public String place(int ordinal) {
        return "%s@%d.%d".formatted(key(), paper.passages().get(ordinal).page(), nth[ordinal]);
    }

    /// The ordinal of the nth passage that starts on a page; empty if there is none.
    ///
    /// @param page physical page, from 1
    /// @param number from 1
    public OptionalInt ordinal(int page, int number) {
        for (int i = 0; i < nth.length; i++) {
            if (paper.passages().get(i).page() == page && nth[i] == number) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// The ordinal of the passage that holds the first unit of a span of the canonical text; a span
    /// between two passages belongs to the next.
    public int ordinalAt(Span span) {
        List<Passage> passages = paper.passages();
        for (int i = 0; i < passages.size(); i++) {
            if (span.start() < passages.get(i).span().end()) {
                return i;
            }
        }
        return passages.size() - 1;
    }

    /// The sentences of which a span of the canonical text holds words, as they are read.
    public String sentencesAround(Span span) {
        return IntStream.range(ordinalAt(span), paper.passages().size())
                .mapToObj(this::passage)
                .takeWhile(passage -> passage.passage().span().start() < span.end())
                .flatMap(passage -> passage.sentences().stream())
                .filter(span::overlaps)
                .map(paper.text()::at)
                .collect(Collectors.joining(" "));
    }

    /// A span of the canonical text in code points, as JSON and files count.
    public Span codePoints(Span units) {
        return codePoints.codePoints(units);
    }

    /// The printed number of a page; null where it is the physical one.
    @Nullable String labelIfDiffers(int page) {
        String label = paper.pages().get(page - 1).label();
        return label.equals(Integer.toString(page)) ? null : label;
    }

    private static int[] countOnPages(List<Passage> passages) {
        int[] nth = new int[passages.size()];
        int[] seen = new int[1 + passages.stream().mapToInt(Passage::page).max().orElse(0)];
        for (int i = 0; i < nth.length; i++) {
            nth[i] = ++seen[passages.get(i).page()];
        }
        return nth;
    }
}
