package dev.gloss.layout;

import dev.gloss.pdf.Face;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How a document is usually set: the face and size of its running text, and for each size the
/// usual distance of baselines.
final class Typography {

    private static final float USUAL_PITCH = 1.2f;

    /// Nothing smaller, in points, is running text: marks in plots are.
    private static final float SMALLEST_TEXT = 4;

    private final float size;
    private final Face face;
    private final Map<Integer, Float> pitches;
    private final Indents indents;
    private final boolean drawnAsForms;

    private Typography(
            float size,
            Face face,
            Map<Integer, Float> pitches,
            Indents indents,
            boolean drawnAsForms) {
        this.size = size;
        this.face = face;
        this.pitches = pitches;
        this.indents = indents;
        this.drawnAsForms = drawnAsForms;
    }

    static Typography of(List<PageLines> pages) {
        List<Line> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
        Line usual = usual(pages);
        float size = usual == null ? 10 : usual.size();
        Map<Integer, Float> pitches = pitches(pages);
        return new Typography(
                size,
                usual == null ? new Face("", false, false, false, false) : usual.face(),
                pitches,
                Indents.of(pages, size),
                share(lines) > Tuning.FORMS_ARE_PAGES);
    }

    /// Size of the running text, in points.
    float size() {
        return size;
    }

    /// Face of the running text.
    Face face() {
        return face;
    }

    /// Usual distance of baselines in text of that size, in points.
    float pitch(float ofSize) {
        return pitches.getOrDefault(key(ofSize), USUAL_PITCH * ofSize);
    }

    /// Whether paragraphs on a page begin with an indent, so that a line without one goes on with
    /// the last.
    boolean indents(int page) {
        return indents.on(page);
    }

    /// Whether whole pages are embedded drawings, so that these tell nothing of figures.
    boolean drawnAsForms() {
        return drawnAsForms;
    }

    /// A line set as most of the text is; null if there are no lines.
    static @Nullable Line usual(List<PageLines> pages) {
        Map<String, Integer> letters = new HashMap<>();
        Map<String, Line> examples = new HashMap<>();
        Line before = null;
        String font = "";
        for (PageLines page : pages) {
            for (Line line : page.lines()) {
                if (before == null || !before.hasFontOf(line)) {
                    font = line.face().name() + key(line.size());
                }
                before = line;
                int count = line.size() < SMALLEST_TEXT ? 0 : line.letters();
                letters.merge(font, count, Integer::sum);
                examples.putIfAbsent(font, line);
            }
        }
        return letters.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> examples.get(entry.getKey()))
                .orElse(null);
    }

    private static Map<Integer, Float> pitches(List<PageLines> pages) {
        Map<Integer, List<Float>> steps = new HashMap<>();
        for (PageLines page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                Line above = page.lines().get(i - 1);
                Line line = page.lines().get(i);
                float step = line.baseline() - above.baseline();
                boolean inText =
                        line.sameSize(above.size())
                                && line.text().length() > 20
                                && above.text().length() > 20;
                if (inText && step > .8f * line.size() && step < 2.5f * line.size()) {
                    steps.computeIfAbsent(key(line.size()), _ -> new ArrayList<>()).add(step);
                }
            }
        }
        Map<Integer, Float> pitches = new HashMap<>();
        steps.forEach((size, all) -> pitches.put(size, mode(all)));
        return pitches;
    }

    /// The most frequent value, within half a point.
    private static float mode(List<Float> values) {
        Map<Integer, List<Float>> bins = new HashMap<>();
        values.forEach(value ->
                bins.computeIfAbsent(Math.round(2 * value), _ -> new ArrayList<>()).add(value));
        List<Float> largest =
                bins.values().stream()
                        .max(
                                Comparator.<List<Float>>comparingInt(List::size)
                                        .thenComparingDouble(bin -> -bin.getFirst()))
                        .orElseThrow();
        return (float) largest.stream().mapToDouble(Float::doubleValue).average().orElseThrow();
    }

    private static float share(List<Line> lines) {
        double inForms =
                lines.stream()
                        .mapToDouble(line -> line.looks().form() * line.text().length())
                        .sum();
        int all = lines.stream().mapToInt(line -> line.text().length()).sum();
        return all == 0 ? 0 : (float) (inForms / all);
    }

    private static int key(float size) {
        return Math.round(2 * size);
    }
}
