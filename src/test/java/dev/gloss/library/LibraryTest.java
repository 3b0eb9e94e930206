package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gloss.index.FoundNote;
import dev.gloss.index.Hit;
import dev.gloss.index.SearchRequest;
import dev.gloss.library.NoteRequest.About;
import dev.gloss.pdf.SamplePdf;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Papers and notes in a folder that other programs change too.
class LibraryTest {

    @TempDir Path scratch;
    private Library library;
    private final List<String> remarks = new ArrayList<>();

    @BeforeEach
    void openLibrary() {
        library = Library.open(scratch.resolve("library"), remarks::add);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aPaperIsCopiedReadAndNamedAfterItsFile() throws IOException {
        Path file = SamplePdf.write(scratch.resolve("Sharing Gates.pdf"));

        assertThat(add(file, null, null)).isInstanceOf(Addition.Added.class);

        PaperEntry entry = library.paper("sharing-gates");
        assertThat(entry.title()).isEqualTo("Gates That Learn to Share");
        assertThat(entry.authors()).containsExactly("Ada Example");
        assertThat(library.folder().resolve("papers/sharing-gates.pdf"))
                .hasSameBinaryContentAs(file);
    }

    @Test
    void theSameBytesArePresentUnderAnyName() throws IOException {
        Path file = SamplePdf.write(scratch.resolve("gates.pdf"));
        add(file, null, null);

        assertThat(add(Files.copy(file, scratch.resolve("other.pdf")), null, null))
                .isInstanceOf(Addition.Present.class);
        assertThat(library.papers()).hasSize(1);
    }

    @Test
    void aMarkedCopyTakesItsPlaceAndTheOldOneGoesToTheTrash() throws IOException {
        Path file = SamplePdf.write(scratch.resolve("gates.pdf"));
        add(file, null, null);
        library.annotate(note("gates", 3, "a thought"));

        Path marked = SamplePdf.marked(file, scratch.resolve("marked.pdf"));

        assertThat(add(marked, null, null)).isInstanceOf(Addition.Updated.class);
        assertThat(library.folder().resolve("papers/gates.pdf")).hasSameBinaryContentAs(marked);
        assertThat(library.folder().resolve("papers/.trash")).isDirectoryContaining("glob:**.pdf");
        assertThat(library.notes(List.of("gates")))
                .extracting(placed -> placed.anchoring().label())
                .containsExactly("exact");
    }

    @Test
    void theSameArxivIdWithAnAgreeingTitleIsAVersion() throws IOException {
        String stamped = SamplePdf.GATES.replace("Ada Example", "Ada Example\narXiv:2412.00001v1");
        add(SamplePdf.write(scratch.resolve("gates.pdf"), stamped), null, null);
        library.annotate(note("gates", 3, "a thought"));
        String second =
                stamped.replace("00001v1", "00001v2")
                        .replace("## 1 Introduction", "## 1 Introduction\nNew words come first.\n");

        Addition addition = add(SamplePdf.write(scratch.resolve("x.pdf"), second), null, null);

        assertThat(addition)
                .isInstanceOfSatisfying(
                        Addition.Version.class,
                        version ->
                                assertThat(version.anchorings())
                                        .isEqualTo(new AnchoringCounts(1, 0, 0, 0, 0)));
        assertThat(library.folder().resolve("papers/gates.v2.pdf")).exists();
        assertThat(library.paper("gates").versions()).hasSize(2);
    }

    @Test
    void likenessAloneIsAnotherPaperWithAHint() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        Path like =
                SamplePdf.write(
                        scratch.resolve("again.pdf"), SamplePdf.GATES + "\nOne sentence more.\n");

        assertThat(add(like, null, null))
                .isInstanceOfSatisfying(
                        Addition.Added.class,
                        added -> assertThat(added.hint()).contains("--version-of gates"));
    }

    @Test
    void aVersionMayBeNamed() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        Path other = SamplePdf.write(scratch.resolve("b.pdf"), "# Quite Another Title\nWords.\n");

        assertThat(add(other, null, "gates")).isInstanceOf(Addition.Version.class);
        assertThatThrownBy(() -> add(other, null, "gate"))
                .isInstanceOf(LibraryException.class)
                .hasMessage("no paper gate; did you mean gates?");
    }

    @Test
    void aPaperOfItsOwnMayTurnOutToBeAVersionOfAnother() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        library.annotate(note("gates", 3, "a thought"));
        Path like =
                SamplePdf.write(
                        scratch.resolve("again.pdf"), SamplePdf.GATES + "\nOne sentence more.\n");
        add(like, "again", null);

        assertThat(add(like, null, "gates"))
                .isInstanceOfSatisfying(
                        Addition.Version.class,
                        version ->
                                assertThat(version.anchorings())
                                        .isEqualTo(new AnchoringCounts(1, 0, 0, 0, 0)));
        assertThat(library.papers()).extracting(PaperEntry::key).containsExactly("gates");
        assertThat(add(like, null, "gates")).isInstanceOf(Addition.Present.class);

        library.undo();
        assertThat(library.papers()).extracting(PaperEntry::key).containsExactly("again", "gates");
        assertThat(library.paper("gates").versions()).hasSize(1);
    }

    @Test
    void theFileOfAPaperOfItsOwnBecomesAVersionToo() throws IOException {
        Path first = SamplePdf.write(scratch.resolve("a.pdf"));
        Path second = SamplePdf.write(scratch.resolve("b.pdf"), "# Another Title\nWords.\n");
        add(first, null, null);
        add(second, null, null);
        Path papers = library.folder().resolve("papers");

        assertThat(add(papers.resolve("b.pdf"), null, "a")).isInstanceOf(Addition.Version.class);

        assertThat(library.papers()).extracting(PaperEntry::key).containsExactly("a");
        assertThat(library.paper("a").versions())
                .extracting(PaperEntry.Version::file)
                .containsExactly("a.pdf", "b.pdf");
        assertThat(papers.resolve("a.pdf")).hasSameBinaryContentAs(first);
        assertThat(papers.resolve("b.pdf")).hasSameBinaryContentAs(second);

        library.undo();
        assertThat(library.papers()).extracting(PaperEntry::key).containsExactly("a", "b");
        assertThat(library.paper("a").versions()).hasSize(1);
        assertThat(papers.resolve("b.pdf")).hasSameBinaryContentAs(second);

        library.redo();
        assertThat(library.papers()).extracting(PaperEntry::key).containsExactly("a");
        assertThat(papers.resolve("b.pdf")).hasSameBinaryContentAs(second);
    }

    @Test
    void anImportOfManyPapersLeavesAnIndexInOnePartAndANoteDoesNotWriteItAgain()
            throws IOException {
        Path folder = Files.createDirectory(scratch.resolve("many"));
        int papers = 2 * IndexSource.BATCH + 1;
        for (int i = 0; i < papers; i++) {
            SamplePdf.write(
                    folder.resolve("zeppelin-%d.pdf".formatted(i)),
                    "# Title Number %d\nWords of a zeppelin.\n".formatted(i));
        }
        addAll(folder);

        assertThat(library.search(new SearchRequest("zeppelin", List.of(), 0, 1)).total())
                .isEqualTo(papers);
        assertThat(parts()).isOne();

        library.annotate(note("zeppelin-1", 1, "a thought"));
        assertThat(found("thought")).hasSize(1);
        assertThat(parts()).isEqualTo(2);
    }

    private long parts() throws IOException {
        Path index = library.folder().resolve(".gloss/index");
        try (Stream<Path> files = Files.list(index)) {
            return files.filter(file -> file.toString().endsWith(".si")).count();
        }
    }

    @Test
    void aFileInThePlaceOfAFolderOfNotesIsNoPaperAndKeepsItsName() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        Files.writeString(library.folder().resolve("notes/todo"), "read more");

        assertThat(library.papers()).extracting(PaperEntry::key).containsExactly("gates");
        assertThatThrownBy(() -> library.paper("todo")).isInstanceOf(LibraryException.class);
        add(
                SamplePdf.write(scratch.resolve("todo.pdf"), "# Quite Another Title\nWords.\n"),
                null,
                null);
        assertThat(library.papers()).extracting(PaperEntry::key).containsExactly("gates", "todo-2");
    }

    @Test
    void aPaperWithANoteThatCannotBeReadStaysWhatItIs() throws IOException {
        Path other = addGatesAndOther();
        Path note = library.folder().resolve("notes/other/n-0000000001.md");
        Files.writeString(note, "---\ntags: [\n---\na thought\n");

        assertThat(told(add(other, null, "gates"))).contains("other, which has notes");
        assertThat(note).exists();
    }

    @Test
    void aPaperWithWordsBelowItsCardStaysWhatItIs() throws IOException {
        Path other = addGatesAndOther();
        Path card = library.folder().resolve("notes/other/paper.md");
        Files.writeString(card, "what I think of it\n", StandardOpenOption.APPEND);

        assertThat(told(add(other, null, "gates"))).contains("other, which has notes");
        assertThat(card).content().endsWith("what I think of it\n");
    }

    @Test
    void aPaperWithNotesOfItsOwnStaysWhatItIs() throws IOException {
        Path other = addGatesAndOther();
        library.annotate(note("other", 0, "a thought"));

        assertThat(add(other, null, "gates"))
                .isEqualTo(
                        new Addition.Failed(
                                other,
                                "it is in the library as other, which has notes; remove other first"
                                        + " if they may go to the trash"));
        assertThat(library.notes(List.of("other"))).hasSize(1);
    }

    @Test
    void aBadFileDoesNotStopTheOthers() throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("pdfs/sub"));
        SamplePdf.write(folder.resolve("b good.pdf"));
        Files.writeString(folder.resolveSibling("a bad.pdf"), "no PDF");
        Files.writeString(folder.resolveSibling("passed over.txt"), "x");
        List<Addition> additions = new ArrayList<>();

        library.add(
                new ImportRequest(List.of(scratch.resolve("pdfs")), null, null, null, false),
                ImportListener.NOBODY,
                additions::add);

        assertThat(additions)
                .extracting(addition -> addition.getClass().getSimpleName())
                .containsExactly("Failed", "Added");
        assertThat(library.folder().resolve("papers")).isDirectoryNotContaining("glob:**tmp*");
    }

    @Test
    void aNoteIsAFileAndFoundWithItsPassage() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);

        PlacedNote placed = library.annotate(note("gates", 3, "why a gate?"));

        assertThat(placed.file())
                .content()
                .contains("exact: A mixture of experts")
                .endsWith("gate?\n");
        Hit hit = library.search(new SearchRequest("note:why", List.of(), 0, 10)).hits().getFirst();
        assertThat(hit.place()).isEqualTo("gates@1.4");
        assertThat(hit.notes())
                .extracting(FoundNote::id)
                .containsExactly(placed.note().id().value());
    }

    @Test
    void notesWrittenChangedAndRemovedByOthersAreNoticed() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        PlacedNote placed = library.annotate(note("gates", 3, "first words"));

        Files.writeString(
                placed.file(), Files.readString(placed.file()).replace("first words", "zebra"));
        assertThat(found("note:zebra")).hasSize(1);
        assertThat(found("note:words")).isEmpty();

        Files.writeString(placed.file().resolveSibling("n-01jdkx7q4z.md"), "on the whole paper");
        assertThat(library.notes(List.of("gates"))).hasSize(2);

        Files.delete(placed.file());
        assertThat(found("note:zebra")).isEmpty();
        assertThat(found("experts")).isNotEmpty();
    }

    @Test
    void aPaperRemovedByOthersIsNoLongerFound() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        Path card = library.folder().resolve("notes/gates/paper.md");

        Files.move(card, scratch.resolve("paper.md"));

        assertThat(found("experts")).isEmpty();
        Files.move(scratch.resolve("paper.md"), card);
        assertThat(found("experts")).isNotEmpty();
    }

    @Test
    void aCardEditedOrSpoiledByOthersIsNoticed() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        Path card = library.folder().resolve("notes/gates/paper.md");
        String written = Files.readString(card);

        Files.writeString(card, written.replace("Gates That Learn", "Doors That Learn"));
        assertThat(found("title:doors")).isNotEmpty();
        assertThat(found("title:gates")).isEmpty();

        Files.writeString(card, "---\ntitle: [\n---\n");
        assertThat(found("experts")).isEmpty();

        Files.writeString(card, written);
        assertThat(found("title:gates")).isNotEmpty();
    }

    @Test
    void aPaperWithoutTextIsReadAsSoonAsItsPdfIsBack() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        Path pdf = library.folder().resolve("papers/gates.pdf");
        Path text = library.folder().resolve(".gloss/text");
        Files.move(pdf, scratch.resolve("away.pdf"));
        Files.move(text, scratch.resolve("text"));
        touch(library.folder().resolve("notes/gates/paper.md"));
        library.close();
        openLibrary();

        assertThat(found("experts")).isEmpty();
        assertThat(remarks).anyMatch(remark -> remark.contains("papers/gates.pdf is not there"));
        remarks.clear();
        assertThat(found("experts")).isEmpty();
        assertThat(remarks).isEmpty();

        Files.move(scratch.resolve("away.pdf"), pdf);
        assertThat(found("experts")).isNotEmpty();
    }

    @Test
    void aRemovedPaperGoesToTheTrashWithItsNotesAndComesBack() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        PlacedNote placed = library.annotate(note("gates", 3, "a thought"));
        library.export(
                new ExportRequest(
                        List.of(),
                        ExportRequest.Notes.ALL,
                        ExportRequest.Format.MARKDOWN,
                        "reading-notes",
                        false,
                        null,
                        null,
                        ExportRequest.How.FILES),
                _ -> {},
                _ -> {});

        library.remove("gates");

        assertThat(library.papers()).isEmpty();
        assertThat(found("experts")).isEmpty();
        assertThat(library.folder().resolve("papers/gates.pdf")).doesNotExist();
        assertThat(library.folder().resolve("notes")).isDirectoryNotContaining("glob:**gates*");

        assertThat(library.undo()).map(LoggedChange::what).contains("remove gates");
        assertThat(found("note:thought")).hasSize(1);
        assertThat(placed.file()).exists();
        assertThat(library.folder().resolve("notes/gates.md")).exists();
        assertThat(library.folder().resolve("papers/gates.pdf")).exists();

        assertThat(library.redo()).isPresent();
        assertThat(library.papers()).isEmpty();
    }

    @Test
    void aRemovedNoteGoesToTheTrashAndComesBack() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        PlacedNote placed = library.annotate(note("gates", 3, "a thought"));

        library.remove(placed.note().id().value());
        assertThat(found("note:thought")).isEmpty();
        assertThat(
                        library.folder()
                                .resolve("notes/gates/.trash")
                                .resolve(placed.file().getFileName()))
                .exists();

        library.undo();
        assertThat(found("note:thought")).hasSize(1);
    }

    @Test
    void aNoteAndAnImportAreUndoneOneAfterTheOther() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        library.annotate(note("gates", 3, "a thought"));

        assertThat(library.undo())
                .map(LoggedChange::what)
                .hasValueSatisfying(
                        what -> assertThat(what).startsWith("note n-").endsWith(" on gates@1.4"));
        assertThat(library.notes(List.of())).isEmpty();
        assertThat(library.undo()).map(LoggedChange::what).contains("import gates");
        assertThat(library.papers()).isEmpty();
        assertThat(library.undo()).isEmpty();

        library.redo();
        library.redo();
        assertThat(found("note:thought")).hasSize(1);
        assertThat(library.log()).extracting(LoggedChange::undone).containsOnly(false);
    }

    @Test
    void anUpdateIsUndoneToTheFileBefore() throws IOException {
        Path file = SamplePdf.write(scratch.resolve("gates.pdf"));
        add(file, null, null);
        Path marked = SamplePdf.marked(file, scratch.resolve("marked.pdf"));
        add(marked, null, null);

        library.undo();
        assertThat(library.folder().resolve("papers/gates.pdf")).hasSameBinaryContentAs(file);
        assertThat(add(file, null, null)).isInstanceOf(Addition.Present.class);

        library.redo();
        assertThat(library.folder().resolve("papers/gates.pdf")).hasSameBinaryContentAs(marked);
    }

    @Test
    void whatIsNotThereCannotBeRemoved() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        assertThatThrownBy(() -> library.remove("gate"))
                .hasMessage("no paper and no note gate; did you mean gates?");
    }

    @Test
    void aPdfThatItsReaderRenamesIsRecognised() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        Path papers = library.folder().resolve("papers");
        Files.createDirectories(papers.resolve("experts"));

        Files.move(papers.resolve("gates.pdf"), papers.resolve("experts/Sharing gates.pdf"));

        assertThat(found("experts")).isNotEmpty();
        assertThat(library.paper("gates").current().file()).isEqualTo("experts/Sharing gates.pdf");
    }

    @Test
    void aPdfThatItsReaderLaidIntoPapersStaysWhereItIs() throws IOException {
        Path file = library.folder().resolve("papers/new/My Paper.pdf");
        Files.createDirectories(file.getParent());
        SamplePdf.write(file);

        assertThat(add(file, null, null)).isInstanceOf(Addition.Added.class);

        assertThat(library.paper("my-paper").current().file()).isEqualTo("new/My Paper.pdf");
        assertThat(library.folder().resolve("papers"))
                .isDirectoryNotContaining("glob:**my-paper.pdf");
    }

    @Test
    void anImportOfTheSameBytesPutsALostPdfBack() throws IOException {
        Path file = SamplePdf.write(scratch.resolve("gates.pdf"));
        add(file, null, null);
        Path kept = library.folder().resolve("papers/gates.pdf");
        Files.delete(kept);

        assertThat(add(file, null, null)).isInstanceOf(Addition.Present.class);
        assertThat(kept).hasSameBinaryContentAs(file);
    }

    @Test
    void theSameFileTwiceInOneImportIsPresentTheSecondTime() throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("pdfs"));
        Path file = SamplePdf.write(folder.resolve("a.pdf"));
        Files.copy(file, folder.resolve("b.pdf"));

        assertThat(addAll(folder))
                .extracting(addition -> addition.getClass().getSimpleName())
                .containsExactly("Added", "Present");
    }

    @Test
    void filesWithoutTextAreNotTheSameBecauseTheirProgramGivesThemOneId() throws IOException {
        Path scan = SamplePdf.write(scratch.resolve("one.pdf"), "");
        Path other = SamplePdf.marked(scan, scratch.resolve("two.pdf"));

        add(scan, null, null);
        assertThat(add(other, null, null)).isInstanceOf(Addition.Added.class);
    }

    @Test
    void aMarkedCopyOfAnEarlierVersionTakesThatVersionsPlace() throws IOException {
        Path first = SamplePdf.write(scratch.resolve("gates.pdf"));
        add(first, null, null);
        add(SamplePdf.write(scratch.resolve("b.pdf"), "# Another Title\nWords.\n"), null, "gates");

        Path marked = SamplePdf.marked(first, scratch.resolve("marked.pdf"));

        assertThat(add(marked, null, null)).isInstanceOf(Addition.Updated.class);
        assertThat(library.folder().resolve("papers/gates.pdf")).hasSameBinaryContentAs(marked);
        assertThat(library.paper("gates").versions()).hasSize(2);
        assertThat(library.open("gates").entry().title()).isEqualTo("Gates That Learn to Share");
    }

    @Test
    void whatIsNoFileIsRefusedAndTheFolderAroundItWalked() throws Exception {
        Path folder = Files.createDirectories(scratch.resolve("pdfs"));
        SamplePdf.write(folder.resolve("good.pdf"));
        Files.writeString(folder.resolve("notes.txt"), "passed over");
        Files.createSymbolicLink(folder.resolve("dangling.pdf"), folder.resolve("nothing"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("zero.pdf"), Path.of("/dev/zero"));
        assertThat(
                        new ProcessBuilder("mkfifo", folder.resolve("pipe.pdf").toString())
                                .start()
                                .waitFor())
                .isZero();

        assertThat(addAll(folder))
                .extracting(LibraryTest::told)
                .containsExactly(
                        "dangling.pdf: is a link to a file that is not there",
                        "good.pdf: Added",
                        "pipe.pdf: not a file but a pipe or a device; save it to a file first",
                        "zero.pdf: not a file but a pipe or a device; save it to a file first");
    }

    @Test
    void aFileLargerThanAnyPaperIsNotCopied() throws IOException {
        Path file = scratch.resolve("huge.pdf");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(300_000_001);
        }

        assertThat(told(add(file, null, null)))
                .isEqualTo(
                        "huge.pdf: larger than 300 MB, which no paper is; split it with another"
                                + " program");
    }

    @Test
    void whatAKilledImportLeftIsSweptByTheNext() throws IOException {
        Path copy = library.folder().resolve("papers/.incoming-999999999-0.pdf");
        Path begun = library.folder().resolve("notes/.begun-999999999-0/paper.md");
        Path text = library.folder().resolve(".gloss/text/.text-999999999-0.tmp");
        for (Path left : List.of(copy, begun, text)) {
            Files.createDirectories(left.getParent());
            Files.createFile(left);
        }

        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);

        assertThat(copy).doesNotExist();
        assertThat(text).doesNotExist();
        assertThat(begun.getParent()).doesNotExist();
    }

    @Test
    void whileAnImportGoesOnOthersSearchAndWriteNotes() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        PlacedNote placed;
        try (ImportLock.Held _ = new ImportLock(new LibraryFolder(library.folder())).hold()) {
            placed = library.annotate(note("gates", 3, "zebra"));
            assertThat(placed.file()).exists();
            assertThat(found("experts")).isNotEmpty();
            assertThat(remarks).anyMatch(remark -> remark.startsWith("an import is going on"));
            assertThat(found("note:zebra")).isEmpty();
        }
        assertThat(found("note:zebra")).hasSize(1);
    }

    @Test
    void aRenamedPaperKeepsItsNotesAndIsUnderstoodByItsOldKey() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        PlacedNote placed = library.annotate(note("gates", 3, "zebra"));
        String before = Files.readString(placed.file());

        assertThat(library.rename("gates", "sharing").key()).isEqualTo("sharing");

        assertThat(library.folder().resolve("papers/sharing.pdf")).exists();
        assertThat(library.folder().resolve("papers/gates.pdf")).doesNotExist();
        assertThat(library.notes(List.of("sharing")))
                .extracting(each -> each.anchoring().label(), each -> each.note().body())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("exact", "zebra"));
        assertThat(Files.readString(library.note(placed.note().id().value()).file()))
                .isEqualTo(before.replace("paper: gates", "paper: sharing"));
        assertThat(library.paper("gates").key()).isEqualTo("sharing");
        assertThat(found("note:zebra")).hasSize(1);
        assertThat(
                        told(
                                add(
                                        SamplePdf.write(
                                                scratch.resolve("x.pdf"), "# Other\nWords\n"),
                                        "gates",
                                        null)))
                .contains("the key gates belongs to another paper");

        library.undo();
        assertThat(Files.readString(placed.file())).isEqualTo(before);
        assertThat(library.paper("gates").key()).isEqualTo("gates");
        assertThat(library.folder().resolve("papers/gates.pdf")).exists();
        assertThatThrownBy(() -> library.paper("sharing")).hasMessageContaining("no paper sharing");
    }

    @Test
    void aPaperMayHaveItsOldKeyAgain() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        library.rename("gates", "sharing");

        assertThat(library.rename("gates", "gates").key()).isEqualTo("gates");
        assertThat(library.paper("sharing").key()).isEqualTo("gates");
        assertThatThrownBy(() -> library.rename("gates", "N-1"))
                .hasMessageStartingWith("N-1 is no key");
    }

    @Test
    void rebuildMakesEverythingDerivedAgain() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        library.annotate(note("gates", 3, "zebra"));
        List<Hit> before = found("experts");
        Files.walk(library.folder().resolve(".gloss"))
                .filter(Files::isRegularFile)
                .forEach(file -> file.toFile().delete());

        assertThat(library.rebuild(ImportListener.NOBODY)).isEqualTo(1);

        assertThat(found("experts")).isEqualTo(before);
        assertThat(found("note:zebra")).hasSize(1);
    }

    @Test
    void anIndexOfWhichAnyFileIsLostOrCutIsMadeAnewByTheNextSearch() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        library.annotate(note("gates", 3, "zebra"));
        List<String> before = found("experts").stream().map(Hit::place).toList();
        Path index = library.folder().resolve(".gloss/index");

        for (int i = 0; i < filesOf(index).size(); i++) {
            Path file = filesOf(index).get(i);
            library.close();
            if (i % 2 == 0) {
                Files.delete(file);
            } else {
                Files.write(
                        file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2));
            }
            openLibrary();
            assertThat(found("experts"))
                    .as("without %s", file)
                    .extracting(Hit::place)
                    .isEqualTo(before);
            assertThat(found("note:zebra")).hasSize(1);
        }
    }

    @Test
    void aQuoteMustStandInItsPassage() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        PassageRange passage = PassageRange.of(library.open("gates"), 3);

        assertThat(annotate(About.quote(passage, "A MIXTURE  of experts")).quote())
                .isEqualTo("A mixture of experts");
        assertThatThrownBy(() -> About.quote(passage, "nothing of the sort"))
                .hasMessage("these words do not stand in gates@1.4; show gates@1.4 prints it");
    }

    @Test
    void anEmptyLibraryAnswersNothingAndMakesNothing() {
        assertThat(library.papers()).isEmpty();
        assertThat(library.search(new SearchRequest("x", List.of(), 0, 10)).hits()).isEmpty();
        assertThat(library.folder()).doesNotExist();
        assertThatThrownBy(() -> library.paper("x"))
                .hasMessage("no paper x; import PATH takes the first one in");
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private static void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
    }

    private List<Hit> found(String query) {
        return library.search(new SearchRequest(query, List.of(), 0, 10)).hits();
    }

    private dev.gloss.note.Target annotate(About about) {
        return library.annotate(new NoteRequest(List.of(about), "note", List.of(), "x")).target();
    }

    private NoteRequest note(String key, int ordinal, String body) {
        About about = About.passage(PassageRange.of(library.open(key), ordinal));
        return new NoteRequest(List.of(about), "note", List.of(), body);
    }

    private static String told(Addition addition) {
        String name = String.valueOf(addition.file().getFileName());
        return addition instanceof Addition.Failed(Path _, String reason)
                ? name + ": " + reason
                : name + ": " + addition.getClass().getSimpleName();
    }

    private List<Addition> addAll(Path folder) {
        List<Addition> additions = new ArrayList<>();
        library.add(
                new ImportRequest(List.of(folder), null, null, null, false),
                ImportListener.NOBODY,
                additions::add);
        return additions;
    }

    /// Two papers of their own.
    ///
    /// @return the second one's PDF
    private Path addGatesAndOther() throws IOException {
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null, null);
        Path other = SamplePdf.write(scratch.resolve("b.pdf"), "# Quite Another Title\nWords.\n");
        add(other, "other", null);
        return other;
    }

    private Addition add(Path file, @Nullable String key, @Nullable String versionOf) {
        List<Addition> additions = new ArrayList<>();
        library.add(
                new ImportRequest(List.of(file), key, versionOf, null, false),
                ImportListener.NOBODY,
                additions::add);
        assertThat(additions).hasSize(1);
        return additions.getFirst();
    }
}
