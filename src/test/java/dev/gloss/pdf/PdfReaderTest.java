package dev.gloss.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gloss.paper.ReadingOptions;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Bytes in, glyphs out, or a reason why not.
class PdfReaderTest {

    @TempDir Path folder;
    private Path sound;

    @BeforeEach
    void writeOne() throws IOException {
        sound = SamplePdf.write(folder.resolve("sound.pdf"));
    }

    @Test
    void glyphsStandWhereTheyArePrintedInTheOrderOfTheFile() throws Exception {
        PageGlyphs page = read(sound, null).pages().getFirst();

        assertThat(page.glyphs().stream().map(Glyph::text).collect(Collectors.joining()))
                .startsWith("Gates That Learn to ShareAda Example");
        Glyph first = page.glyphs().getFirst();
        assertThat(first.x()).isEqualTo(90);
        assertThat(first.baseline()).isCloseTo((float) page.height() - 780, within(.01f));
        assertThat(first.size()).isEqualTo(17);
        assertThat(first.face().bold()).isTrue();
        assertThat(first.direction()).isEqualTo(Direction.RIGHT);
    }

    @Test
    void pagesAreCountedAsTheyAreRead() throws Exception {
        Path two = SamplePdf.write(folder.resolve("two.pdf"), "one\n---\ntwo\n");
        List<Integer> pages = new ArrayList<>();

        PdfReader.read(two, ReadingOptions.USUAL, null, pages::add);

        assertThat(pages).containsExactly(1, 2);
    }

    @Test
    void aMarkedCopyKeepsItsDocumentsId() throws Exception {
        Path marked = SamplePdf.marked(sound, folder.resolve("marked.pdf"));

        assertThat(read(marked, null).documentId())
                .isNotNull()
                .isEqualTo(read(sound, null).documentId());
    }

    @Test
    void anEncryptedFileAsksForItsPassword() throws Exception {
        Path locked = SamplePdf.encrypted(sound, folder.resolve("locked.pdf"), "secret");

        assertRefused(locked, null, "password-protected: give its password with --password");
        assertRefused(
                locked, "wrong", "password-protected: the password given with --password is wrong");
        assertThat(read(locked, "secret").pages()).hasSize(1);
    }

    @Test
    void whatIsNoPdfIsRefusedInWords() throws IOException {
        assertRefused(file("empty.pdf", ""), null, "the file is empty; download it again");
        assertRefused(
                file("login.pdf", "<!DOCTYPE html><html><body>Sign in</body></html>"),
                null,
                "not a PDF but a web page, perhaps of a login or an error; download it again in a"
                        + " browser");
        assertRefused(
                file("text.pdf", "words"),
                null,
                "not a PDF, although its name says so: it does not begin as one");
        assertRefused(folder, null, "not a file");
        assertRefused(
                file("junk.pdf", "%PDF-1.7\nnothing of the kind\n%%EOF\n"),
                null,
                "the PDF is damaged beyond reading; get the file again");
    }

    @Test
    void aFileCutShortIsRefusedOrReadAsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(sound);
        for (int length = 10; length < whole.length; length += 97) {
            Path cut = folder.resolve("cut.pdf");
            Files.write(cut, Arrays.copyOf(whole, length));
            try {
                PdfDocument read = read(cut, null);
                assertThat(read.pages()).as("%d bytes", length).isNotNull();
            } catch (UnreadablePdfException e) {
                assertThat(e.getMessage())
                        .as("%d bytes", length)
                        .isIn(
                                "the file is truncated; download it again",
                                "the PDF is damaged beyond reading; get the file again");
            }
        }
    }

    @Test
    void bytesThatWentThroughATextConversionAreRecognised() throws IOException {
        byte[] whole = Files.readAllBytes(sound);
        String mangled = new String(whole, StandardCharsets.UTF_8);
        Path file = folder.resolve("mangled.pdf");
        Files.write(file, mangled.getBytes(StandardCharsets.UTF_8));

        assertRefused(
                file,
                null,
                "its bytes were changed by a text conversion; get the file again, as binary");
    }

    private Path file(String name, String contents) throws IOException {
        return Files.writeString(folder.resolve(name), contents);
    }

    private static PdfDocument read(Path file, @Nullable String password)
            throws UnreadablePdfException {
        return PdfReader.read(file, ReadingOptions.USUAL, password, _ -> {});
    }

    private static void assertRefused(Path file, @Nullable String password, String reason) {
        assertThatThrownBy(() -> read(file, password))
                .isInstanceOf(UnreadablePdfException.class)
                .hasMessage(reason);
    }
}
