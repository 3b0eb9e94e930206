package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gloss.anchor.Describer;
import dev.gloss.layout.LayoutAnalyzer;
import dev.gloss.note.Note;
import dev.gloss.note.NoteId;
import dev.gloss.note.Target;
import dev.gloss.paper.Paper;
import dev.gloss.paper.Passage;
import dev.gloss.paper.PassageKind;
import dev.gloss.paper.ReadingOptions;
import dev.gloss.paper.TextLine;
import dev.gloss.pdf.PdfReader;
import dev.gloss.pdf.SamplePdf;
import dev.gloss.text.NormalForm;
import dev.gloss.text.Span;
import dev.gloss.worker.Highlight;
import dev.gloss.worker.PdfWorkers;
import dev.gloss.worker.WorkerSettings;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// Notes on a real paper as marks in a copy of its PDF.
class HighlightsTest {

    private static final Path PDF = Path.of("../shared/corpus/papers/deepseek-v3.pdf");
    private static final Path SAMPLE = Path.of("papers/gpu-hours.pdf");
    private static final int HIGHLIGHTS = 40;

    @TempDir Path scratch;

    /// In one column, and in two.
    static Stream<Path> papers() {
        return Stream.of(PDF, SAMPLE).filter(Files::exists);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void underEachMarkLieTheWordsOfItsQuote(Path pdf) throws Exception {
        OpenPaper open = open(pdf);
        Map<String, Note> notes = notes(open);

        Path copy = mark(pdf, open, List.copyOf(notes.values()));

        Map<String, String> marked;
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            marked = wordsUnderMarks(document);
        }
        assertThat(marked.keySet()).containsExactlyInAnyOrderElementsOf(notes.keySet());
        notes.forEach((id, note) ->
                assertThat(letters(marked.get(id)))
                        .as(note.targets().getFirst().quote())
                        .isEqualTo(letters(note.targets().getFirst().quote())));
    }

    @Test
    void aCopyOfAnEncryptedPaperIsMarkedAndStaysEncrypted() throws Exception {
        OpenPaper open = open(SAMPLE);
        Map<String, Note> notes = notes(open);
        Path locked = SamplePdf.encrypted(SAMPLE, scratch.resolve("locked.pdf"), "sesame");
        List<Highlight> highlights = highlights(open, List.copyOf(notes.values()));
        Path copy = scratch.resolve("copy.pdf");
        try (PdfWorkers workers = new PdfWorkers(WorkerSettings.ofThisProgram())) {
            assertThat(workers.highlight(locked, copy, highlights, null))
                    .contains("password-protected: give its password with --password");
            assertThat(workers.highlight(locked, copy, highlights, "sesame")).isEmpty();
        }

        assertThatThrownBy(() -> Loader.loadPDF(copy.toFile()))
                .isInstanceOf(InvalidPasswordException.class);
        try (PDDocument document = Loader.loadPDF(copy.toFile(), "sesame")) {
            assertThat(wordsUnderMarks(document).keySet())
                    .containsExactlyInAnyOrderElementsOf(notes.keySet());
        }
    }

    @Test
    void otherProgramsFindTheCopySoundAndListItsMarks() throws Exception {
        assumeTrue(Files.exists(PDF), "needs " + PDF);
        assumeTrue(
                isThere("qpdf") && isThere("mutool") && isThere("pdfinfo"),
                "needs qpdf, mutool and pdfinfo");
        OpenPaper open = open(PDF);
        Map<String, Note> notes = notes(open);

        Path copy = mark(PDF, open, List.copyOf(notes.values()));

        assertThat(run("qpdf", "--check", copy.toString()))
                .contains("No syntax or stream encoding errors");
        String objects = run("mutool", "show", "-g", copy.toString(), "grep");
        assertThat(notes.keySet()).allSatisfy(id -> assertThat(objects).contains("(" + id + ")"));
        assertThat(run("pdfinfo", copy.toString())).contains("Pages:           53");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutool draw -q -r 72 -o OUT COPY PAGE",
                "pdftoppm -q -r 72 -png -singlefile -f PAGE -l PAGE COPY OUT"
            })
    void otherProgramsShowTheMarks(String command) throws Exception {
        assumeTrue(Files.exists(PDF), "needs " + PDF);
        assumeTrue(isThere(command.split(" ")[0]), "needs " + command.split(" ")[0]);
        OpenPaper open = open(PDF);
        Path copy = mark(PDF, open, List.copyOf(notes(open).values()));

        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                if (!page.getAnnotations(mark -> mark.getAnnotationName() != null).isEmpty()) {
                    assertMarksAreColoured(page, shown(command, copy, number));
                }
            }
        }
    }

    /// Draws a page as another program shows it.
    private BufferedImage shown(String command, Path copy, int page) throws IOException {
        String out = scratch.resolve("page").toString();
        boolean addsEnding = command.startsWith("pdftoppm");
        run(
                Stream.of(command.split(" "))
                        .map(word -> word.replace("COPY", copy.toString()))
                        .map(word -> word.replace("PAGE", "" + page))
                        .map(word -> word.replace("OUT", addsEnding ? out : out + ".png"))
                        .toArray(String[]::new));
        return ImageIO.read(Path.of(out + ".png").toFile());
    }

    private static void assertMarksAreColoured(PDPage page, BufferedImage image)
            throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationHighlight mark
                    && mark.getAnnotationName() != null) {
                float[] quads = mark.getQuadPoints();
                for (int i = 0; i < quads.length; i += 8) {
                    float top = page.getMediaBox().getHeight() - quads[i + 1];
                    int middle = Math.round(top + (quads[i + 1] - quads[i + 5]) / 2);
                    long coloured =
                            IntStream.range(Math.round(quads[i]), Math.round(quads[i + 2]))
                                    .map(x -> image.getRGB(x, middle))
                                    .filter(HighlightsTest::isOrange)
                                    .count();
                    assertThat(coloured)
                            .as(mark.getAnnotationName())
                            .isGreaterThan(Math.round(.2 * (quads[i + 2] - quads[i])));
                }
            }
        }
    }

    // Questions are marked in orange; papers are black and white.
    private static boolean isOrange(int rgb) {
        return (rgb >> 16 & 255) - (rgb & 255) > 60;
    }

    private static OpenPaper open(Path pdf) throws Exception {
        Paper paper =
                LayoutAnalyzer.analyze(PdfReader.read(pdf, ReadingOptions.USUAL, null, _ -> {}));
        PaperEntry entry =
                new PaperEntry(
                        "paper",
                        "",
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        PaperEntry.TO_READ,
                        ReadingOptions.USUAL,
                        List.of(
                                new PaperEntry.Version(
                                        "paper.pdf", "0", Instant.EPOCH, null, null)));
        return new OpenPaper(entry, paper);
    }

    /// On words inside a line, over lines, over columns and over pages, of paragraphs all over the
    /// paper.
    private static Map<String, Note> notes(OpenPaper open) {
        Random random = new Random(7);
        List<Passage> paragraphs =
                open.paper().passages().stream()
                        .filter(passage -> passage.kind() == PassageKind.PARAGRAPH)
                        .filter(passage -> open.paper().text(passage).matches("[\\p{ASCII}’“”–]+"))
                        .toList();
        List<Passage> broken = paragraphs.stream().filter(HighlightsTest::goesOnElsewhere).toList();
        Map<String, Note> notes = new LinkedHashMap<>();
        for (int i = 0; i < HIGHLIGHTS; i++) {
            Passage passage =
                    i < broken.size()
                            ? broken.get(i)
                            : paragraphs.get(random.nextInt(paragraphs.size()));
            Span words = i < broken.size() ? passage.span() : words(open, passage, random);
            Note note = note(open, words, i);
            notes.put(note.id().value(), note);
        }
        return notes;
    }

    /// Whether a line stands higher than the one before: on another page, or in another column.
    private static boolean goesOnElsewhere(Passage passage) {
        List<TextLine> lines = passage.lines();
        return IntStream.range(1, lines.size())
                .anyMatch(i ->
                        lines.get(i).region().page() != lines.get(i - 1).region().page()
                                || lines.get(i).region().box().bottom()
                                        < lines.get(i - 1).region().box().y());
    }

    private static Span words(OpenPaper open, Passage passage, Random random) {
        String text = open.paper().text(passage);
        int start = text.lastIndexOf(' ', random.nextInt(text.length())) + 1;
        int end = text.indexOf(' ', Math.min(text.length() - 1, start + 20 + random.nextInt(200)));
        return new Span(start, end < 0 ? text.length() : end).shift(passage.span().start());
    }

    private static Note note(OpenPaper open, Span words, int number) {
        Target target =
                new Target(
                        open.key(),
                        "sha256:0",
                        "",
                        "",
                        open.passage(open.ordinalAt(words)).pageOf(words),
                        null,
                        Describer.describe(open.paper().text().value(), words));
        return new Note(
                new NoteId("n-01jdkx%04d".formatted(number)),
                Instant.parse("2026-11-23T10:15:30Z"),
                "question",
                List.of(),
                List.of(target),
                "Thought %d".formatted(number));
    }

    private Path mark(Path pdf, OpenPaper open, List<Note> notes) {
        Path copy = scratch.resolve("copy.pdf");
        try (PdfWorkers workers = new PdfWorkers(WorkerSettings.ofThisProgram())) {
            assertThat(workers.highlight(pdf, copy, highlights(open, notes), null)).isEmpty();
        }
        return copy;
    }

    private static List<Highlight> highlights(OpenPaper open, List<Note> notes) {
        return new Highlights(open, new NotePlacer(open, _ -> Optional.empty())).of(notes);
    }

    private static Map<String, String> wordsUnderMarks(PDDocument document) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationHighlight mark) {
                    words.merge(mark.getAnnotationName(), wordsUnder(mark, page), String::concat);
                }
            }
        }
        return words;
    }

    private static String wordsUnder(PDAnnotationHighlight mark, PDPage page) throws IOException {
        float[] quads = mark.getQuadPoints();
        float height = page.getMediaBox().getHeight();
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < quads.length; i += 8) {
            String name = "line " + i;
            // A little narrower, for a letter belongs to the box in which it begins.
            stripper.addRegion(
                    name,
                    new Rectangle2D.Float(
                            quads[i] - .5f,
                            height - quads[i + 1],
                            quads[i + 2] - quads[i] - .5f,
                            quads[i + 1] - quads[i + 5]));
            names.add(name);
        }
        stripper.extractRegions(page);
        StringBuilder words = new StringBuilder();
        names.forEach(name -> words.append(stripper.getTextForRegion(name)));
        return words.toString();
    }

    private static String letters(String text) {
        return NormalForm.unbroken(text).value().replace("-", "");
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes());
    }
}
