package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gloss.pdf.SamplePdf;
import dev.gloss.worker.Pixels;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

class GalleryTest {

    private static final String DRAWN =
            SamplePdf.GATES + "---\nFigure 1: A caption without a figure.\n";

    @TempDir Path scratch;
    private Library library;
    private OpenPaper open;

    @BeforeEach
    void aPaperOfTwoPages() throws IOException {
        library = Library.open(scratch.resolve("library"), _ -> {});
        Path pdf = SamplePdf.write(scratch.resolve("gates.pdf"), DRAWN);
        library.add(
                new ImportRequest(List.of(pdf), null, null, null, false),
                ImportListener.NOBODY,
                _ -> {});
        open = library.open("gates");
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aPageIsDrawnOnceAndAgainWhereThePdfIsYounger() throws IOException {
        Path file = library.gallery(null).page(open, 2).file();
        assertThat(library.folder().relativize(file))
                .asString()
                .isEqualTo(".gloss/pages/gates.p2.png");
        FileTime drawn = FileTime.fromMillis(System.currentTimeMillis() + 60_000);
        Files.setLastModifiedTime(file, drawn);

        library.gallery(null).page(open, 2);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(drawn);

        Files.setLastModifiedTime(
                library.pdf(open.entry()), FileTime.fromMillis(drawn.toMillis() + 60_000));
        library.gallery(null).page(open, 2);
        assertThat(Files.getLastModifiedTime(file)).isLessThan(drawn);
    }

    @Test
    void aPictureIsMadeOfFewPixels() {
        Pixels pixels = library.gallery(null).pixels(open, library.gallery(null).page(open, 1), 40);

        assertThat(pixels.width()).isEqualTo(40);
        assertThat(pixels.height()).isBetween(5, 60);
    }

    @Test
    void aPageOfAnEncryptedPaperIsDrawnWithItsPassword() throws IOException {
        Path plain = SamplePdf.write(scratch.resolve("plain.pdf"), DRAWN);
        Path locked = SamplePdf.encrypted(plain, scratch.resolve("locked.pdf"), "sesame");
        library.add(
                new ImportRequest(List.of(locked), null, null, "sesame", false),
                ImportListener.NOBODY,
                _ -> {});
        OpenPaper paper = library.open("locked");

        assertThatThrownBy(() -> library.gallery(null).page(paper, 1))
                .hasMessage(
                        "papers/locked.pdf password-protected: give its password with --password");
        assertThat(library.gallery("sesame").page(paper, 1).file()).exists();
    }

    @Test
    void onlyACaptionHasAFigure() {
        assertThat(library.gallery(null).figure(open, open.passage(0))).isEmpty();
    }
}
