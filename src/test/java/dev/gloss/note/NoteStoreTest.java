package dev.gloss.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.anchor.Selector.TextPositionSelector;
import dev.gloss.anchor.Selector.TextQuoteSelector;
import dev.gloss.note.NoteStore.Problem;
import dev.gloss.note.NoteStore.StoredNote;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Notes as files.
class NoteStoreTest {

    private static final NoteId ID = new NoteId("n-01jdkx7q4z");
    private static final Note NOTE =
            new Note(
                    ID,
                    Instant.parse("2026-11-23T10:15:30Z"),
                    "question",
                    List.of("moe", "load-balancing"),
                    List.of(
                            new Target(
                                    "deepseek-v3",
                                    "sha256:9f2c",
                                    "gloss-1:51ab",
                                    "2.1.2 DeepSeekMoE with Auxiliary-Loss-Free Load Balancing",
                                    9,
                                    "7",
                                    List.of(
                                            new TextQuoteSelector(
                                                    "the bias term: \"only\" for routing",
                                                    "before it, ",
                                                    " and after"),
                                            new TextPositionSelector(20311, 20349)))),
                    "bias steers *routing* only\n\n---\nnot gating\n");

    @TempDir Path folder;
    private NoteStore store;

    @BeforeEach
    void openStore() {
        store = new NoteStore(folder);
    }

    @Test
    void aNoteReadsBackAsItWasSaved() throws IOException {
        store.save("deepseek-v3", NOTE);

        assertThat(store.list("deepseek-v3").stream().map(StoredNote::note)).containsExactly(NOTE);
        assertThat(store.find(ID).map(StoredNote::note)).contains(NOTE);
    }

    @Test
    void isWrittenAsADesignedFile() throws IOException {
        store.save("deepseek-v3", NOTE);

        assertThat(folder.resolve("deepseek-v3/n-01jdkx7q4z.md"))
                .hasContent(
                        """
                        ---
                        id: n-01jdkx7q4z
                        created: 2026-11-23T10:15:30Z
                        kind: question
                        tags: [moe, load-balancing]
                        targets:
                          - paper: deepseek-v3
                            source: sha256:9f2c
                            text: gloss-1:51ab
                            section: 2.1.2 DeepSeekMoE with Auxiliary-Loss-Free Load Balancing
                            page: 9
                            label: '7'
                            selector:
                              - type: TextQuoteSelector
                                exact: 'the bias term: "only" for routing'
                                prefix: 'before it, '
                                suffix: ' and after'
                              - type: TextPositionSelector
                                start: 20311
                                end: 20349
                        ---
                        bias steers *routing* only

                        ---
                        not gating
                        """);
    }

    @Test
    void aNoteWrittenByHandMayLeaveOutEverything() throws IOException {
        write("deepseek-v3/n-01jdkx7q4z.md", "just a thought\n");

        Note note = store.list("deepseek-v3").getFirst().note();

        assertThat(note.body()).isEqualTo("just a thought\n");
        assertThat(note.kind()).isEqualTo("note");
        assertThat(note.targets()).containsExactly(Target.whole("deepseek-v3", "", ""));
    }

    @Test
    void whatIsNoNoteIsNamedAndLeftAlone() throws IOException {
        write("k/n-01jdkx7q4z.md", "---\nid: n-0000000000\n---\n");
        write("k/n-not-an-id.md", "x");
        write("k/n-01jdkx7q50.md", "---\ncreated: yesterday\n---\n");
        write("k/n-01jdkx7q51.md", "---\ntags: [x\n---\n");
        write("k/paper.md", "not asked for");

        assertThat(store.list("k")).isEmpty();
        assertThat(store.problems("k").stream().map(Problem::reason))
                .satisfiesExactlyInAnyOrder(
                        reason ->
                                assertThat(reason)
                                        .isEqualTo(
                                                "its id is n-0000000000, and its name says"
                                                        + " n-01jdkx7q4z"),
                        reason -> assertThat(reason).isEqualTo("its name is no note's id"),
                        reason -> assertThat(reason).startsWith("created: yesterday is no time"),
                        reason -> assertThat(reason).startsWith("line 3: expected ',' or ']'"));
    }

    @Test
    void savingAChangedNoteKeepsWhatOthersWroteInItsFile() throws IOException {
        write("k/n-01jdkx7q4z.md", "---\nrating: 5 # of 5\ntags: [a]\n---\nold");
        StoredNote stored = store.list("k").getFirst();
        Note old = stored.note();
        Note changed =
                new Note(old.id(), old.created(), "idea", List.of("a"), old.targets(), "new");

        store.save(stored.withNote(changed));

        assertThat(Files.readString(folder.resolve("k/n-01jdkx7q4z.md")))
                .startsWith("---\nrating: 5 # of 5\ntags: [a]\n")
                .contains("kind: idea\n")
                .endsWith("---\nnew");
    }

    private void write(String name, String contents) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, contents);
    }
}
