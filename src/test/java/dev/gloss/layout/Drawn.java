package dev.gloss.layout;

import dev.gloss.paper.Paper;
import dev.gloss.paper.Passage;
import dev.gloss.pdf.Damages;
import dev.gloss.pdf.Direction;
import dev.gloss.pdf.Face;
import dev.gloss.pdf.Glyph;
import dev.gloss.pdf.PageGlyphs;
import dev.gloss.pdf.PdfDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pages drawn as text: a row is a line of print, a column half an em of ten-point type, an empty
/// row space.
///
/// A row may begin with its look and `|`: `b` for bold, `i` for italic, `m` for a mathematical
/// font, `o` for another upright one, then the size in points if it is not 10. `~~~` is a gutter:
/// what stands right of it is drawn after everything that stands left.
final class Drawn {

    private static final float LEFT = 72;
    private static final float TOP = 72;
    private static final float PITCH = 12;
    private static final Pattern LOOK = Pattern.compile("^([bimo]?)(\\d*)\\|(.*)$");

    private Drawn() {}

    static PdfDocument document(String... pages) {
        List<PageGlyphs> drawn = new ArrayList<>();
        for (String page : pages) {
            drawn.add(page(drawn.size() + 1, page));
        }
        return new PdfDocument(drawn, List.of(), "", "", null, Damages.NONE);
    }

    static Paper paper(String... pages) {
        return LayoutAnalyzer.analyze(document(pages));
    }

    /// The passages that are read, one a line: `kind: words`.
    static List<String> passages(String... pages) {
        Paper paper = paper(pages);
        List<String> passages = new ArrayList<>();
        for (Passage passage : paper.passages()) {
            passages.add("%s: %s".formatted(passage.kind().label(), paper.text(passage)));
        }
        return passages;
    }

    static PageGlyphs page(int number, String drawn) {
        List<Glyph> glyphs = new ArrayList<>();
        List<String> rows = drawn.lines().toList();
        int gutter = rows.stream().mapToInt(row -> row.indexOf("~~~")).max().orElse(-1);
        for (int row = 0; row < rows.size(); row++) {
            draw(rows.get(row).split("~~~")[0], 0, TOP + row * PITCH, glyphs);
        }
        for (int row = 0; row < rows.size() && gutter >= 0; row++) {
            String[] pieces = rows.get(row).split("~~~", 2);
            draw(pieces.length < 2 ? "" : pieces[1], gutter + 5, TOP + row * PITCH, glyphs);
        }
        return new PageGlyphs(number, Integer.toString(number), 612, 792, glyphs);
    }

    private static void draw(String row, int indent, float baseline, List<Glyph> glyphs) {
        Matcher look = LOOK.matcher(row);
        boolean plain = !look.matches();
        String words = plain ? row : look.group(3);
        float size = plain || look.group(2).isEmpty() ? 10 : Float.parseFloat(look.group(2));
        Face face = face(plain ? "" : look.group(1));
        float x = LEFT + indent * 5;
        int[] characters = words.codePoints().toArray();
        int end = words.stripTrailing().codePointCount(0, words.stripTrailing().length());
        boolean begun = false;
        for (int i = 0; i < end; i++) {
            begun |= characters[i] != ' ';
            float advance = begun ? size / 2 : 5;
            if (begun) {
                glyphs.add(
                        new Glyph(
                                Character.toString(characters[i]),
                                x,
                                baseline,
                                advance,
                                size,
                                face,
                                Direction.RIGHT,
                                false));
            }
            x += advance;
        }
    }

    private static Face face(String look) {
        return switch (look) {
            case "b" -> new Face("NimbusRomNo9L-Medi", true, false, false, false);
            case "i" -> new Face("NimbusRomNo9L-ReguItal", false, true, false, false);
            case "m" -> new Face("CMMI10", false, true, false, false);
            case "o" -> new Face("AdvTT99c4c969", false, false, false, false);
            default -> new Face("NimbusRomNo9L-Regu", false, false, false, false);
        };
    }
}
