package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Searches with a name, in a file that its reader may edit.
class SavedSearchesTest {

    @TempDir Path folder;
    private Path file;
    private SavedSearches searches;

    @BeforeEach
    void nothingIsSaved() {
        file = folder.resolve("notes/.gloss/searches.yaml");
        searches = new SavedSearches(file);
    }

    @Test
    void aSavedSearchStandsForItsQuery() {
        searches.save("balance", "\"load balance\" AND kind:paragraph");

        assertThat(searches.expanded("@balance")).isEqualTo("\"load balance\" AND kind:paragraph");
        assertThat(searches.expanded(" @balance "))
                .isEqualTo("\"load balance\" AND kind:paragraph");
    }

    @Test
    void itMayBeUsedInsideAnother() {
        searches.save("a", "one OR two");
        searches.save("b", "@a AND three");

        assertThat(searches.expanded("+@b -(@a)"))
                .isEqualTo("+((one OR two) AND three) -((one OR two))");
    }

    @Test
    void oneThatUsesItselfComesToAnEnd() {
        searches.save("a", "x OR @a");

        assertThat(searches.expanded("@a")).startsWith("x OR (x OR").endsWith("@a))))");
    }

    @Test
    void anAtAmongOtherWordsIsText() {
        assertThat(searches.expanded("mail me @home or a@b")).isEqualTo("mail me @home or a@b");
    }

    @Test
    void anUnknownNameIsAnsweredByTheNearest() {
        searches.save("balance", "x");

        assertThatThrownBy(() -> searches.expanded("@balanse"))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("did you mean balance?");
        assertThatThrownBy(() -> searches.forget("balanse")).isInstanceOf(LibraryException.class);
    }

    @Test
    void aNameIsOneSmallWord() {
        assertThatThrownBy(() -> searches.save("No Name", "x"))
                .hasMessageContaining("cannot name a search");
    }

    @Test
    void theFileStaysAsItsReaderWroteIt() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# mine\nold: 'a b'   # keep\n\nother:   x\n");

        searches.save("new", "says: \"so\"");
        searches.save("other", "y");
        searches.forget("old");

        assertThat(Files.readString(file)).startsWith("# mine\n").contains("other:   y\n");
        assertThat(searches.all())
                .containsOnlyKeys("new", "other")
                .containsEntry("new", "says: \"so\"");
    }

    @Test
    void aBrokenFileIsNamedWithTheLineOfTheMistake() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "a: x\nb: y: z\n");

        assertThatThrownBy(() -> searches.expanded("@a"))
                .hasMessageContaining("searches.yaml")
                .hasMessageContaining("line 2, column 5");
    }
}
