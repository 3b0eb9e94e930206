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
import java.util.List;
import java.util.Map;

/// An import that does not come to its end, and what others do meanwhile. Its second file would
/// hold it for a minute.
class ImportIT {

    @TempDir Path scratch;
    private Gloss gloss;
    private Path folder;

    @BeforeEach
    void aPaperAndABomb() throws IOException {
        gloss = new Gloss(scratch);
        folder = Files.createDirectories(scratch.resolve("pdfs"));
        Files.createDirectories(gloss.home());
        SamplePdf.write(folder.resolve("gates.pdf"));
        Files.write(folder.resolve("z.pdf"), HostilePdfs.formsInForms(60));
    }

    @Test
    void controlCKeepsWhatWasDoneAndTheSameImportGoesOn() throws Exception {
        try (Terminal terminal = Terminal.open(gloss, Map.of(), "import", folder.toString())) {
            terminal.await("Gates That Learn to Share");
            terminal.type("\u0003");
            terminal.await("stopped after 1 of 2 files; what was taken is kept");
            assertThat(terminal.exitStatus()).isNotZero();
        }

        assertThat(gloss.run("search", "experts").out()).contains("gates@1.4");
        Files.delete(folder.resolve("z.pdf"));
        assertThat(gloss.run("import", folder.toString()).out()).contains("in the library already");
        assertThat(gloss.run("doctor").status()).isZero();
    }

    @Test
    void whileOneImportsAnotherSearchesReadsAndSavesNotes() throws Exception {
        Process first = importing();

        assertThat(gloss.run("search", "bias").status()).isZero();
        assertThat(gloss.run("show", "gates@1.4").out()).contains("mixture of experts");
        assertThat(gloss.run("note", "gates@1.4", "a thought meanwhile").out()).contains("saved");
        assertThat(first.isAlive()).isTrue();

        first.destroyForcibly().waitFor();
        assertThat(gloss.run("search", "note:meanwhile").out()).contains("gates@1.4");
    }

    @Test
    void afterAKillNothingIsLeftButWhatWasDone() throws Exception {
        Process first = importing();
        List<ProcessHandle> readers = first.descendants().toList();

        first.destroyForcibly().waitFor();

        assertThat(readers).isNotEmpty().allSatisfy(each -> each.onExit().join());
        Files.delete(folder.resolve("z.pdf"));
        assertThat(gloss.run("import", folder.toString()).out()).contains("in the library already");
        assertThat(gloss.run("doctor").out()).doesNotContain("broken");
        assertThat(gloss.library().resolve("papers")).isDirectoryNotContaining("glob:**incoming*");
    }

    /// Waits until the paper is in the library.
    private Process importing() throws Exception {
        Process process =
                gloss.process(
                                Gloss.PROJECT.resolve("gloss"),
                                List.of(
                                        "--library",
                                        gloss.library().toString(),
                                        "import",
                                        folder.toString()))
                        .redirectErrorStream(true)
                        .start();
        assertThat(process.inputReader().readLine()).contains("Gates That Learn to Share");
        return process;
    }
}
