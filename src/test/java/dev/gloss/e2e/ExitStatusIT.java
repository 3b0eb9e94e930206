package dev.gloss.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.e2e.Gloss.Result;
import dev.gloss.pdf.SamplePdf;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What stdout, stderr and the exit status say in each case.
class ExitStatusIT {

    @TempDir static Path scratch;
    static Gloss gloss;
    static Path sample;

    @BeforeAll
    static void aLibraryWithOnePaper() throws IOException {
        gloss = new Gloss(scratch);
        sample = SamplePdf.write(scratch.resolve("sharing gates.pdf"));
        Result result = gloss.run("import", sample.toString(), "--key", "gates");
        assertThat(result.status()).as(result.err()).isZero();
    }

    @Test
    void aDoneCommandEndsWith0AndOnlyItsAnswerOnStdout() {
        Result result = gloss.run("search", "overloaded expert");
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("gates@1.");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void aSearchWithoutHitsEndsWith1AndASentence() {
        assertMissing(gloss.run("search", "zebra"), "nothing found");
    }

    @Test
    void aFileThatDoesNotExistIsNamed() {
        Result result = gloss.run("import", "no-such.pdf");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("no-such.pdf: ").contains("no such file");
        assertThat(result.err()).contains("1 of 1 files not taken");
    }

    @Test
    void aTextFileNamedPdfIsNotTaken() throws IOException {
        Path file = Files.writeString(scratch.resolve("text.pdf"), "just words\n");
        assertNotTaken(file, "not a PDF");
    }

    @Test
    void anEmptyFileIsNotTaken() throws IOException {
        assertNotTaken(Files.createFile(scratch.resolve("empty.pdf")), "empty");
    }

    @Test
    void aTruncatedPdfIsNotTakenAsWhole() throws IOException {
        byte[] whole = Files.readAllBytes(sample);
        Path file =
                Files.write(scratch.resolve("half.pdf"), Arrays.copyOf(whole, whole.length / 2));
        assertNotTaken(file, "truncated");
    }

    @Test
    void anUnknownKeyIsAnsweredWithTheNearest() {
        assertMissing(gloss.run("papers", "gatess"), "no paper gatess; did you mean gates?");
        assertMissing(gloss.run("search", "expert", "--paper", "gats"), "did you mean gates?");
    }

    @Test
    void anUnknownPlaceIsAnsweredWithWhatThereIs() {
        assertMissing(gloss.run("show", "gates@7"), "gates has no page 7; it has 1");
        assertMissing(gloss.run("show", "gates@1.99"), "no passage gates@1.99");
        assertMissing(gloss.run("show", "gates#9"), "gates has no section 9");
        assertMissing(gloss.run("show", "77"), "77");
    }

    @Test
    void aNoteOnNothingIsRefused() {
        assertMissing(gloss.run("note", "nothing", "a thought"), "no paper nothing");
        assertMissing(gloss.run("note", "n-0000000000", "a thought"), "n-0000000000");
    }

    @Test
    void aQueryThatIsNoQueryIsSearchedAsWordsWithACaret() {
        Result result = gloss.run("search", "expert AND (");
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("gates@1.");
        assertThat(result.err()).contains("^");
    }

    @Test
    void anUnknownCommandOrOptionEndsWith2AndTheUsage() {
        assertUsage(gloss.run("serach", "x"), "no command serach; did you mean search?");
        assertUsage(gloss.run("search", "x", "--limt", "3"), "did you mean --limit?");
        assertUsage(gloss.run("search"), "search needs QUERY");
        assertUsage(
                gloss.run("import", "a.pdf", "b.pdf", "--key", "x"), "--key is for a single file");
        assertUsage(
                gloss.run("import", scratch.toString(), "--version-of", "gates"),
                "--version-of is for a single file");
        assertUsage(gloss.run("outline", "a", "b"), "b is one word too many");
    }

    @Test
    void aLibraryThatCannotBeWrittenEndsWith3() throws IOException {
        Path file = Files.createFile(scratch.resolve("a-file"));
        List<String> words =
                List.of(
                        "--library",
                        file.resolve("library").toString(),
                        "import",
                        sample.toString());
        Result result = gloss.launch("", Gloss.PROJECT.resolve("gloss"), words);
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("a-file").hasLineCount(1);
    }

    @Test
    void aReaderThatStopsReadingIsNoFailure() throws Exception {
        Process process =
                gloss.process(
                                Gloss.PROJECT.resolve("gloss"),
                                List.of("--library", gloss.library().toString(), "help"))
                        .start();
        process.getInputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        try (InputStream err = process.getErrorStream()) {
            assertThat(err.readAllBytes()).isEmpty();
        }
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void jsonMessagesAreObjectsOnStderr() {
        Result result = gloss.run("papers", "gatess", "--json");
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo("{\"message\":\"no paper gatess; did you mean gates?\"}\n");
    }

    private static void assertNotTaken(Path file, String reason) {
        Result result = gloss.run("import", file.toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.outLines()).hasSize(1);
        assertThat(result.out()).contains(file.toString()).contains(reason);
        assertThat(result.err()).contains("not taken").doesNotContain("\tat ");
    }

    private static void assertMissing(Result result, String sentence) {
        assertThat(result.status()).as(result.err()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(sentence).hasLineCount(1);
    }

    private static void assertUsage(Result result, String sentence) {
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(sentence).contains("usage: ").hasLineCount(2);
    }
}
