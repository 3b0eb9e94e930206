package dev.gloss.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/// A person at the prompt: keys that are pressed, and what is seen.
class PromptIT {

    private static final String ESCAPE = "\033";
    private static final String EDITOR = "#!/bin/sh\necho ' and edited' >> \"$1\"\n";
    private static final String VIEWER = "#!/bin/sh\necho \"$@\" > '%s'\n";

    @TempDir static Path scratch;
    private static Gloss gloss;

    @BeforeAll
    static void aLibraryWithOnePaper() throws IOException {
        gloss = Gloss.withSample(scratch);
    }

    @Test
    void tabCompletesCommandsKeysAndPlacesWithTheirTitlesBeside() throws Exception {
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.await("gloss> ");
            terminal.typeUntil("outl\t", "outline ");
            terminal.typeUntil("ga\t", "gates ");
            terminal.typeUntil("\r", "2 Balancing without a Loss");

            String places = terminal.typeUntil("show gates#\t", "Balancing without a Loss");
            assertThat(places).contains("gates#1", "Introduction p. 1", "gates#2");
            terminal.typeUntil("2\r", "plays no part in the value");

            terminal.typeUntil("search sect\t", "section:");
            terminal.typeUntil("\"Bal\t", "\"Balancing without a Loss\"");
            terminal.typeUntil("\r", "gates@1.6");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
    }

    @Test
    void aPaperInUseStandsInThePrompt() throws Exception {
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.await("gloss> ");
            terminal.typeUntil("use gates\r", "gloss gates> ");
            terminal.typeUntil("show @1.4\r", "learns to share.");
            terminal.typeUntil("use --none\r", "gloss> ");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
    }

    @Test
    void controlCDropsTheLineAndControlDLeaves() throws Exception {
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.await("gloss> ");
            terminal.typeUntil("remove gates", "remove gates");
            terminal.typeUntil("\003", "gloss> ");
            assertThat(terminal.run("papers")).contains("gates");
            terminal.type("\004");
            assertThat(terminal.exitStatus()).isZero();
        }
    }

    @Test
    void pastedLinesRunNothingUntilEnterIsPressed() throws Exception {
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.await("gloss> ");
            String pasted = "note gates@1.6 \"first line\nremove gates\"";
            terminal.typeUntil(ESCAPE + "[200~" + pasted + ESCAPE + "[201~", "remove gates");
            assertThat(terminal.raw()).doesNotContain("saved");
            terminal.typeUntil("\r", "saved");
            assertThat(terminal.run("notes gates")).contains("first line", "remove gates");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
    }

    @Test
    void aSingleCommandReadsWithoutAWordOfTheMachine() throws Exception {
        try (Terminal terminal =
                Terminal.open(gloss, Map.of("TERM", "xterm"), "read", "gates@1.1")) {
            terminal.await("Introduction");
            terminal.typeUntil("G", "plays no part");
            terminal.type("q");
            assertThat(terminal.exitStatus()).isZero();
            assertThat(terminal.raw()).doesNotContain("WARNING");
        }
    }

    @Test
    void aDumbTerminalGetsPlainLetters() throws Exception {
        for (Map<String, String> plain : List.of(Map.of("TERM", "dumb"), Map.of("NO_COLOR", "1"))) {
            try (Terminal terminal = Terminal.open(gloss, plain, "search", "bias")) {
                terminal.await("gates@1.6");
                assertThat(terminal.exitStatus()).isZero();
                assertThat(terminal.raw()).doesNotContain(ESCAPE);
            }
        }
        try (Terminal terminal = Terminal.open(gloss, Map.of("TERM", "dumb"), "read", "gates")) {
            terminal.await("the output is weighed.");
            assertThat(terminal.exitStatus()).isZero();
            assertThat(terminal.raw()).doesNotContain(ESCAPE);
        }
    }

    @Test
    void aPaperIsReadAPageAtATimeAndNotedOn() throws Exception {
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.await("gloss> ");
            terminal.resize(60, 12);
            terminal.typeUntil("read gates@1.1\r", "h keys");
            terminal.type("]]/idles\r");
            terminal.resize(50, 14);
            assertThat(terminal.typeUntil("n", "sentences (")).contains("gates@1.6.2");
            terminal.typeUntil("2\r", "note: ");
            terminal.typeUntil("noted while reading\r", "● n-");
            terminal.typeUntil("q", "gloss> ");

            assertThat(terminal.run("notes gates")).contains("noted while reading");
            assertThat(terminal.run("outline gates")).contains("░", "▒");
            terminal.typeUntil("read gates\r", "gates@1.6");
            terminal.typeUntil("\003", "gloss> ");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
    }

    @Test
    void everyKeyOfTheReaderIsExplainedOnANarrowScreen() throws Exception {
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.resize(40, 24);
            terminal.await("gloss> ");
            terminal.typeUntil("read gates@1.1\r", "%  h keys  q quit");
            assertThat(terminal.typeUntil("h", "any key goes on")).contains("the section before");
            assertThat(terminal.typeUntil(" ", "h keys  q quit")).doesNotContain("space");
            terminal.typeUntil("/the words that are searched are seen to their end", "their end");
            terminal.typeUntil("\r", "nowhere in this paper: ");
            terminal.typeUntil("z", "h shows the keys");
            terminal.typeUntil("q", "gloss> ");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
    }

    @Test
    void whatACommandSaysWhileAPaperIsReadStaysOnTheScreen() throws Exception {
        Map<String, String> noViewer = Map.of("XDG_CONFIG_HOME", scratch + "/empty");
        try (Terminal terminal = Terminal.open(gloss, noViewer)) {
            terminal.await("gloss> ");
            terminal.typeUntil("read gates@1.6\r", "o PDF");
            terminal.typeUntil("o", "%  nothing shows PDFs here");
            terminal.typeUntil("n", "sentences (");
            terminal.typeUntil("77\r", "%  gates@1.6 has");
            terminal.typeUntil("q", "gloss> ");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
    }

    @Test
    void theArrowsOfATerminalThatKeepsToItsOwnWork() throws Exception {
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.await("gloss> ");
            terminal.typeUntil("show nosuch\r", "no paper nosuch");
            terminal.await("gloss> ");
            terminal.typeUntil("\033[A\r", "no paper nosuch");
            terminal.typeUntil("show gate\033[D\033[Ds\033[Ft\r", "no paper gastet");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
    }

    @Test
    void aShellUsesThePaperThatASingleCommandTookAtItsTerminal() throws Exception {
        String command =
                "'%s' --library '%s'".formatted(Gloss.PROJECT.resolve("gloss"), gloss.library());
        String both = "%s use gates && %s notes; %s".formatted(command, command, command);
        try (Terminal terminal = Terminal.ofShell(gloss, scratch, "sh", "-c", both)) {
            terminal.await("in use at this terminal");
            terminal.await("of gates, which is in use");
            terminal.await("gloss gates> ");
            terminal.typeUntil("use --none\r", "gloss> ");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
        assertThat(gloss.run("use", "gates").err()).contains("there is none here");
    }

    @Test
    void aHitIsPickedFromAListThatGetsShorter() throws Exception {
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.await("gloss> ");
            terminal.typeUntil("search token bias router --pick\r", "Enter, Esc gives up");
            terminal.resize(70, 20);
            String narrowed = terminal.typeUntil("/2 bal", "1 of 2");
            assertThat(narrowed).contains("2 Balancing without a Loss");
            assertThat(terminal.typeUntil("\033[B\033[A\r", "gloss> ")).contains("gates@1.6   2");
            assertThat(terminal.run("papers")).contains("Gates That Learn to Share");

            terminal.typeUntil("papers --pick\r", "1 of 1");
            terminal.typeUntil("\003", "gloss> ");
            terminal.typeUntil("outline gates --pick\r", "2 of 2");
            terminal.typeUntil("\033", "gloss> ");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
    }

    @Test
    void aLineThatIsTypedSurvivesAnotherSizeOfTheWindow() throws Exception {
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.await("gloss> ");
            terminal.typeUntil("search \"learns", "learns");
            terminal.resize(40, 10);
            terminal.typeUntil(" to share\"\r", "«learns to share»");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
    }

    @Test
    void thePdfIsOpenedInTheViewerThatIsSet() throws Exception {
        Path seen = scratch.resolve("seen");
        Path viewer = Files.writeString(scratch.resolve("my viewer"), VIEWER.formatted(seen));
        Files.setPosixFilePermissions(viewer, PosixFilePermissions.fromString("rwx------"));
        Path config = Files.createDirectories(gloss.home().resolve(".config/gloss"));
        Files.writeString(
                config.resolve("config.yaml"),
                "viewer: \"'%s' {page} {file}\"\n".formatted(viewer));
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.await("gloss> ");
            terminal.typeUntil("read gates@1.6\r", "o PDF");
            terminal.typeUntil("o", "gates.pdf  p. 1  in my viewer");
            terminal.typeUntil("q", "gloss> ");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
        assertThat(seen)
                .hasContent("1 " + gloss.library().toRealPath().resolve("papers/gates.pdf"));
    }

    @Test
    void aNoteOfSeveralLinesIsWrittenAtThePromptOrInAnEditor() throws Exception {
        Path editor = Files.writeString(scratch.resolve("editor"), EDITOR);
        Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
        try (Terminal terminal = Terminal.open(gloss, Map.of("EDITOR", editor.toString()))) {
            terminal.await("gloss> ");
            terminal.typeUntil("note gates\r", "note: ");
            terminal.typeUntil("first\nthird", "third");
            terminal.typeUntil("\033OA\nsecond", "second");
            terminal.typeUntil("\033[200~, and\r\rpasted\033[201~", "pasted");
            String saved =
                    terminal.typeUntil("\r", "saved").replaceAll("(?s).*(n-\\w{10}).*", "$1");
            assertThat(gloss.library().resolve("notes/gates/" + saved + ".md"))
                    .content()
                    .endsWith("---\nfirst\nsecond, and\n\npasted\nthird\n");

            terminal.typeUntil("note gates \"begun\" -e\r", "saved");
            assertThat(terminal.run("notes gates")).contains("begun", "and edited");
            terminal.typeUntil("note gates\r", "note: ");
            terminal.typeUntil("dropped\003", "given up");
            assertThat(terminal.run("notes gates")).doesNotContain("dropped");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
    }

    @Test
    void nothingIsWiderThanANarrowTerminal() throws Exception {
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.resize(40, 30);
            terminal.await("gloss> ");
            for (String line : List.of("help", "papers", "show gates@1.4", "outline gates")) {
                assertThat(terminal.run(line).lines())
                        .as(line)
                        .allMatch(shown -> shown.length() <= 40);
            }
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }
    }
}
