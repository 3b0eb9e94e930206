package dev.gloss.paper;

import dev.gloss.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Papers drawn as lines: `heading 1: 1 Introduction`, `paragraph: Some words.` Each is a passage
/// of one printed line; a line that is only `---` begins a page.
public final class Papers {

    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private int page = 1;

    private Papers() {}

    public static Paper draw(String drawn) {
        return draw(drawn, Metadata.UNKNOWN);
    }

    public static Paper draw(String drawn, Metadata metadata) {
        Papers papers = new Papers();
        drawn.lines().filter(line -> !line.isBlank()).forEach(papers::add);
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= papers.page; number++) {
            pages.add(new Page(number, Integer.toString(number), 612, 792, List.of()));
        }
        PaperText text = new PaperText(papers.text.toString());
        return new Paper(text, metadata, pages, papers.passages, Health.GOOD);
    }

    private void add(String line) {
        if (line.equals("---")) {
            page++;
            return;
        }
        String[] parts = line.split(": ", 2);
        String[] kind = parts[0].split(" ");
        int level = kind.length > 1 ? Integer.parseInt(kind[1]) : 0;
        if (!text.isEmpty()) {
            text.append('\n');
        }
        Span span = Span.of(text.length(), parts[1].length());
        text.append(parts[1]);
        Region region = new Region(page, new Rect(72, 20 * (passages.size() % 30), 400, 10));
        passages.add(
                new Passage(
                        PassageKind.labelled(kind[0]).orElseThrow(),
                        span,
                        level,
                        List.of(new TextLine(span, region))));
    }
}
