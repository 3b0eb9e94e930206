package dev.gloss.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.e2e.Gloss.Result;
import dev.gloss.pdf.SamplePdf;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/// The life of a note, by commands, in scripts and by keys at a terminal.
class NotesIT {

    private static final String SECOND =
            SamplePdf.GATES.replace("favour a few, which", "favour a few of 8, which");

    @TempDir Path scratch;
    private Gloss gloss;

    @BeforeEach
    void aLibraryWithOnePaper() throws IOException {
        gloss = Gloss.withSample(scratch);
    }

    @Test
    void sentencesArePickedByTheirNumberAndNeverRetyped() throws Exception {
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.await("gloss> ");
            terminal.run("search router that chooses");
            terminal.type("note 1\r");
            terminal.await("gates@1.4.2  The router that chooses them");
            terminal.await("sentences (3, or 3-4; Enter for the passage): ");
            terminal.type("2-3\r");
            terminal.await("note: ");
            terminal.type("a thought\r");
            terminal.await("saved");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
        assertThat(gloss.run("notes").out())
                .contains("> The router that chooses them", "learns to share.", "a thought");
    }

    @Test
    void sentencesMayBeNamedAtOnce() {
        gloss.run("search", "router that chooses");

        assertThat(gloss.run("note", "1.2", "a thought").out()).contains("The router that");
        assertThat(gloss.run("note", "gates@1.4.3", "another").out()).contains("This paper shows");
        assertThat(gloss.run("show", "gates@1.4", "--sentences").outLines()).hasSize(3);
        assertThat(gloss.run("note", "gates@1.4.9", "x").err())
                .contains("gates@1.4 has 3 sentences");
    }

    @Test
    void aNoteMayBeAboutSeveralPlaces() {
        assertThat(gloss.run("note", "gates@1.4", "gates@1.6", "both say so").status()).isZero();

        Result notes = gloss.run("notes", "--json");
        assertThat(notes.outLines()).hasSize(1);
        assertThat(notes.out()).contains("both say so");
        assertThat(gloss.run("note", "gates@1.4", "one", "two").status()).isEqualTo(2);
    }

    @Test
    void doubtsAreDecidedByAKey() throws Exception {
        String id = noteOnRouter();
        Path second = SamplePdf.write(scratch.resolve("b.pdf"), SECOND);
        assertThat(gloss.run("import", second.toString(), "--version-of", "gates").out())
                .contains("1 changed");
        assertThat(gloss.run("review").out())
                .contains(id, "favour a [-few,-] {+few of 8,+} which wastes");
        try (Terminal terminal = Terminal.open(gloss, Map.of(), "review", "gates")) {
            terminal.await("a accept   p another place   o keep as orphan   s skip   q leave");
            terminal.type("x");
            terminal.type("a");
            terminal.await("saved at gates@1.4; undo reverts it");
            terminal.await("1 of 1 decided");
            assertThat(terminal.exitStatus()).isZero();
        }
        assertThat(gloss.run("review").err()).contains("every note has its place");
        assertThat(gloss.run("verify").status()).isZero();
    }

    @Test
    void doubtsAreDecidedByScripts() throws IOException {
        String id = noteOnRouter();
        Path second = SamplePdf.write(scratch.resolve("b.pdf"), SECOND);
        gloss.run("import", second.toString(), "--version-of", "gates");

        assertThat(gloss.run("review", "--json").out())
                .contains(
                        "\"anchoring\":\"changed\"",
                        "\"was\":\"The router that",
                        "\"now\":\"The router that");
        assertThat(gloss.run("review", "--orphan", id).status()).isZero();
        assertThat(gloss.run("review").out()).isEmpty();
        assertThat(gloss.run("notes", "--orphans").out()).contains(id);
        assertThat(gloss.run("review", "--accept", id).err()).contains("--attach " + id);
        assertThat(
                        gloss.run(
                                        "review",
                                        "--attach",
                                        id,
                                        "gates",
                                        "--quote",
                                        "plays no part in the value")
                                .out())
                .contains("gates@1.6");
        assertThat(gloss.run("review", "--attach", id).status()).isEqualTo(2);
    }

    @Test
    void aNoteIsEditedInTheReadersOwnEditor() throws Exception {
        String id = noteOnRouter();
        Path editor = scratch.resolve("my editor");
        Files.writeString(editor, "#!/bin/sh\nsed -i 's/a thought/a better thought/' \"$2\"\n");
        Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwxr-xr-x"));
        Map<String, String> environment = Map.of("EDITOR", "'" + editor + "' -w");

        try (Terminal terminal = Terminal.open(gloss, environment, "edit", id)) {
            terminal.await(id + "  saved");
            assertThat(terminal.exitStatus()).isZero();
        }
        assertThat(gloss.run("notes").out()).contains("a better thought");
        assertThat(gloss.run("undo").out()).contains("edit " + id);
        assertThat(gloss.run("notes").out()).contains("a thought").doesNotContain("better");
        assertThat(gloss.run("edit", id).err()).contains("edit needs a terminal", id + ".md");
    }

    @Test
    void aNoteThatCannotBeSavedIsNotLost() {
        Path folder = gloss.library().resolve("notes/gates");
        assertThat(folder.toFile().setWritable(false)).isTrue();
        Assumptions.assumeFalse(
                Files.isWritable(folder), "skipped: this user may write everywhere");

        Result result = gloss.run("note", "gates@1.4", "words worth keeping");

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("no permission for", "your words are in ");
    }

    @Test
    void verifyEndsWith1WhereAQuoteIsNotThere() throws IOException {
        String id = noteOnRouter();
        assertThat(gloss.run("verify").status()).isZero();
        assertThat(gloss.run("verify", "--json").out()).contains("\"result\":\"exact\"");
        Path file = gloss.library().resolve("notes/gates/" + id + ".md");
        Files.writeString(
                file,
                Files.readString(file).replace("chooses them tends to favour", "all is new here"));

        Result result = gloss.run("verify", "gates");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains(id, "p. 1");
        assertThat(result.err()).contains("1 quote: 1 ");
    }

    @Test
    void aNoteThatMakesNoSenseIsNamedWithItsPlace() throws IOException {
        String id = noteOnRouter();
        Path file = gloss.library().resolve("notes/gates/" + id + ".md");
        String broken = Files.readString(file).replace("kind: note", "kind: [note");
        Files.writeString(file, broken);

        Result result = gloss.run("notes");

        assertThat(result.err()).contains(file.toString(), "line ", "column ");
        assertThat(file).hasContent(broken);
        assertThat(gloss.run("tag", id, "moe").status()).isEqualTo(1);
        assertThat(file).hasContent(broken);
    }

    private String noteOnRouter() {
        Result result =
                gloss.run(
                        "note",
                        "gates@1.4",
                        "a thought",
                        "--quote",
                        "chooses them tends to favour a few, which wastes");
        assertThat(result.status()).as(result.err()).isZero();
        return result.out().split(" ")[0];
    }
}
