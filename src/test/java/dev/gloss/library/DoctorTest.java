package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.index.SearchRequest;
import dev.gloss.library.NoteRequest.About;
import dev.gloss.pdf.SamplePdf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A library in which something is broken.
class DoctorTest {

    @TempDir Path scratch;
    private Path root;
    private Library library;

    @BeforeEach
    void aLibraryWithAPaperAndANote() throws IOException {
        root = scratch.resolve("library");
        library = Library.open(root, _ -> {});
        add(SamplePdf.write(scratch.resolve("gates.pdf")));
        About about = About.passage(PassageRange.of(library.open("gates"), 3));
        library.annotate(new NoteRequest(List.of(about), "note", List.of(), "zebra"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aSoundLibraryIsFoundSound() {
        assertThat(library(false)).allMatch(finding -> finding.result() == Finding.Result.OK);
        assertThat(library(true)).isEqualTo(library(false));
    }

    @Test
    void aMovedPdfIsFoundAgain() throws IOException {
        Files.move(root.resolve("papers/gates.pdf"), root.resolve("papers/moved.pdf"));

        assertThat(broken(true)).isEmpty();
        assertThat(library.paper("gates").current().file()).isEqualTo("moved.pdf");
    }

    @Test
    void aLostPdfIsNamedWithItsPaper() throws IOException {
        Files.delete(root.resolve("papers/gates.pdf"));

        assertThat(broken(true))
                .containsExactly(
                        "pdfs papers/gates.pdf: is not there; put it back, or remove gates");
    }

    @Test
    void aPdfThatAViewerMarkedInItsPlaceIsReadAgain() throws IOException {
        Path kept = root.resolve("papers/gates.pdf");
        Files.copy(kept, scratch.resolve("before.pdf"));
        SamplePdf.marked(scratch.resolve("before.pdf"), kept);

        assertThat(broken(false))
                .containsExactly(
                        "pdfs papers/gates.pdf: was changed by another program; doctor --fix reads"
                                + " it again");
        assertThat(broken(true)).isEmpty();
        assertThat(broken(false)).isEmpty();
        assertThat(library.paper("gates").versions()).hasSize(1);
    }

    @Test
    void aPdfOverWhichAnotherWasCopiedIsReadAgain() throws IOException {
        SamplePdf.write(root.resolve("papers/gates.pdf"), "# Quite Another Title\nOther words.\n");

        assertThat(broken(true)).isEmpty();
        assertThat(broken(false)).isEmpty();
        assertThat(library.paper("gates").versions()).hasSize(1);
    }

    @Test
    void aPdfOfNoPaperIsTakenIn() throws IOException {
        SamplePdf.write(root.resolve("papers/new.pdf"), "# Another Paper\nWith words.\n");

        assertThat(broken(false))
                .containsExactly(
                        "pdfs papers/new.pdf: belongs to no paper; import it, or move it"
                                + " elsewhere");
        assertThat(broken(true)).isEmpty();
        assertThat(library.papers()).extracting(PaperEntry::key).containsExactly("gates", "new");
    }

    @Test
    void aLostOrBrokenTextIsReadAgain() throws IOException {
        try (DirectoryStream<Path> texts = Files.newDirectoryStream(root.resolve(".gloss/text"))) {
            for (Path text : texts) {
                Files.writeString(text, "no text");
            }
        }

        assertThat(broken(false)).hasSize(1).allMatch(each -> each.startsWith("texts "));
        assertThat(broken(true)).isEmpty();
        assertThat(broken(false)).isEmpty();
    }

    @Test
    void anIndexWithAChangedByteIsMadeAnew() throws IOException {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(root.resolve(".gloss/index"), "*.cfs")) {
            try (RandomAccessFile file =
                    new RandomAccessFile(files.iterator().next().toFile(), "rw")) {
                file.seek(file.length() / 2);
                int old = file.read();
                file.seek(file.length() / 2);
                file.write(old ^ 0x40);
            }
        }

        assertThat(broken(false)).hasSize(1).allMatch(each -> each.startsWith("index "));
        assertThat(broken(true)).isEmpty();
        assertThat(broken(false)).isEmpty();
        assertThat(library.search(new SearchRequest("note:zebra", List.of(), 0, 1)).hits())
                .hasSize(1);
    }

    @Test
    void brokenCardsAndNotesAreTheirReadersToMend() throws IOException {
        Files.writeString(root.resolve("notes/gates/n-01jdkx7q4z.md"), "---\nkind: [\n---\n");
        Files.writeString(
                root.resolve("notes/gates/n-01jdkx7q50.md"),
                "---\ntargets:\n  - paper: nothing\n---\nwords\n");
        Files.createDirectories(root.resolve("notes/empty"));

        assertThat(broken(true))
                .hasSize(3)
                .anyMatch(each -> each.startsWith("papers notes/empty/paper.md: is not there"))
                .anyMatch(each -> each.startsWith("notes notes/gates/n-01jdkx7q4z.md: "))
                .anyMatch(each ->
                        each.startsWith(
                                "notes notes/gates/n-01jdkx7q50.md: is about nothing, which is not"
                                        + " in the library"));
    }

    @Test
    void whatKilledProgramsLeftIsSwept() throws IOException {
        Path copy = Files.createFile(root.resolve("papers/.incoming-999999999-0.pdf"));
        Path half = Files.createFile(root.resolve("notes/gates/.n-01jdkx7q4z.md.1.tmp"));
        assertThat(half.toFile().setLastModified(0)).isTrue();

        assertThat(broken(false)).hasSize(2).allMatch(each -> each.startsWith("leftovers "));
        assertThat(broken(true)).isEmpty();
        assertThat(copy).doesNotExist();
        assertThat(half).doesNotExist();
    }

    private List<String> broken(boolean fix) {
        return library(fix).stream()
                .filter(finding -> finding.result() == Finding.Result.BROKEN)
                .map(finding ->
                        "%s %s: %s".formatted(finding.check(), finding.file(), finding.reason()))
                .toList();
    }

    private List<Finding> library(boolean fix) {
        List<Finding> findings = new ArrayList<>();
        library.doctor().examine(fix, findings::add);
        return findings;
    }

    private void add(Path file) {
        library.add(
                new ImportRequest(List.of(file), null, null, null, false),
                ImportListener.NOBODY,
                _ -> {});
    }
}
