package dev.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gloss.index.SearchExtras;
import dev.gloss.shell.LastSearch.NumberedPassage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What one command leaves for the next.
class FileSessionTest {

    private static final LastSearch SEARCH =
            new LastSearch(
                    "/a library",
                    "two\nlines \"and\" 𝛼",
                    List.of("gates", "doors"),
                    10,
                    new SearchExtras(false, true, false, 2),
                    List.of(
                            new NumberedPassage("gates@1.1", "First words"),
                            new NumberedPassage("doors@2.1", "")));

    private static final Terminals AT_TERMINAL = new Terminals(true, true, true, 80);

    @TempDir Path state;

    @Test
    void theNextCommandKnowsTheNumbers() {
        session("/a library").remember(SEARCH);

        assertThat(session("/a library").lastSearch()).contains(SEARCH);
    }

    @Test
    void anotherLibraryHasNumbersOfItsOwn() {
        session("/a library").remember(SEARCH);

        assertThat(session("/another").lastSearch()).isEmpty();
    }

    @Test
    void aFileThatIsCutOffOrOfAnotherVersionRemembersNothing() throws IOException {
        session("/a library").remember(SEARCH);
        Path file = onlyFile();
        byte[] written = Files.readAllBytes(file);

        for (int length = 0; length < written.length; length++) {
            Files.write(file, Arrays.copyOf(written, length));
            assertThat(session("/a library").lastSearch()).as("%d bytes", length).isEmpty();
        }
        written[5] ^= 1;
        Files.write(file, written);
        assertThat(session("/a library").lastSearch()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsNoFailure() throws IOException {
        Files.writeString(state.resolve("searches"), "a file");

        session("/a library").remember(SEARCH);

        assertThat(session("/a library").lastSearch()).isEmpty();
    }

    @Test
    void theNextCommandKnowsThePaperInUse() {
        session("/a library").use("gates");

        assertThat(session("/a library").paper()).isEqualTo("gates");
        session("/a library").use("");
        assertThat(session("/a library").paper()).isEmpty();
    }

    @Test
    void withoutATerminalNoPaperIsInUse() {
        session("/a library").use("gates");
        Session nobody =
                new FileSession(
                        state, () -> Path.of("/a library"), new Terminals(false, false, false, 80));

        assertThat(nobody.paper()).isEmpty();
        assertThatThrownBy(() -> nobody.use("gates"))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("name it in each command");
    }

    private FileSession session(String library) {
        return new FileSession(state, () -> Path.of(library), AT_TERMINAL);
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(state.resolve("searches"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }
}
