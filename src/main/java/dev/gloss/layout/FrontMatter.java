package dev.gloss.layout;

import dev.gloss.paper.Metadata;
import dev.gloss.paper.PassageKind;
import dev.gloss.pdf.PdfDocument;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
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
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?i).*(?:@|universit|institut|department|school"
                        + " of|laborator|college|inc\\.|https?:|\\bcorp|research|faculty|street|\\bUSA\\b|centre|center\\b|equal"
                        + " contribution|\\d{4}).*");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|der|den|la|le|del|di|da|el|bin|al)(?:\\s+(?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|der|den|la|le|del|di|da|el|bin|al)){0,4}");
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

    /// The largest print before the abstract, with the lines right below that are set alike.
    private List<Labelled> title() {
        List<Labelled> best = new ArrayList<>();
        float largest = 0;
        for (Labelled block : front) {
            float size = block.block().size();
            if (block.text().codePoints().filter(Character::isLetter).count() < 4) {
                continue;
            }
            if (size > largest * 1.04f) {
                largest = size;
                best = new ArrayList<>(List.of(block));
            } else if (Math.abs(size - largest) <= .04f * largest
                    && front.indexOf(block) == front.indexOf(best.getLast()) + 1) {
                best.add(block);
            }
        }
        return best;
    }

    private String titleText(List<Labelled> title) {
        String printed =
                title.stream()
                        .map(block -> block.text().replaceFirst("\\s*[*∗†‡]+$", ""))
                        .collect(Collectors.joining(" "));
        String own = document.title();
        boolean sane =
                own.length() > 8
                        && own.contains(" ")
                        && !own.matches(
                                "(?i).*(?:microsoft word|untitled|\\.(?:tex|dvi|docx?|pdf)).*");
        return printed.isBlank() || printed.length() > LONGEST_TITLE ? (sane ? own : "") : printed;
    }

    private List<String> authors(List<Labelled> title) {
        List<String> names = new ArrayList<>();
        int from = title.isEmpty() ? 0 : front.indexOf(title.getLast()) + 1;
        float size = 0;
        for (Labelled block : front.subList(from, front.size())) {
            for (Line line : block.block().lines()) {
                // Affiliations are set as large as names or smaller.
                if (line.size() > size * .96f && addNames(names, line.text())) {
                    size = line.size();
                }
            }
        }
        return names.isEmpty() && !document.author().isEmpty()
                ? List.of(document.author().split("\\s*(?:,|;|\\band\\b)\\s*", -1))
                : names;
    }

    /// @return whether there were any
    private static boolean addNames(List<String> names, String line) {
        int before = names.size();
        if (NO_NAME.matcher(line).matches()) {
            return false;
        }
        String plain =
                line.replaceAll("[*∗†‡§¶‖⋆♦♠♣]", " ")
                        .replaceAll("(?<=\\p{L})[\\d,]+(?=\\s|,|$)", ",")
                        .replaceAll("[\\d{}^]+", ",");
        for (String part : plain.split("\\s*(?:,|;|·|•|\\band\\b|&)\\s*", -1)) {
            String name = part.strip();
            if (NAME.matcher(name).matches() && name.length() > 3 && name.length() < 50) {
                names.add(name);
            }
        }
        return names.size() > before;
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
