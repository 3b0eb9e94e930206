package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.gloss.note.NoteStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the notes are about, known without reading them again.
class NoteShelfTest {

    private static final Set<String> FOLDERS = Set.of("gates", "walks");

    @TempDir Path root;
    private Path kept;

    @BeforeEach
    void someNotes() throws IOException {
        kept = root.resolve(".gloss/notes.txt");
        write(
                "gates/n-01jdkx7q4z",
                "kind: question\ntags: [\"moe\", \"two words\"]\n",
                "gates",
                "See [[n-01jdkx7q5a]].");
        write("gates/n-01jdkx7q5a", "kind: note\n", "walks", "Of the other.");
        write("walks/n-01jdkx7q6b", "kind: note\n", "walks", "Alone.");
    }

    @Test
    void aNoteIsFoundInWhicheverFolderItLies() {
        NoteFolders known = shelf().look(FOLDERS);

        assertThat(known.about("walks")).containsExactly("gates", "walks");
        assertThat(known.counts()).containsOnly(entry("gates", 1), entry("walks", 2));
        assertThat(known.summary().tags()).containsExactly("moe", "two words");
        assertThat(known.summary().kinds()).containsExactly("note", "question");
        assertThat(known.ids()).containsExactly("n-01jdkx7q4z", "n-01jdkx7q5a", "n-01jdkx7q6b");
        assertThat(known.links().to("n-01jdkx7q4z")).containsExactly("n-01jdkx7q5a");
        assertThat(known.links().from("n-01jdkx7q5a")).containsExactly("n-01jdkx7q4z");
    }

    @Test
    void theNextProcessReadsNothingAgainAndKnowsTheSame() {
        NoteFolders known = shelf().look(FOLDERS);
        List<String> read = new ArrayList<>();

        assertThat(shelf().look(FOLDERS, (name, _) -> read.add(name))).isEqualTo(known);
        assertThat(read).isEmpty();
    }

    @Test
    void onlyFoldersWithChangesAreReadAgain() throws IOException {
        NoteShelf shelf = shelf();
        shelf.look(FOLDERS);
        write("walks/n-01jdkx7q6b", "kind: todo\n", "walks", "Not alone any more.");
        List<String> read = new ArrayList<>();

        NoteFolders known = shelf.look(FOLDERS, (name, _) -> read.add(name));

        assertThat(read).containsExactly("walks");
        assertThat(known.summary().kinds()).containsExactly("note", "question", "todo");
        assertThat(shelf().look(FOLDERS)).isEqualTo(known);
    }

    @Test
    void aConflictCopyOfACardIsSeenWhenItComes() throws IOException {
        NoteShelf shelf = shelf();
        shelf.look(FOLDERS);

        Files.writeString(root.resolve("notes/gates/paper.sync-conflict-1.md"), "");

        assertThat(shelf.look(FOLDERS).withProblems()).containsExactly("gates");
    }

    @Test
    void whatIsKeptIsNotBelievedIfItsEndIsMissing() throws IOException {
        NoteFolders known = shelf().look(FOLDERS);
        String whole = Files.readString(kept);

        for (int end = 0; end < whole.length(); end = whole.indexOf('\n', end) + 1) {
            Files.writeString(kept, whole.substring(0, end));
            assertThat(shelf().look(FOLDERS)).isEqualTo(known);
        }
    }

    @Test
    void aFileThatCannotBeReadIsTriedAgain() throws IOException {
        Path file = root.resolve("notes/walks/n-01jdkx7q7c.md");
        Files.writeString(file, "---\n[\n---\n");
        NoteShelf shelf = shelf();
        assertThat(shelf.look(FOLDERS).problems())
                .singleElement()
                .asString()
                .contains(file.toString());

        List<String> read = new ArrayList<>();
        shelf.look(FOLDERS, (name, _) -> read.add(name));
        shelf().look(FOLDERS, (name, _) -> read.add(name));

        assertThat(read).containsExactly("walks", "walks");
    }

    @Test
    void aFileThatWasWrittenJustNowIsReadAgain() throws IOException {
        NoteShelf shelf = shelf();
        write("walks/n-01jdkx7q6b", "tags: [a]\n", "walks", "Alone.");
        Path file = root.resolve("notes/walks/n-01jdkx7q6b.md");
        FileTime now = FileTime.from(Instant.now().plusSeconds(5));
        Files.setLastModifiedTime(file, now);
        shelf.look(FOLDERS);

        Files.writeString(file, Files.readString(file).replace("[a]", "[b]"));
        Files.setLastModifiedTime(file, now);

        assertThat(shelf.look(FOLDERS).summary().tags()).contains("b");
    }

    @Test
    void filesOfTheReadersOwnChangeNothing() throws IOException {
        NoteShelf shelf = shelf();
        shelf.look(FOLDERS);
        Files.writeString(root.resolve("notes/gates/ideas.md"), "mine");
        List<String> read = new ArrayList<>();

        shelf.look(FOLDERS, (name, _) -> read.add(name));

        assertThat(read).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsForgotten() {
        NoteShelf shelf = shelf();
        shelf.look(FOLDERS);

        assertThat(shelf.look(Set.of("walks")).ids()).containsExactly("n-01jdkx7q6b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gloss-notes-0\nfolder gates\nstamp x\nend\n",
                "gloss-notes-1\nfolder\nend\n",
                "gloss-notes-1\nfolder gates\nabout many walks\nend\n",
                "gloss-notes-1\nfolder gates\nabout 3\nend\n",
                "gloss-notes-1\nfolder gates\ncolour red\nend\n",
                "gloss-notes-1\n\nend\n",
                "gloss-notes-1\nfolder gates\nend\nfolder walks\nend\n"
            })
    void whatIsNotWhatWasKeptIsReadAgain(String other) throws IOException {
        NoteFolders known = shelf().look(FOLDERS);

        Files.writeString(kept, other);

        assertThat(shelf().look(FOLDERS)).isEqualTo(known);
    }

    @Test
    void aLineBreakInATagIsABlankInWhatIsKept() throws IOException {
        write("walks/n-01jdkx7q6b", "tags: [\"one\\nfolder evil\"]\n", "walks", "Alone.");
        NoteFolders known = shelf().look(FOLDERS);

        assertThat(shelf().look(FOLDERS)).isEqualTo(known);
        assertThat(known.summary().tags()).containsExactly("moe", "one folder evil", "two words");
    }

    private NoteShelf shelf() {
        return new NoteShelf(new LibraryFolder(root), new NoteStore(root.resolve("notes")));
    }

    private void write(String name, String front, String about, String body) throws IOException {
        Path file = root.resolve("notes").resolve(name + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "---\n%stargets:\n  - paper: %s\n---\n%s\n".formatted(front, about, body));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(2)));
    }
}
