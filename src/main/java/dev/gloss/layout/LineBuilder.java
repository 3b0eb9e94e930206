package dev.gloss.layout;

import dev.gloss.pdf.Glyph;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Gathers a page's upright glyphs into lines by following the pen: what is drawn in one go along
/// one baseline is a line, and the pen's jump across a gutter or to a cell ends it. Formula crumbs
/// above and below the baseline are taken into the line that they interrupt.
final class LineBuilder {

    /// Runs back to which the pen may return after drawing a fraction or a limit.
    private static final int MEMORY = 8;

    private final Glyph[] glyphs;
    private final List<PenRun> runs = new ArrayList<>();

    private LineBuilder(List<Glyph> glyphs) {
        this.glyphs = glyphs.toArray(new Glyph[0]);
    }

    /// @param page from 1
    /// @param glyphs upright ones of it, in drawing order
    static List<Line> lines(int page, List<Glyph> glyphs) {
        var builder = new LineBuilder(glyphs);
        for (int i = 0; i < builder.glyphs.length; i++) {
            builder.place(i);
        }
        builder.runs.removeIf(PenRun::isEmpty);
        builder.gatherCrumbs();
        builder.lowerDropCaps();
        return builder.runs.stream()
                .map(run -> Line.of(page, run.glyphs()))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private void place(int order) {
        Glyph glyph = glyphs[order];
        PenRun run = runs.isEmpty() ? null : runs.getLast();
        if (glyph.isBlank()) {
            if (run != null) {
                run.keep(order);
            }
            return;
        }
        if (run == null || !(run.continuesWith(glyph) || run.continuesLeftwards(glyph))) {
            run = resumed(glyph);
        }
        if (run == null) {
            run = new PenRun(glyphs);
            runs.add(run);
        }
        run.add(order);
    }

    private @Nullable PenRun resumed(Glyph glyph) {
        float began = Float.MAX_VALUE;
        float reached = -Float.MAX_VALUE;
        for (int i = runs.size() - 1; i >= Math.max(0, runs.size() - MEMORY); i--) {
            if (runs.get(i).resumesWith(glyph, began, reached)) {
                return runs.get(i);
            }
            began = Math.min(began, runs.get(i).left());
            reached = Math.max(reached, runs.get(i).right());
        }
        return null;
    }

    private void gatherCrumbs() {
        for (int i = 0; i < runs.size(); i++) {
            PenRun host = hostOf(i);
            if (host != null) {
                host.absorb(runs.remove(i));
                i--;
            }
        }
    }

    private @Nullable PenRun hostOf(int crumb) {
        for (int distance = 1; distance <= 3; distance++) {
            for (int i : new int[] {crumb - distance, crumb + distance}) {
                if (i >= 0 && i < runs.size() && runs.get(i).embraces(runs.get(crumb))) {
                    return runs.get(i);
                }
            }
        }
        return null;
    }

    private void lowerDropCaps() {
        for (int i = 0; i + 1 < runs.size(); i++) {
            if (runs.get(i).isDropCapOf(runs.get(i + 1))) {
                runs.get(i + 1).beginWith(runs.get(i));
                runs.remove(i);
            }
        }
    }
}
