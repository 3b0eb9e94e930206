import dev.gloss.anchor.Describer;
import dev.gloss.library.ImportListener;
import dev.gloss.library.ImportRequest;
import dev.gloss.library.Library;
import dev.gloss.library.OpenPaper;
import dev.gloss.library.PaperEntry;
import dev.gloss.note.Note;
import dev.gloss.note.NoteId;
import dev.gloss.note.NoteStore;
import dev.gloss.note.Target;
import dev.gloss.paper.Passage;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes a library of 100 invented papers of 10 pages with 100 notes each.
///
/// Usage: `java -cp CLASSES Invented.java LIBRARY`
final class Invented {

    private static final int PAPERS = 100;
    private static final int NOTES = 100;
    private static final int PAGES = 10;
    private static final String[] WORDS =
            ("gate expert router token layer bias loss cache weight attention head norm batch model"
                 + " value query key state graph walk step the of a to in is that for with each by"
                 + " on and")
                    .split(" ");

    private final Random random = new Random(1);

    public static void main(String[] arguments) throws IOException {
        new Invented().make(Path.of(arguments[0]));
    }

    private void make(Path folder) throws IOException {
        Path drawn = Files.createTempDirectory("invented");
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= PAPERS; i++) {
            files.add(draw(drawn.resolve("paper-%d.pdf".formatted(i)), i));
        }
        try (Library library = Library.open(folder, System.err::println)) {
            library.add(
                    new ImportRequest(files, null, null, null, false),
                    ImportListener.NOBODY,
                    _ -> {});
            NoteStore notes = new NoteStore(folder.resolve("notes"));
            for (PaperEntry entry : library.papers()) {
                annotate(library.open(entry.key()), notes);
            }
        }
    }

    private void annotate(OpenPaper open, NoteStore notes) throws IOException {
        String text = open.paper().text().value();
        for (int i = 0; i < NOTES; i++) {
            Passage passage =
                    open.paper().passages().get(random.nextInt(open.paper().passages().size()));
            Target target =
                    new Target(
                            open.key(),
                            "sha256:" + open.entry().current().sha256(),
                            "",
                            "",
                            passage.page(),
                            null,
                            Describer.describe(text, passage.span()));
            notes.save(
                    open.key(),
                    new Note(
                            NoteId.create(Instant.now()),
                            Instant.now(),
                            i % 3 == 0 ? "question" : "note",
                            List.of("tag-%d".formatted(i % 7)),
                            List.of(target),
                            sentence() + "\n\n" + sentence() + "\n"));
        }
    }

    private Path draw(Path file, int number) throws IOException {
        PDType1Font bold = new PDType1Font(FontName.TIMES_BOLD);
        PDType1Font roman = new PDType1Font(FontName.TIMES_ROMAN);
        try (PDDocument document = new PDDocument()) {
            for (int i = 1; i <= PAGES; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    float y = 780;
                    if (i == 1) {
                        print(out, bold, 17, y, "Paper %d on Gates and Walks".formatted(number));
                        y -= 40;
                    }
                    for (int section = 1; section <= 3; section++) {
                        print(out, bold, 12, y, "%d %s".formatted(3 * (i - 1) + section, title()));
                        y -= 20;
                        for (int paragraph = 0; paragraph < 3; paragraph++) {
                            for (int line = 0; line < 5; line++) {
                                print(out, roman, 10, y, line());
                                y -= 12;
                            }
                            y -= 8;
                        }
                    }
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void print(
            PDPageContentStream out, PDType1Font font, float size, float y, String words)
            throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(90, y);
        out.showText(words);
        out.endText();
    }

    private String line() {
        StringBuilder line = new StringBuilder();
        while (line.length() < 80) {
            line.append(word()).append(' ');
        }
        return line.toString().strip();
    }

    private String title() {
        return "The " + word() + " of the " + word();
    }

    private String sentence() {
        return line() + ".";
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
