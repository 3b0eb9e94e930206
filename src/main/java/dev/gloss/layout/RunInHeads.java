package dev.gloss.layout;

import dev.gloss.pdf.Face;
import dev.gloss.pdf.Glyph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes off the head with which a paragraph opens, in a heavier or slanted face on its first line.
final class RunInHeads {

    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(?i)(?:theorem|lemma|definition|proof|proposition|corollary|remark|example|claim|assumption|property|step|case|note|fact|invariant|axiom|observation|hypothesis|conjecture|notation|input|output|require|ensure|abstract|keywords|index"
                        + " terms)\\b.*");
    private static final Pattern ABSTRACT =
            Pattern.compile("(?i:abstract)(?:\\s*[.:—–-]\\s*|\\s+)(?=[\\p{Lu}\\d“\"])");

    /// Publishers' heads below all numbered ones: `a) Drift:`.
    private static final Pattern LETTERED =
            Pattern.compile("(?:[a-z]|\\d{1,2})[.)]\\s+\\p{Lu}.*[.:]", Pattern.DOTALL);

    private static final Pattern DEEP_NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})+\\.?");
    private static final float GAP = .75f;
    private static final int MOST_LINES = 2;

    private RunInHeads() {}

    /// A head and what follows it.
    record Split(Block head, Block rest) {}

    /// Whether a text opens as a theorem, a proof or a step does, which is no heading.
    static boolean isStatement(String text) {
        return STATEMENT.matcher(text).matches();
    }

    /// Whether a text is a head that counts as items of lists do, so that only its face tells it
    /// from one.
    static boolean isLettered(String text) {
        return LETTERED.matcher(text).matches();
    }

    /// The lettered head that an item of a list turns out to be, since all of it is slanted and
    /// what follows is not; empty if it is an item.
    static Optional<Split> splitItem(Block block) {
        return withinLine(split(block, glyph -> glyph.face().italic()))
                .filter(each -> isLettered(each.head().text()));
    }

    /// The word "Abstract" and the sentence that it opens, whatever their faces; empty if the block
    /// opens in another way.
    static Optional<Split> splitAbstract(Block block) {
        Line line = block.first();
        Matcher word = ABSTRACT.matcher(line.text());
        if (!word.lookingAt()) {
            return Optional.empty();
        }
        int end = glyphsOf(line, word.group().replaceAll("\\s", ""));
        if (end == line.glyphs().size()) {
            return Optional.empty();
        }
        Line rest = Line.of(line.page(), line.glyphs().subList(end, line.glyphs().size()));
        List<Line> others = new ArrayList<>(List.of(rest));
        others.addAll(block.lines().subList(1, block.lines().size()));
        Line head = Line.of(line.page(), line.glyphs().subList(0, end));
        return Optional.of(new Split(new Block(List.of(head)), new Block(others)));
    }

    /// How many glyphs of a line, from its first, make its first letters.
    private static int glyphsOf(Line line, String letters) {
        int end = 0;
        for (int left = letters.length(); left > 0 && end < line.glyphs().size(); end++) {
            Glyph glyph = line.glyphs().get(end);
            left -= glyph.isBlank() ? 0 : glyph.text().length();
        }
        return end;
    }

    /// Empty where a block opens like the rest of it.
    static Optional<Split> split(Block block) {
        Face text = block.last().face();
        // A whole line of slanted words is a sentence that the author stresses.
        return split(block, glyph -> glyph.face().bold())
                .or(() -> withinLine(split(block, glyph -> glyph.face().italic())))
                .or(() -> withinLine(split(block, glyph -> isOther(glyph.face(), text))));
    }

    private static boolean isOther(Face face, Face text) {
        return !face.equals(text) && !face.isMath() && !face.fixedPitch();
    }

    /// Those whose head ends before its last line does, or has a number of its own.
    private static Optional<Split> withinLine(Optional<Split> split) {
        return split.filter(each ->
                each.head().last().besides(each.rest().first()) || isDeep(each.head().text()));
    }

    private static boolean isDeep(String text) {
        return HeadingNumber.of(text).filter(number -> !number.isLone()).isPresent();
    }

    private static Optional<Split> split(Block block, Predicate<Glyph> loud) {
        List<Line> head = new ArrayList<>();
        for (Line line : block.lines()) {
            int end = loudGlyphs(line, head.isEmpty() ? numberGlyphs(line) : 0, loud);
            if (end == line.glyphs().size() && head.size() + 1 < MOST_LINES) {
                head.add(line);
                continue;
            }
            if (end > 0) {
                head.add(Line.of(line.page(), line.glyphs().subList(0, end)));
            }
            return end < line.glyphs().size() && !head.isEmpty()
                    ? split(block, head, end)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Split> split(Block block, List<Line> head, int end) {
        boolean whole = end == 0;
        int at = whole ? head.size() : head.size() - 1;
        Line line = block.lines().get(at);
        List<Glyph> rest = whole ? line.glyphs() : line.glyphs().subList(end, line.glyphs().size());
        if (rest.stream().allMatch(Glyph::isBlank)) {
            return Optional.empty();
        }
        Block title = new Block(head);
        Line first = Line.of(line.page(), rest);
        if (!isTitle(title.text(), gap(head.getLast(), first))) {
            return Optional.empty();
        }
        List<Line> others = new ArrayList<>(List.of(first));
        others.addAll(block.lines().subList(at + 1, block.lines().size()));
        return Optional.of(new Split(title, new Block(others)));
    }

    private static boolean isTitle(String text, float gap) {
        int words = text.split("\\s+").length;
        boolean closed = text.matches("(?s).*[.:?!—]") || gap > GAP;
        return (closed || isDeep(text))
                && words <= Tuning.RUN_IN_WORDS
                && text.length() > 3
                && text.codePoints().filter(Character::isLetter).count() * 2 > text.length()
                && (isDeep(text) || isLettered(text) || Character.isUpperCase(text.codePointAt(0)))
                && !STATEMENT.matcher(text).matches()
                && (!Openings.isItem(text) || isLettered(text))
                && !Openings.isCaption(text);
    }

    /// In ems.
    private static float gap(Line head, Line rest) {
        return head.besides(rest) ? (rest.left() - head.right()) / head.size() : 0;
    }

    /// How many glyphs of a line, from its first, are loud or its number; blanks between them
    /// count.
    ///
    /// @param number how many glyphs make the number before a title, which may be as quiet as the
    ///   text
    private static int loudGlyphs(Line line, int number, Predicate<Glyph> loud) {
        int end = 0;
        for (int i = number; i < line.glyphs().size(); i++) {
            Glyph glyph = line.glyphs().get(i);
            if (!glyph.isBlank() && !loud.test(glyph)) {
                return end;
            }
            end = glyph.isBlank() ? end : i + 1;
        }
        return line.glyphs().size();
    }

    private static int numberGlyphs(Line line) {
        var number = new StringBuilder();
        int end = 0;
        for (Glyph glyph : line.glyphs()) {
            if (glyph.text().length() != 1 || "0123456789.".indexOf(glyph.text().charAt(0)) < 0) {
                break;
            }
            number.append(glyph.text());
            end++;
        }
        return end > 0 && DEEP_NUMBER.matcher(number).matches() ? end : 0;
    }
}
