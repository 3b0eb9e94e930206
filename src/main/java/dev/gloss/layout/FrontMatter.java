package dev.gloss.layout;

import dev.gloss.paper.Metadata;
import dev.gloss.paper.PassageKind;
import dev.gloss.pdf.Glyph;
import dev.gloss.pdf.PdfDocument;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads title, authors, abstract and identifiers off the first page; what the file says of itself
/// counts where the page agrees or is silent.
final class FrontMatter {

    private static final Pattern ARXIV =
            Pattern.compile(
                    "(?i)arxiv:\\s*((?:\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?)");
    private static final Pattern DOI =
            Pattern.compile("\\b(10\\.\\d{4,9}/[^\\s\"<>]*[^\\s\"<>.,;)\\]])");
    private static final Pattern STAMP_YEAR =
            Pattern.compile("(?i)arxiv:.*\\b((?:19|20)\\d{2})\\b");
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d./:-])((?:19|20)\\d{2})(?![\\d/])");

    /// What stands above titles in print as large: names of journals and kinds of articles.
    private static final Pattern MASTHEAD =
            Pattern.compile(
                    "(?is).*(?:\\bjournal of\\b|\\bvol(?:ume|\\.)\\s*\\d|\\bissue"
                            + " \\d|https?:|www\\.|\\bissn\\b|proceedings of"
                            + " the).*|(?:research|original|review)"
                            + " (?:article|paper)|article|letters?|preprint|technical"
                            + " (?:report|note)|report");

    private static final Pattern INSANE =
            Pattern.compile(
                    "(?i).*(?:microsoft"
                        + " word|untitled|powerpoint|\\.(?:tex|dvi|docx?|pdf|ps|indd|rtf)\\b).*");
    private static final int LONGEST_TITLE = 300;

    private final PdfDocument document;
    private final List<Labelled> front;
    private final List<Labelled> blocks;
    private final List<String> stamps;

    /// @param blocks of the whole paper, in reading order
    /// @param stamps furniture and turned text of the first page
    FrontMatter(PdfDocument document, List<Labelled> blocks, List<String> stamps) {
        this.document = document;
        this.blocks = blocks;
        this.front =
                blocks.stream()
                        .filter(block ->
                                block.kind() == PassageKind.FRONT && block.block().page() == 1)
                        .toList();
        this.stamps = stamps;
    }

    Metadata read() {
        String printed =
                String.join("\n", stamps)
                        + blocks.stream()
                                .filter(block -> block.block().page() == 1)
                                .filter(block ->
                                        block.kind() == PassageKind.FRONT
                                                || block.kind() == PassageKind.FOOTNOTE)
                                .map(Labelled::text)
                                .collect(Collectors.joining("\n", "\n", ""));
        List<Labelled> title = title();
        return new Metadata(
                titleText(title),
                authors(title),
                summary(),
                year(printed),
                first(DOI, printed),
                first(ARXIV, printed),
                document.documentId());
    }

    /// The largest print of the first page that is no masthead, with the blocks right below that
    /// are set alike: before the abstract, or, where nothing is known to stand there, anywhere in
    /// the upper half in larger print than the text.
    private List<Labelled> title() {
        List<Labelled> largest = largest(front);
        if (!largest.isEmpty()) {
            return largest;
        }
        double half = document.pages().isEmpty() ? 0 : document.pages().getFirst().height() / 2;
        List<Labelled> above =
                blocks.stream()
                        .filter(block -> block.block().page() == 1)
                        .filter(block -> block.block().top() < half)
                        .filter(block -> block.kind() != PassageKind.FIGURE_TEXT)
                        .toList();
        return largest(above);
    }

    private static List<Labelled> largest(List<Labelled> blocks) {
        List<Labelled> best = new ArrayList<>();
        float largest = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Labelled block = blocks.get(i);
            float size = block.block().size();
            if (letters(block.text()) < 4 || MASTHEAD.matcher(block.text()).matches()) {
                continue;
            }
            if (size > largest * 1.04f) {
                largest = size;
                best = new ArrayList<>(List.of(block));
            } else if (Math.abs(size - largest) <= .04f * largest
                    && blocks.indexOf(best.getLast()) == i - 1
                    && isSetAlike(best.getLast().block(), block.block())) {
                best.add(block);
            }
        }
        return best;
    }

    private static boolean isSetAlike(Block above, Block below) {
        return above.longest().face().equals(below.longest().face())
                && below.top() > above.top()
                && below.top() - above.bottom() < 2.5f * above.size();
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private String titleText(List<Labelled> title) {
        String printed =
                title.stream()
                        .map(block -> withoutMarks(block.block()))
                        .collect(Collectors.joining(" "));
        String own = document.title();
        boolean sane = own.length() > 8 && own.contains(" ") && !INSANE.matcher(own).matches();
        return printed.isBlank() || printed.length() > LONGEST_TITLE ? (sane ? own : "") : printed;
    }

    /// The words of a block without the marks of footnotes, which are smaller or no letters.
    private static String withoutMarks(Block block) {
        return block.lines().stream()
                .map(line -> LineText.of(withoutMarks(line)))
                .collect(Collectors.joining(" "))
                .replaceAll("-\\s(?=\\p{Ll})", "-")
                .replaceFirst("\\s*[*∗†‡]+$", "");
    }

    private static List<Glyph> withoutMarks(Line line) {
        List<Glyph> glyphs = new ArrayList<>(line.glyphs());
        while (glyphs.size() > 1 && isMark(glyphs.getLast(), line)) {
            glyphs.removeLast();
        }
        return glyphs;
    }

    private static boolean isMark(Glyph glyph, Line line) {
        int c = glyph.text().codePointAt(0);
        return glyph.isBlank()
                || (glyph.size() < Tuning.SCRIPT_SIZE * line.size() && !Character.isUpperCase(c))
                || "*∗†‡".indexOf(c) >= 0;
    }

    private List<String> authors(List<Labelled> title) {
        List<Labelled> all = title.isEmpty() || front.contains(title.getLast()) ? front : blocks;
        int from = title.isEmpty() ? 0 : all.indexOf(title.getLast()) + 1;
        List<Block> below =
                all.subList(from, all.size()).stream()
                        .map(Labelled::block)
                        .filter(block -> block.page() == 1)
                        .toList();
        List<String> names = Authors.in(below);
        return names.isEmpty() ? claimed() : names;
    }

    /// The authors that the file claims, if it names people and not a program or an account.
    private List<String> claimed() {
        return Arrays.stream(document.author().split("\\s*(?:,|;|\\band\\b)\\s*"))
                .filter(name -> Authors.isName(name.strip()) && !INSANE.matcher(name).matches())
                .toList();
    }

    private String summary() {
        String text =
                blocks.stream()
                        .filter(block -> block.kind() == PassageKind.ABSTRACT)
                        .map(Labelled::text)
                        .collect(Collectors.joining(" "));
        return text.replaceAll("-\\s(?=\\p{Ll})", "")
                .replaceFirst("(?i)^abstract\\s*[.:—–-]*\\s*", "")
                .strip();
    }

    private @Nullable Integer year(String printed) {
        String year = first(STAMP_YEAR, printed);
        if (year == null) {
            year = first(YEAR, printed);
        }
        return year == null ? null : Integer.valueOf(year);
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
