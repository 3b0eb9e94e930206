package dev.gloss.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.e2e.Gloss.Result;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What Gloss is for, on the DeepSeek-V3 report: import, search, note, export.
class MainJobIT {

    private static final String QUERY = "auxiliary-loss-free load balancing";

    @TempDir Path scratch;

    @Test
    void aPaperIsImportedSearchedNotedAndExportedByCommands() throws IOException {
        Path report = Corpus.file("papers/deepseek-v3.pdf");
        Gloss gloss = new Gloss(scratch);

        assertThat(gloss.run("import", report.toString()).outLines().getFirst())
                .startsWith("deepseek-v3 ")
                .contains("DeepSeek-V3 Technical Report");
        assertThat(gloss.run("references", "deepseek-v3").outLines()).hasSizeGreaterThan(100);
        String first = gloss.run("search", QUERY).outLines().getFirst();
        assertThat(first)
                .startsWith(" 1  deepseek-v3@")
                .contains("2.1.2")
                .containsPattern("p\\. [89]\\b");

        Result noted =
                gloss.run(
                        "note",
                        "1",
                        "bias steers routing *only*",
                        "--tag",
                        "moe",
                        "--quote",
                        "too large an auxiliary loss will impair the model performance");
        assertThat(noted.out()).matches("n-[0-9a-z]{10}  deepseek-v3@[89]\\..* saved\n");
        assertThat(gloss.run("notes", "deepseek-v3").out())
                .contains("bias steers routing *only*", "#moe");

        assertThat(gloss.run("export", "deepseek-v3").status()).isZero();
        String exported = Files.readString(gloss.library().resolve("notes/deepseek-v3.md"));
        assertThat(exported)
                .contains("# DeepSeek-V3 Technical Report")
                .contains("../papers/deepseek-v3.pdf#page=")
                .contains("bias steers routing *only*");
        assertThat(letters(new PDFTextStripper(), report)).contains(letters(quote(exported)));
    }

    @Test
    void theSameInTheInteractiveShell() throws Exception {
        Path report = Corpus.file("papers/deepseek-v3.pdf");
        Gloss gloss = new Gloss(scratch);
        Files.createDirectories(gloss.home());
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.await("gloss> ");
            assertThat(terminal.run("import " + report)).contains("53 pages");
            assertThat(terminal.run("search " + QUERY))
                    .contains("1  deepseek-v3@")
                    .contains("2.1.2");
            assertThat(terminal.run("search \"auxiliary loss\"~8 +section:balanc*"))
                    .contains("deepseek-v3@");
            assertThat(terminal.run("note 1 \"said in the shell\"")).contains("saved");
            assertThat(terminal.run("notes")).contains("said in the shell");
            assertThat(terminal.run("export deepseek-v3")).contains("deepseek-v3.md");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
        assertThat(gloss.library().resolve("notes/deepseek-v3.md"))
                .content()
                .contains("said in the shell");
    }

    @Test
    void deletingEverythingDerivedLosesNothing() throws IOException {
        Gloss gloss = Gloss.withSample(scratch);
        gloss.run("note", "gates@1.1", "a thought");
        List<String> before = everyAnswer(gloss);

        delete(gloss.library().resolve(".gloss"));

        assertThat(everyAnswer(gloss)).isEqualTo(before).noneMatch(String::isEmpty);
    }

    /// The block quote of the export, as its reader sees it.
    private static String quote(String exported) {
        return exported.lines()
                .filter(line -> line.startsWith(">"))
                .map(line -> line.substring(1).replaceAll("\\\\(?=\\p{Punct})", ""))
                .collect(Collectors.joining(" "));
    }

    /// The words of a PDF by another extractor, with nothing but their letters.
    private static String letters(PDFTextStripper stripper, Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return letters(stripper.getText(document));
        }
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static List<String> everyAnswer(Gloss gloss) {
        return Stream.of(
                        "search expert",
                        "search note:thought",
                        "papers",
                        "passages gates",
                        "notes",
                        "outline gates")
                .map(line -> gloss.run(line.split(" ")).out())
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
