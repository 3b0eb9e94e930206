package dev.gloss.layout;

import dev.gloss.pdf.Face;
import dev.gloss.pdf.Glyph;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the authors' names off the lines between title and abstract, one by one, without marks of
/// footnotes and without affiliations.
///
/// Names are told by their shape, and from places and institutions by their look: all names of a
/// paper are set alike. After the tiers of GROBID's author parser (marker, string, sequence), but
/// from glyphs, where a mark is a smaller one and a column a wide gap.
final class Authors {

    /// A wider gap than this, in ems, parts two names side by side.
    private static final float COLUMN_GAP = 1.1f;

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[,;·•|]|\\b(?:and|AND)\\b|\\bund\\b|\\bet\\b|&)\\s*");
    private static final Pattern MARKS = Pattern.compile("[*∗†‡§¶‖⋆♦♠♣#{}^\\d]+");
    private static final Pattern TITLES =
            Pattern.compile(
                    "^(?:By|BY|by|Dr\\.?|Prof\\.?|Professor|Mr\\.|Ms\\.)\\s+|\\s+(?:Ph\\.?\\s?D\\.?|M\\.?D\\.?|MSc|BSc)$");
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?i).*(?:@|universi|institut|departm|département|school|laborator|\\blabs?\\b"
                        + "|colleg|école|ecole\\b|högskola|hochschule|polytech|politec|academ|\\binc\\b|\\bllc\\b"
                        + "|\\bltd\\b|gmbh|\\bcorp|research|facult|street|avenue|centre|center\\b|hospital"
                        + "|foundation|project\\b|group\\b|team\\b|society|entertainment|imagineering|https?:|www\\.|\\bUSA\\b|equal"
                        + " contribution|corresponding author|abstract|version\\b"
                        + "|edition\\b|citations|technolog|science|engineering|\\d{4}).*");
    private static final Pattern ORGANISATION =
            Pattern.compile("(?:KU|TU|ETH|UC|MIT|EPFL|CNRS|INRIA|IBM|NASA|CWI|AT&T)\\b.*");
    private static final String WORD =
            "(?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|der|den|la|le|del|di|da|dos|el|bin|al|ten|ter)";
    private static final Pattern NAME = Pattern.compile(WORD + "(?:\\s+" + WORD + "){1,5}");
    private static final Pattern TEAM = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}-]{2,}");

    private final List<String> names = new ArrayList<>();
    private @Nullable Look look;

    private Authors() {}

    /// The names in the printed order; none if no line holds one.
    ///
    /// @param blocks below the title
    static List<String> in(List<Block> blocks) {
        Authors authors = new Authors();
        List<Line> open = new ArrayList<>();
        for (Block block : blocks) {
            if (Sentences.isProse(block.text()) && block.lines().size() > 2) {
                break;
            }
            if (!open.isEmpty() && !goesOn(open.getLast(), block.first())) {
                authors.read(new Block(open));
                open = new ArrayList<>();
            }
            open.addAll(block.lines());
        }
        if (!open.isEmpty()) {
            authors.read(new Block(open));
        }
        return List.copyOf(authors.names);
    }

    // An initial at a line's end looks like the end of a paragraph.
    private static boolean goesOn(Line above, Line below) {
        float step = below.baseline() - above.baseline();
        return step > 0 && step < 1.6f * below.size() && Look.of(above).fits(Look.of(below));
    }

    private void read(Block block) {
        StringBuilder open = new StringBuilder();
        Look openLook = null;
        for (int i = 0; i < block.lines().size(); i++) {
            Line line = block.lines().get(i);
            List<String> columns = columns(line);
            for (int column = 0; column < columns.size(); column++) {
                if (column > 0 || !isWrapped(block, i)) {
                    add(open.toString(), openLook);
                    open.setLength(0);
                }
                open.append(open.isEmpty() ? "" : " ").append(columns.get(column));
                openLook = Look.of(line);
            }
        }
        add(open.toString(), openLook);
    }

    /// Whether the line goes on where the one above had no room for its first word.
    private static boolean isWrapped(Block block, int line) {
        if (line == 0) {
            return false;
        }
        Line above = block.lines().get(line - 1);
        Line next = block.lines().get(line);
        return !above.besides(next)
                && block.lines().size() < 12
                && above.right() + next.firstWord() + above.size() > block.right()
                && above.width() > 12 * above.size();
    }

    /// The words of a line, parted at wide gaps; marks above the line become commas.
    private static List<String> columns(Line line) {
        List<String> columns = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Glyph> run = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : line.glyphs()) {
            if (glyph.isBlank()) {
                run.add(glyph);
                continue;
            }
            boolean mark = glyph.size() < Tuning.SCRIPT_SIZE * line.size() && isMark(glyph);
            boolean apart = last != null && glyph.x() - last.right() > COLUMN_GAP * line.size();
            if (mark || apart) {
                text.append(LineText.of(run)).append(mark ? "," : "");
                run.clear();
            }
            if (apart) {
                columns.add(text.toString());
                text.setLength(0);
            }
            if (!mark) {
                run.add(glyph);
            }
            last = glyph;
        }
        columns.add(text.append(' ').append(LineText.of(run)).toString());
        return columns;
    }

    private static boolean isMark(Glyph glyph) {
        return !Character.isUpperCase(glyph.text().codePointAt(0));
    }

    private void add(String text, @Nullable Look itsLook) {
        if (itsLook == null || text.isBlank() || !fits(itsLook)) {
            return;
        }
        List<String> parts =
                SEPARATOR
                        .splitAsStream(MARKS.matcher(text).replaceAll(","))
                        .map(part -> TITLES.matcher(part.strip()).replaceAll(""))
                        .map(part -> part.replaceAll("\\s+", " ").strip())
                        .filter(part -> !part.isEmpty())
                        .toList();
        // Names may stand before their institution on one line; what follows it are its places.
        boolean mixed = NO_NAME.matcher(text).matches();
        List<String> found =
                mixed
                        ? parts.stream().takeWhile(Authors::isName).toList()
                        : parts.stream().filter(Authors::isName).toList();
        names.addAll(found);
        if (names.isEmpty() && parts.size() == 1 && !mixed && isTeam(parts.getFirst(), text)) {
            names.add(parts.getFirst());
        }
        look = look == null && !names.isEmpty() ? itsLook : look;
    }

    private boolean fits(Look other) {
        return look == null || look.fits(other);
    }

    /// Whether the words have the shape of a person's name.
    static boolean isName(String name) {
        return name.length() > 3
                && name.length() < 50
                && NAME.matcher(name).matches()
                && !NO_NAME.matcher(name).matches()
                && !ORGANISATION.matcher(name).matches();
    }

    /// A group that signs with one word, alone on its line.
    private static boolean isTeam(String name, String line) {
        return TEAM.matcher(name).matches() && line.strip().length() <= name.length() + 2;
    }

    /// How a name is set.
    private record Look(Face face, float size) {

        static Look of(Line line) {
            return new Look(line.face(), line.size());
        }

        boolean fits(Look other) {
            return face.equals(other.face) && Math.abs(size - other.size) < .04f * size;
        }
    }
}
