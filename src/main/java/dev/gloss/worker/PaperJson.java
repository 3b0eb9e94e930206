package dev.gloss.worker;

import dev.gloss.paper.Health;
import dev.gloss.paper.Metadata;
import dev.gloss.paper.Page;
import dev.gloss.paper.Paper;
import dev.gloss.paper.PaperText;
import dev.gloss.paper.Passage;
import dev.gloss.paper.PassageKind;
import dev.gloss.paper.Rect;
import dev.gloss.paper.Region;
import dev.gloss.paper.TextLine;
import dev.gloss.text.CodePoints;
import dev.gloss.text.Span;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/// A paper as JSON, for the cache and between processes.
///
/// Offsets count Unicode code points from 0, end exclusive. Boxes are `[x, y, width, height]` in
/// PDF points, origin top left. Where a passage's lines are is one list of seven whole numbers
/// each: start, end, page, and the box in hundredths of points, which are written and read in half
/// the time.
final class PaperJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int NUMBERS_A_LINE = 7;
    private static final double HUNDREDTHS = 100;

    private PaperJson() {}

    static void write(Paper paper, OutputStream out) {
        CodePoints codePoints = new CodePoints(paper.text().value());
        MAPPER.writeValue(
                out,
                new FilePaper(
                        paper.text().value(),
                        paper.metadata(),
                        paper.pages().stream().map(PaperJson::page).toList(),
                        paper.passages().stream()
                                .map(passage -> passage(passage, codePoints))
                                .toList(),
                        paper.health().state().name().toLowerCase(Locale.ROOT),
                        paper.health().note()));
    }

    /// @throws IOException for anything that is no such JSON
    static Paper read(InputStream in) throws IOException {
        try {
            return paper(MAPPER.readValue(in, FilePaper.class));
        } catch (JacksonException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            throw new IOException("not a text of Gloss: " + e.getMessage(), e);
        }
    }

    private static Paper paper(FilePaper file) {
        CodePoints codePoints = new CodePoints(file.text());
        return new Paper(
                new PaperText(file.text()),
                file.metadata(),
                file.pages().stream().map(PaperJson::page).toList(),
                file.passages().stream().map(passage -> passage(passage, codePoints)).toList(),
                new Health(
                        Health.State.valueOf(file.health().toUpperCase(Locale.ROOT)),
                        file.healthNote()));
    }

    private static FilePage page(Page page) {
        return new FilePage(
                page.number(),
                page.label(),
                page.width(),
                page.height(),
                page.furniture().stream()
                        .map(each -> new FileFurniture(each.text(), box(each.box())))
                        .toList());
    }

    private static Page page(FilePage page) {
        return new Page(
                page.number(),
                page.label(),
                page.width(),
                page.height(),
                page.furniture().stream()
                        .map(each -> new Page.Furniture(each.text(), box(each.box())))
                        .toList());
    }

    private static FilePassage passage(Passage passage, CodePoints codePoints) {
        int[] lines = new int[passage.lines().size() * NUMBERS_A_LINE];
        int filled = 0;
        for (TextLine line : passage.lines()) {
            Span span = codePoints.codePoints(line.span());
            lines[filled++] = span.start();
            lines[filled++] = span.end();
            lines[filled++] = line.region().page();
            for (double number : box(line.region().box())) {
                lines[filled++] = (int) Math.round(HUNDREDTHS * number);
            }
        }
        Span span = codePoints.codePoints(passage.span());
        boolean interrupts = passage.at() != Passage.NOWHERE;
        return new FilePassage(
                passage.kind().label(),
                span.start(),
                span.end(),
                passage.level(),
                interrupts ? codePoints.codePoint(passage.at()) : Passage.NOWHERE,
                lines);
    }

    private static Passage passage(FilePassage passage, CodePoints codePoints) {
        int[] numbers = passage.where();
        TextLine[] lines = new TextLine[numbers.length / NUMBERS_A_LINE];
        for (int i = 0; i < lines.length; i++) {
            int first = i * NUMBERS_A_LINE;
            Span span = new Span(numbers[first], numbers[first + 1]);
            Region region = new Region(numbers[first + 2], box(numbers, first + 3));
            lines[i] = new TextLine(codePoints.units(span), region);
        }
        return new Passage(
                PassageKind.labelled(passage.kind())
                        .orElseThrow(() -> new IllegalArgumentException(passage.kind())),
                codePoints.units(new Span(passage.start(), passage.end())),
                passage.level(),
                passage.at() == Passage.NOWHERE ? Passage.NOWHERE : codePoints.unit(passage.at()),
                List.of(lines));
    }

    private static double[] box(Rect box) {
        return new double[] {box.x(), box.y(), box.width(), box.height()};
    }

    private static Rect box(double[] numbers) {
        return new Rect(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static Rect box(int[] numbers, int first) {
        return new Rect(
                numbers[first] / HUNDREDTHS,
                numbers[first + 1] / HUNDREDTHS,
                numbers[first + 2] / HUNDREDTHS,
                numbers[first + 3] / HUNDREDTHS);
    }

    @SuppressWarnings("ArrayRecordComponent") // Read and written once, never compared.
    private record FilePassage(String kind, int start, int end, int level, int at, int[] where) {}

    @SuppressWarnings("ArrayRecordComponent") // Read and written once, never compared.
    private record FileFurniture(String text, double[] box) {}

    private record FilePage(
            int number, String label, double width, double height, List<FileFurniture> furniture) {}

    private record FilePaper(
            String text,
            Metadata metadata,
            List<FilePage> pages,
            List<FilePassage> passages,
            String health,
            String healthNote) {}
}
