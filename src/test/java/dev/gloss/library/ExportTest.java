package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gloss.library.ExportRequest.How;
import dev.gloss.library.ExportRequest.Notes;
import dev.gloss.library.NoteRequest.About;
import dev.gloss.pdf.SamplePdf;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Exported files, which belong to their readers.
class ExportTest {

    @TempDir Path scratch;
    private Library library;

    @BeforeEach
    void openLibrary() throws IOException {
        library = Library.open(scratch.resolve("library"), _ -> {});
        Path file = SamplePdf.write(scratch.resolve("gates.pdf"));
        library.add(
                new ImportRequest(List.of(file), "gates", null, null, false),
                ImportListener.NOBODY,
                _ -> {});
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void anEditedFileTakesInNewNotesAndKeepsItsEdits() throws IOException {
        note(3, "a thought");
        export();
        edit("a thought", "a thought, and mine");
        note(5, "another");

        assertThat(export()).extracting(Export::isChanged).containsExactly(true);

        assertThat(Files.readString(file())).contains("a thought, and mine", "another");
    }

    @Test
    void aNoteOnASectionStandsUnderItsHeading() throws IOException {
        note(4, "on balancing");
        export();

        assertThat(Files.readString(file()))
                .containsSubsequence("## 2 Balancing without a Loss", "on balancing");
    }

    @Test
    void whatIsUpToDateIsNotTouched() throws IOException {
        note(3, "a thought");
        export();
        edit("a thought", "a thought, and mine");
        FileTime old = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file(), old);

        assertThat(export()).extracting(Export::isChanged).containsExactly(false);
        deleteAll(library.folder().resolve(".gloss/exports.json"));
        assertThat(export()).extracting(Export::isChanged).containsExactly(false);

        assertThat(Files.getLastModifiedTime(file())).isEqualTo(old);
        assertThat(export(request(How.CHANGED_FILES, null))).isEmpty();
    }

    @Test
    void aChangedNoteIsSeenWithoutReadingTheOthers() throws IOException {
        Path note = note(3, "a thought").file();
        export();
        Files.writeString(note, Files.readString(note).replace("a thought", "a second thought"));

        assertThat(export(request(How.CHANGED_FILES, null))).hasSize(1);

        assertThat(Files.readString(file())).contains("a second thought");
    }

    @Test
    void editsSurviveTheLossOfCacheAndBase() throws IOException {
        note(3, "a thought");
        export();
        edit("a thought", "a thought\n\nmine");
        deleteAll(library.folder().resolve(".gloss"));
        note(5, "another");
        export();
        deleteAll(library.folder().resolve("notes/.gloss/exports"));
        note(4, "a third");
        export();

        assertThat(Files.readString(file())).contains("a thought\n\nmine", "another", "a third");
        assertThat(export()).extracting(Export::isChanged).containsExactly(false);
    }

    @Test
    void aDeletedFileIsWrittenAnew() throws IOException {
        note(3, "a thought");
        export();
        String before = Files.readString(file());
        Files.delete(file());

        export();

        assertThat(Files.readString(file())).isEqualTo(before);
    }

    @Test
    void aDryRunShowsTheDifferenceAndWritesNothing() throws IOException {
        note(3, "a thought");
        export();
        String before = Files.readString(file());
        note(5, "another");

        assertThat(export(request(How.DIFFERENCE, null)))
                .singleElement()
                .satisfies(export -> assertThat(export.text()).contains("\n@@ ", "\n+another\n"));
        assertThat(Files.readString(file())).isEqualTo(before);
    }

    @Test
    void anotherFolderHasItsOwnFilesAndLinks() throws IOException {
        note(3, "a thought");
        Path vault = scratch.resolve("my vault");

        export(request(How.FILES, vault));
        Files.writeString(
                vault.resolve("gates.md"),
                Files.readString(vault.resolve("gates.md")) + "\nmine\n");
        note(5, "another");
        export(request(How.FILES, vault));

        assertThat(Files.readString(vault.resolve("gates.md")))
                .contains("(../library/papers/gates.pdf#page=1)", "\nmine\n", "another");
        assertThat(file()).doesNotExist();
    }

    @Test
    void someNotesDoNotTakeThePlaceOfAll() {
        assertThatThrownBy(() ->
                        new ExportRequest(
                                List.of(),
                                new Notes(List.of("moe"), null),
                                ExportRequest.Format.MARKDOWN,
                                "reading-notes",
                                false,
                                null,
                                null,
                                How.FILES))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneFileForEachNoteOrOneForAll() throws IOException {
        String id = note(3, "a thought").note().id().value();
        Path vault = scratch.resolve("vault");

        export(
                new ExportRequest(
                        List.of(),
                        Notes.ALL,
                        ExportRequest.Format.MARKDOWN,
                        "obsidian-notes",
                        false,
                        null,
                        vault,
                        How.FILES));
        export(
                new ExportRequest(
                        List.of(),
                        Notes.ALL,
                        ExportRequest.Format.MARKDOWN,
                        "index",
                        false,
                        null,
                        vault,
                        How.FILES));
        export(
                new ExportRequest(
                        List.of(),
                        Notes.ALL,
                        ExportRequest.Format.MARKDOWN,
                        "table",
                        false,
                        null,
                        vault,
                        How.FILES));

        assertThat(Files.readString(vault.resolve("gates/" + id + ".md")))
                .contains("id: \"" + id + "\"", "(../../library/papers/gates.pdf#page=1)");
        assertThat(Files.readString(vault.resolve("_index.md")))
                .contains("- [Gates That Learn to Share](gates.md), Ada Example (1)");
        assertThat(Files.readString(vault.resolve("_table.md"))).contains("| paper | moe |");
    }

    @Test
    void theReadersOwnTemplateGoesBeforeOurs() throws IOException {
        note(3, "a thought");
        Path own = library.templates().file("pandoc");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "{{#notes}}\n- {{body}} {{cite}}\n{{/notes}}\n");

        export(
                new ExportRequest(
                        List.of(),
                        Notes.ALL,
                        ExportRequest.Format.MARKDOWN,
                        "pandoc",
                        false,
                        null,
                        null,
                        How.FILES));

        assertThat(Files.readString(file())).isEqualTo("- a thought [@gates, p. 1]\n");
    }

    @Test
    void aFileThatIsNoTextIsLeftAlone() throws IOException {
        note(3, "a thought");
        Files.write(file(), new byte[] {(byte) 0xff, 0});

        assertThatThrownBy(this::export)
                .hasMessageEndingWith("is no text in UTF-8; save it as that, or move it away");
        assertThat(Files.readAllBytes(file())).containsExactly(0xff, 0);
    }

    private Path file() {
        return library.folder().resolve("notes/gates.md");
    }

    private void edit(String words, String others) throws IOException {
        Files.writeString(file(), Files.readString(file()).replace(words, others));
    }

    private PlacedNote note(int ordinal, String body) {
        About about = About.passage(PassageRange.of(library.open("gates"), ordinal));
        return library.annotate(new NoteRequest(List.of(about), "note", List.of("moe"), body));
    }

    private List<Export> export() {
        return export(request(How.FILES, null));
    }

    private static ExportRequest request(How how, @Nullable Path folder) {
        return new ExportRequest(
                List.of(),
                Notes.ALL,
                ExportRequest.Format.MARKDOWN,
                "reading-notes",
                false,
                null,
                folder,
                how);
    }

    private List<Export> export(ExportRequest request) {
        List<Export> exports = new ArrayList<>();
        library.export(request, exports::add, problem -> assertThat(problem).isNull());
        return exports;
    }

    private static void deleteAll(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.toList().reversed()) {
                Files.delete(each);
            }
        }
    }
}
