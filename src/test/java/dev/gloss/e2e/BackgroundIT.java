package dev.gloss.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.pdf.HostilePdfs;
import dev.gloss.pdf.SamplePdf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Work in the shell while an import reads a file that would hold its process for ever.
class BackgroundIT {

    @TempDir Path scratch;
    private Gloss gloss;
    private Path bomb;

    @BeforeEach
    void aLibraryAndABomb() throws IOException {
        gloss = Gloss.withSample(scratch);
        bomb = scratch.resolve("bomb.pdf");
        Files.write(bomb, HostilePdfs.formsInForms(60));
    }

    @Test
    void whatIsTypedDuringAnImportIsAnsweredMeanwhile() throws Exception {
        try (Terminal terminal = Terminal.open(gloss)) {
            assertThat(terminal.await("gloss> ")).as("nobody else speaks").startsWith("Gloss ");
            terminal.type("import " + bomb + "\r");
            terminal.type("search experts\r");
            assertThat(terminal.await("gates@1.4")).doesNotContain("bomb.pdf: ");
            terminal.type("note gates \"a thought meanwhile\"\r");
            assertThat(terminal.await("saved")).doesNotContain("bomb.pdf: ");

            // Only who waits for a line hears Ctrl-C.
            terminal.awaitPromptAfter("saved");
            terminal.type("\u0003");
            assertThat(terminal.await("stopped after 0 of 1 files")).doesNotContain("bomb.pdf: ");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
    }

    @Test
    void controlCStopsAnImportAndNotTheShell() throws Exception {
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.await("gloss> ");
            terminal.type("import " + bomb + "\r");
            Thread.sleep(1000);
            terminal.type("\u0003");
            terminal.await("stopped after 0 of 1 files");
            terminal.type("search experts\r");
            terminal.await("gates@1.4");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
    }

    @Test
    void anImportSaysNothingWhileAPaperIsRead() throws Exception {
        Path other = SamplePdf.write(scratch.resolve("other.pdf"), "# Another Title\n\nWords.\n");
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.await("gloss> ");
            terminal.type("import " + other + "\rread gates\r");
            String read = terminal.await("h keys");
            // Where the import was quicker than the two lines were typed, there is nothing to see.
            if (!read.contains("Another Title")) {
                while (!gloss.run("papers").out().contains("Another Title")) {
                    assertThat(terminal.raw()).doesNotContain("Another Title");
                }
                assertThat(terminal.typeUntil("]", "50 %")).doesNotContain("Another Title");
            }
            terminal.type("q");
            terminal.await("Another Title");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
    }

    @Test
    void controlCDuringACommandEndsNeitherTheShellNorAnImport() throws Exception {
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.await("gloss> ");
            terminal.type("import " + bomb + "\r");
            terminal.type("note gates -\r");
            terminal.await("note gates -");
            Thread.sleep(1000);
            terminal.typeUntil("\u0003", "Ctrl-C once more leaves Gloss");
            terminal.type("said after all\r\u0004");
            assertThat(terminal.await("saved")).doesNotContain("stopped");

            terminal.awaitPromptAfter("saved");
            terminal.typeUntil("\u0003", "stopped after 0 of 1 files");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
    }

    @Test
    void leavingTheShellStopsAnImport() throws Exception {
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.await("gloss> ");
            terminal.type("import " + bomb + "\r");
            Thread.sleep(500);
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
        assertThat(gloss.library().resolve("papers")).isDirectoryNotContaining("glob:**incoming*");
    }
}
