package dev.gloss.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.e2e.Gloss.Result;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is typed arrives as it was typed: as arguments, in a file, through a pipe.
class WordsIT {

    @TempDir static Path scratch;
    static Gloss gloss;

    @BeforeAll
    static void aLibraryWithOnePaper() throws IOException {
        gloss = Gloss.withSample(scratch);
    }

    @Test
    void aQueryIsTheSameAsArgumentsInAFileAndThroughAPipe() throws IOException {
        String query = "\"each token to a few\" AND page:[1 TO 2]";
        String line = "search " + query + "\n";
        Path file = Files.writeString(scratch.resolve("searches"), "# mine\n\n" + line);

        String asArgument = gloss.run("search", query).out();

        assertThat(asArgument).contains("gates@1.");
        assertThat(gloss.run("search", "\"each token to a few\"", "AND", "page:[1 TO 2]").out())
                .isEqualTo(asArgument);
        assertThat(gloss.run("run", file.toString()).out()).isEqualTo(asArgument);
        assertThat(gloss.runWith(line).out()).isEqualTo(asArgument);
    }

    @Test
    void wordsWithOneDashBelongToTheQueryAndTwoDashesEndTheOptions() {
        assertThat(gloss.run("search", "bias -token").out()).contains("«bias»");
        assertThat(gloss.run("search", "+token", "-token").status()).isEqualTo(1);
        assertThat(gloss.run("search", "--limit", "1", "--", "--limit", "bias").out())
                .hasLineCount(2);
    }

    @Test
    void aNotesWordsAreKeptAsTheyAre() {
        String body = "«quoted» 'words' & $HOME *stars* — \\ and \"more\"";

        String id = gloss.run("note", "gates@1.4", body).out().split(" ")[0];

        assertThat(gloss.library().resolve("notes/gates/" + id + ".md"))
                .content()
                .endsWith(body + "\n");
    }

    @Test
    void aScriptGoesOnAfterAFailureOnStdinAndStopsInAFile() throws IOException {
        String lines = "search zebra\npapers nothing\npapers gates\nexit\npapers gates\n";
        Path file = Files.writeString(scratch.resolve("script"), lines);

        Result piped = gloss.runWith(lines);
        assertThat(piped.status()).isZero();
        assertThat(piped.out()).contains("Gates That Learn to Share");
        assertThat(piped.err()).contains("nothing found", "no paper nothing").hasLineCount(2);

        Result run = gloss.run("run", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();

        Result keptGoing = gloss.run("run", file.toString(), "--keep-going");
        assertThat(keptGoing.status()).isEqualTo(1);
        assertThat(keptGoing.out()).contains("Gates That Learn to Share");
    }

    @Test
    void numbersOfTheLastSearchHoldForTheNextCommand() {
        gloss.run("search", "overloaded");

        assertThat(gloss.run("show", "1").out()).contains("bias is lowered");
        assertThat(gloss.run("note", "1", "numbered").out()).contains("gates@1.6");
    }

    @Test
    void everyLineOfJsonIsAnObject() {
        for (String command : new String[] {"papers", "passages gates", "outline gates", "notes"}) {
            Result result = gloss.run((command + " --json").split(" "));
            assertThat(result.outLines())
                    .as(command)
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("{\"") && line.endsWith("}"));
        }
    }

    @Test
    void noControlCharacterOfAFileNameReachesTheTerminal() throws IOException {
        Path evil = Files.writeString(scratch.resolve("a\u001b[31m\u202eb.pdf"), "no PDF");

        Result result = gloss.run("import", evil.toString());

        assertThat(result.out() + result.err()).doesNotContain("\u001b", "\u202e");
        assertThat(result.out()).contains("not a PDF");
    }
}
