package dev.gloss.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gloss.paper.Page;
import dev.gloss.paper.Paper;
import dev.gloss.paper.Passage;
import dev.gloss.paper.ReadingOptions;
import dev.gloss.paper.TextLine;
import dev.gloss.pdf.Glyph;
import dev.gloss.pdf.PageGlyphs;
import dev.gloss.pdf.PdfDocument;
import dev.gloss.pdf.PdfReader;
import dev.gloss.pdf.UnreadablePdfException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Every letter and figure that is drawn on a page stands, on that page, in a passage or in the
/// page's furniture, and no other does. Accents and ligatures count as what they are put together
/// of.
class EveryLetterTest {

    private static final Path CORPUS = Path.of("../shared/corpus");

    @ParameterizedTest
    @MethodSource("ownPapers")
    void ofOurPapersIsKept(Path pdf) throws Exception {
        assertThat(pagesWithOtherLetters(pdf)).isEmpty();
    }

    static List<Path> ownPapers() throws IOException {
        return Stream.concat(pdfs(Path.of("src/test/typeset")), pdfs(Path.of("papers"))).toList();
    }

    @Test
    void ofTheCorpusIsKept() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus beside the project");
        List<String> wrong = new ArrayList<>();
        for (String folder : List.of("papers", "more", "versions")) {
            for (Path pdf : pdfs(CORPUS.resolve(folder)).toList()) {
                pagesWithOtherLetters(pdf)
                        .forEach(page -> wrong.add(pdf.getFileName() + " " + page));
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static Stream<Path> pdfs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<String> pagesWithOtherLetters(Path pdf) throws UnreadablePdfException {
        PdfDocument document = PdfReader.read(pdf, ReadingOptions.USUAL, null, _ -> {});
        List<StringBuilder> read = read(LayoutAnalyzer.analyze(document));
        List<String> wrong = new ArrayList<>();
        for (PageGlyphs page : document.pages()) {
            String drawn = letters(drawn(page));
            String kept = letters(read.get(page.number() - 1).toString());
            if (drawn(page).chars().anyMatch(Characters::isLigatureCode)) {
                // Only words tell whether an old code is a ligature or a sign.
                drawn = drawn.replaceAll("[fil]", "");
                kept = kept.replaceAll("[fil]", "");
            }
            if (!drawn.equals(kept)) {
                wrong.add("page %d: %s".formatted(page.number(), difference(drawn, kept)));
            }
        }
        return wrong;
    }

    private static String drawn(PageGlyphs page) {
        StringBuilder drawn = new StringBuilder();
        for (Glyph glyph : page.glyphs()) {
            drawn.append(Characters.clean(glyph.text()));
        }
        return drawn.toString();
    }

    /// What was read on each page.
    private static List<StringBuilder> read(Paper paper) {
        List<StringBuilder> read = new ArrayList<>();
        for (Page page : paper.pages()) {
            StringBuilder text = new StringBuilder();
            page.furniture().forEach(furniture -> text.append(furniture.text()));
            read.add(text);
        }
        for (Passage passage : paper.passages()) {
            for (TextLine line : passage.lines()) {
                read.get(line.region().page() - 1).append(paper.text().at(line.span()));
            }
        }
        return read;
    }

    /// Letters and figures in the order of their code points.
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) && !isAccent(c))
                .map(EveryLetterTest::base)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAccent(int c) {
        return Character.getType(c) == Character.MODIFIER_LETTER;
    }

    /// What stands under an accent or a stroke may have lost its own.
    private static int base(int letter) {
        return switch (letter) {
            case 'ı' -> 'i';
            case 'ȷ' -> 'j';
            case 'ł' -> 'l';
            case 'Ł' -> 'L';
            default -> letter;
        };
    }

    private static String difference(String drawn, String kept) {
        StringBuilder lost = new StringBuilder(" lost ");
        StringBuilder made = new StringBuilder(" made up ");
        int i = 0;
        int j = 0;
        while (i < drawn.length() || j < kept.length()) {
            int left = i < drawn.length() ? drawn.charAt(i) : Character.MAX_VALUE;
            int right = j < kept.length() ? kept.charAt(j) : Character.MAX_VALUE;
            if (left < right) {
                lost.append((char) left);
            } else if (right < left) {
                made.append((char) right);
            }
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return lost.toString() + made;
    }
}
