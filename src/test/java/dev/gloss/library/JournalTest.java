package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.library.Change.Created;
import dev.gloss.library.Change.Edited;
import dev.gloss.library.Change.Moved;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What was done, undone and done again to a few files.
class JournalTest {

    @TempDir Path root;
    private final List<String> remarks = new ArrayList<>();
    private Journal journal;

    @BeforeEach
    void openJournal() throws IOException {
        journal = new Journal(new LibraryFolder(root), remarks::add);
        write("notes/gates/a.md", "one");
    }

    @Test
    void nothingDoneIsNothingToUndo() {
        assertThat(journal.undo()).isEmpty();
        assertThat(journal.redo()).isEmpty();
        assertThat(journal.log()).isEmpty();
        assertThat(root.resolve("notes/.gloss")).doesNotExist();
    }

    @Test
    void anEditIsUndoneAndDoneAgain() {
        journal.make("edit a", List.of(new Edited("notes/gates/a.md", "one", "two")));
        assertThat(files()).containsEntry("notes/gates/a.md", "two");

        assertThat(journal.undo()).map(LoggedChange::what).contains("edit a");
        assertThat(files()).containsEntry("notes/gates/a.md", "one");
        assertThat(journal.undo()).isEmpty();

        assertThat(journal.redo()).map(LoggedChange::what).contains("edit a");
        assertThat(files()).containsEntry("notes/gates/a.md", "two");
        assertThat(journal.redo()).isEmpty();
        assertThat(journal.undo()).isPresent();
    }

    @Test
    void aNewFileGoesToTheTrashAndComesBackAsItIsByThen() throws IOException {
        write("notes/gates/b.md", "new");
        journal.record("note b", List.of(new Created("notes/gates/b.md")));
        write("notes/gates/b.md", "new, and edited elsewhere");

        journal.undo();
        assertThat(files())
                .containsEntry("notes/gates/.trash/b.md", "new, and edited elsewhere")
                .doesNotContainKey("notes/gates/b.md");

        journal.redo();
        assertThat(files())
                .containsEntry("notes/gates/b.md", "new, and edited elsewhere")
                .doesNotContainKey("notes/gates/.trash/b.md");
    }

    @Test
    void somethingNewAfterAnUndoLeavesNothingToDoAgain() {
        journal.make("edit a", List.of(new Edited("notes/gates/a.md", "one", "two")));
        journal.undo();
        journal.make("edit a anew", List.of(new Edited("notes/gates/a.md", "one", "three")));

        assertThat(journal.redo()).isEmpty();
        assertThat(journal.log())
                .extracting(LoggedChange::what, LoggedChange::undone)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("edit a", true),
                        org.assertj.core.groups.Tuple.tuple("edit a anew", false));
    }

    @Test
    void whatCannotBeUndoneMayBeSkipped() throws IOException {
        write("notes/gates/b.md", "one");
        journal.make("edit b", List.of(new Edited("notes/gates/b.md", "one", "two")));
        journal.make("edit a", List.of(new Edited("notes/gates/a.md", "one", "two")));
        write("notes/gates/a.md", "mine");
        assertThatThrownBy(journal::undo).hasMessageContaining("undo --skip");

        journal.skipUndo();
        assertThat(journal.undo()).map(LoggedChange::what).contains("edit b");
        assertThat(files())
                .containsEntry("notes/gates/a.md", "mine")
                .containsEntry("notes/gates/b.md", "one");
        assertThat(journal.undo()).isEmpty();
        assertThat(journal.log())
                .extracting(LoggedChange::what, LoggedChange::undone)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("edit b", true),
                        org.assertj.core.groups.Tuple.tuple("edit a", false));
        assertThat(journal.redo()).map(LoggedChange::what).contains("edit b");
    }

    @Test
    void whatAnotherProgramChangedSinceIsLeftAlone() throws IOException {
        write("papers/a.pdf", "pdf");
        journal.make(
                "both",
                List.of(
                        new Moved("papers/a.pdf", "papers/b.pdf"),
                        new Edited("notes/gates/a.md", "one", "two")));
        write("notes/gates/a.md", "mine");
        Map<String, String> before = files();

        assertThatThrownBy(journal::undo)
                .isInstanceOf(LibraryException.class)
                .hasMessage(
                        "notes/gates/a.md was changed by another program since, so it stays as it"
                                + " is; undo --skip goes on with what was done before");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void nothingIsMovedOverAnythingElse() throws IOException {
        journal.make("move", List.of(new Moved("notes/gates/a.md", "notes/gates/b.md")));
        write("notes/gates/a.md", "another");

        assertThatThrownBy(journal::undo)
                .hasMessage(
                        "notes/gates/a.md is there already; move it elsewhere first; undo --skip"
                                + " goes on with what was done before");
        assertThat(files())
                .containsEntry("notes/gates/a.md", "another")
                .containsEntry("notes/gates/b.md", "one");
    }

    @Test
    void changesOfWhichOneIsImpossibleAreNotMadeAtAll() {
        assertThatThrownBy(() ->
                        journal.make(
                                "both",
                                List.of(
                                        new Edited("notes/gates/a.md", "one", "two"),
                                        new Moved("papers/none.pdf", "papers/b.pdf"))))
                .hasMessage("papers/none.pdf is not there any more");
        assertThat(files()).containsEntry("notes/gates/a.md", "one");
        assertThat(journal.log()).isEmpty();
    }

    @Test
    void changesThatFailHalfWayAreTakenBack() throws IOException {
        write("papers/a.pdf", "pdf");
        write("papers/file", "no folder");

        assertThatThrownBy(() ->
                        journal.make(
                                "both",
                                List.of(
                                        new Edited("notes/gates/a.md", "one", "two"),
                                        new Moved("papers/a.pdf", "papers/file/a.pdf"))))
                .hasMessageContaining("papers/file");
        assertThat(files()).containsEntry("notes/gates/a.md", "one");
        assertThat(journal.log()).isEmpty();
        assertThat(journal.undo()).isEmpty();
    }

    @Test
    void whatAKilledProgramDidHalfIsUndoneWhole() throws IOException {
        write("papers/a.pdf", "pdf");
        Map<String, String> before = files();
        journal.make(
                "remove gates",
                List.of(
                        new Moved("notes/gates", "notes/.trash/gates"),
                        new Moved("papers/a.pdf", "papers/.trash/a.pdf")));
        // As if the program had been killed before the second.
        Files.move(root.resolve("papers/.trash/a.pdf"), root.resolve("papers/a.pdf"));

        journal.undo();
        assertThat(files()).isEqualTo(before);

        journal.redo();
        assertThat(files())
                .containsKeys("notes/.trash/gates/a.md")
                .doesNotContainKeys("notes/gates/a.md");
    }

    @Test
    void halfALineAtTheEndIsPassedOver() throws IOException {
        journal.make("edit a", List.of(new Edited("notes/gates/a.md", "one", "two")));
        Files.writeString(
                root.resolve("notes/.gloss/journal.jsonl"),
                "{\"id\":\"1\",\"at\":\"2026",
                StandardOpenOption.APPEND);
        journal.make("edit a again", List.of(new Edited("notes/gates/a.md", "two", "three")));

        assertThat(journal.log())
                .extracting(LoggedChange::what)
                .containsExactly("edit a", "edit a again");
        journal.undo();
        journal.undo();
        assertThat(files()).containsEntry("notes/gates/a.md", "one");
    }

    @Test
    void noPathLeadsOutOfTheLibrary() throws IOException {
        write("../victim.txt", "safe");
        Files.createDirectories(root.resolve("notes/.gloss"));
        Files.writeString(
                root.resolve("notes/.gloss/journal.jsonl"),
                """
                {"id":"1","at":"2026-01-01T00:00:00Z","act":"do","of":"1","what":"x","changes":[{"moved":"papers/a","to":"../victim.txt"}]}
                {"id":"2","at":"2026-01-01T00:00:00Z","act":"do","of":"2","what":"y","changes":[{"edited":"/etc/x","before":"","after":""}]}
                """);

        assertThat(journal.log()).isEmpty();
        assertThat(journal.undo()).isEmpty();
    }

    @RepeatedTest(20)
    void undoingAllBringsBackTheBeginningAndDoingAllAgainTheEnd(RepetitionInfo repetition)
            throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<String, String> beginning = untrashed();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            doSomething(random, i);
        }
        Map<String, String> end = untrashed();

        int undone = 0;
        while (journal.undo().isPresent()) {
            undone++;
        }
        assertThat(undone).as("seed %d", repetition.getCurrentRepetition()).isEqualTo(count);
        assertThat(untrashed())
                .as("seed %d", repetition.getCurrentRepetition())
                .isEqualTo(beginning);
        while (journal.redo().isPresent()) {
            undone--;
        }
        assertThat(undone).isZero();
        assertThat(untrashed()).as("seed %d", repetition.getCurrentRepetition()).isEqualTo(end);
    }

    private void doSomething(Random random, int i) throws IOException {
        List<String> names = List.copyOf(untrashed().keySet());
        String some = names.isEmpty() ? "" : names.get(random.nextInt(names.size()));
        switch (names.isEmpty() ? 0 : random.nextInt(4)) {
            case 0 -> {
                String path = "notes/k%d/n.md".formatted(i);
                write(path, "new " + i);
                journal.record("create", List.of(new Created("notes/k" + i)));
            }
            case 1 ->
                    journal.make(
                            "edit",
                            List.of(new Edited(some, untrashed().get(some), "edited " + i)));
            case 2 -> journal.make("move", List.of(new Moved(some, "notes/m%d.md".formatted(i))));
            default ->
                    journal.make(
                            "both",
                            List.of(
                                    new Moved(some, "papers/.trash/t" + i),
                                    new Moved("papers/.trash/t" + i, "notes/b" + i),
                                    new Edited("notes/b" + i, untrashed().get(some), "b" + i)));
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private Map<String, String> untrashed() {
        Map<String, String> files = files();
        files.keySet().removeIf(path -> path.contains(".trash") || path.contains(".gloss"));
        return files;
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        files.keySet().remove("notes/.gloss/journal.jsonl");
        return files;
    }
}
