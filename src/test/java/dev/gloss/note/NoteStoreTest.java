package dev.gloss.note;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.gloss.anchor.Selector.TextPositionSelector;
import dev.gloss.anchor.Selector.TextQuoteSelector;
import dev.gloss.note.DurableFile.Outcome;
import dev.gloss.note.NoteStore.Problem;
import dev.gloss.note.NoteStore.StoredNote;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                    "bias steers *routing* only\n\n---\nnot gating");

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

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "x\n", "x\r", "x\r\n", "\n", " \n\n", "---\n", "\uFEFF", "a\u2028"})
    void aBodyReadsBackAsItWasWritten(String body) throws IOException {
        store.save("k", withBody(body));

        assertThat(store.find(ID).map(stored -> stored.note().body())).contains(body);
        assertThat(folder.resolve("k/n-01jdkx7q4z.md")).content().endsWith("\n");
    }

    @Test
    void aFileWithoutALineEndKeepsItsBytesUntilItsBodyChanges() throws IOException {
        write("k/n-01jdkx7q4z.md", "---\r\nkind: idea\r\n---\r\na thought");
        StoredNote stored = store.list("k").getFirst();

        store.save(stored, stored.note().withTags(List.of("moe")));
        StoredNote tagged = store.list("k").getFirst();
        assertThat(Files.readString(tagged.file())).endsWith("---\r\na thought");
        store.save(tagged, tagged.note().withBody("another"));

        assertThat(Files.readString(tagged.file())).endsWith("---\r\nanother\r\n");
        assertThat(store.list("k").getFirst().note().body()).isEqualTo("another");
    }

    @Test
    void aNoteWrittenByHandMayLeaveOutEverything() throws IOException {
        write("deepseek-v3/n-01jdkx7q4z.md", "just a thought\n");

        Note note = store.list("deepseek-v3").getFirst().note();

        assertThat(note.body()).isEqualTo("just a thought");
        assertThat(note.kind()).isEqualTo("note");
        assertThat(note.targets()).containsExactly(Target.whole("deepseek-v3", "", ""));
    }

    @Test
    void whatIsNoNoteIsNamedAndLeftAlone() throws IOException {
        write("k/n-01jdkx7q4z.md", "---\nid: n-0000000000\n---\n");
        write("k/n-not-an-id.md", "x");
        write("k/n-01jdkx7q50.md", "---\ncreated: yesterday\n---\n");
        write("k/n-01jdkx7q51.md", "---\ntags: [x\n---\n");
        write("k/n-01jdkx7q52.md", "\n");
        write("k/paper.md", "not asked for");

        assertThat(store.list("k")).isEmpty();
        assertThat(store.problems("k").stream().map(Problem::reason))
                .satisfiesExactlyInAnyOrder(
                        reason ->
                                assertThat(reason)
                                        .isEqualTo(
                                                "line 2, column 5: id: n-0000000000, but the file's"
                                                        + " name says n-01jdkx7q4z"),
                        reason -> assertThat(reason).startsWith("its name is no note's id"),
                        reason ->
                                assertThat(reason)
                                        .startsWith(
                                                "line 2, column 10: created: yesterday is no time"),
                        reason ->
                                assertThat(reason).startsWith("line 3, column 1: expected ',' or"),
                        reason ->
                                assertThat(reason)
                                        .isEqualTo("line 1, column 1: the file is empty"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n-01jdkx7q4z (Ada's conflicted copy 2026-11-23).md",
                "n-01jdkx7q4z.sync-conflict-20261123-101530-ABCDEFG.md",
                "n-01jdkx7q4z-laptop.md",
                "n-01jdkx7q4z (1).md",
                "n-01jdkx7q4z 2.md",
                "paper (conflicted copy 2026-11-23 101530).md",
                "paper.sync-conflict-20261123-101530-ABCDEFG.md"
            })
    void aCopyThatAProgramMadeOfTwoVersionsIsNamed(String name) throws IOException {
        write("k/" + name, "x");

        assertThat(store.problems("k"))
                .extracting(Problem::reason)
                .containsExactly(
                        "it looks like a copy of %s that another program made of two versions; compare the two and delete one"
                                .formatted(name.startsWith("n-") ? "n-01jdkx7q4z.md" : "paper.md"));
    }

    @Test
    void whatCouldNotBeSavedIsNamedUntilSomebodyHasLookedAtIt() throws IOException {
        store.save("k", NOTE);
        StoredNote stored = store.list("k").getFirst();
        write("k/n-01jdkx7q4z.md", "theirs");

        assertThat(store.save(stored, withBody("mine"))).isInstanceOf(Outcome.Conflict.class);

        assertThat(Files.readString(folder.resolve("k/n-01jdkx7q4z.md"))).isEqualTo("theirs");
        assertThat(store.problems("k"))
                .extracting(Problem::reason)
                .containsExactly(
                        "it holds what could not be saved in n-01jdkx7q4z.md, which another program"
                                + " had changed; compare the two and delete this one");
    }

    @Test
    void whatAKilledProgramLeftHalfWrittenIsRemovedWithTheNextNote() throws IOException {
        long alive = ProcessHandle.current().pid();
        write("k/.n-01jdkx7q50.md.999999999-0a1b2c3d.tmp", "half of");
        write("k/.n-01jdkx7q50.md.%d-0a1b2c3d.tmp".formatted(alive), "being written");
        write("k/.mine.tmp", "the reader's own");

        store.save("k", NOTE);

        assertThat(folder.resolve("k"))
                .isDirectoryNotContaining("glob:**999999999*")
                .isDirectoryContaining("glob:**%d*".formatted(alive))
                .isDirectoryContaining("glob:**mine*");
    }

    @Test
    void ownFilesOfTheReaderAreNobodysBusiness() throws IOException {
        write("k/paper.md", "x");
        write("k/my thoughts.md", "x");
        write("k/papers i liked.md", "x");

        assertThat(store.problems("k")).isEmpty();
    }

    @Test
    void aFileThatIsNoUtf8IsNamedAndNeverWritten() throws IOException {
        Path file = folder.resolve("k/n-01jdkx7q4z.md");
        Files.createDirectories(file.getParent());
        Files.write(file, "---\nkind: idea\n---\ncaf\u00e9\n".getBytes(ISO_8859_1));

        assertThat(store.list("k")).isEmpty();
        assertThat(store.problems("k"))
                .extracting(Problem::reason)
                .containsExactly(
                        "line 4, column 4: the file is no UTF-8 text; save it as UTF-8 with an"
                                + " editor");
    }

    @Test
    void aChangeTouchesWhatChangedAndNothingElse() throws IOException {
        String file =
                "\uFEFF---\r\nrating: 5 # of 5\r\ntags: [ a,  'b' ]  # mine\r\n---\r\nold\r\n";
        write("k/n-01jdkx7q4z.md", file);
        StoredNote stored = store.list("k").getFirst();
        Note old = stored.note();

        Note changed =
                new Note(old.id(), old.created(), "idea", old.tags(), old.targets(), old.body());
        store.save(stored, changed);

        assertThat(Files.readString(folder.resolve("k/n-01jdkx7q4z.md")))
                .isEqualTo(file.replace("mine\r\n---", "mine\r\nkind: idea\r\n---"));
    }

    @Test
    void aTargetThatGetsAnotherPlaceKeepsTheEarlierOne() throws IOException {
        store.save("deepseek-v3", NOTE);
        Path file = folder.resolve("deepseek-v3/n-01jdkx7q4z.md");
        Files.writeString(
                file, Files.readString(file).replace("page: 9\n", "page: 9\n    mine: 1 # own\n"));
        StoredNote stored = store.list("deepseek-v3").getFirst();
        Target moved =
                new Target(
                        "deepseek-v3",
                        "sha256:aaaa",
                        "gloss-2:bbbb",
                        "2.1 Basics",
                        10,
                        null,
                        List.of(
                                new TextQuoteSelector("the bias term, for routing", "", ""),
                                new TextPositionSelector(7, 9)));

        store.save(stored, withTarget(moved));

        assertThat(store.list("deepseek-v3").getFirst().note().targets()).containsExactly(moved);
        assertThat(file)
                .content()
                .contains(
                        """
                            section: 2.1 Basics
                            page: 10
                            mine: 1 # own
                            selector:
                              - type: TextQuoteSelector
                                exact: the bias term, for routing
                                prefix: ''
                                suffix: ''
                              - type: TextPositionSelector
                                start: 7
                                end: 9
                            was:
                              - source: sha256:9f2c
                        """)
                .contains("        page: 9\n")
                .containsPattern("\n {12}start: \\d+\n {12}end: \\d+\n")
                .contains("                label: '7'\n".substring(8))
                .contains("exact: 'the bias term: \"only\" for routing'");
    }

    @Test
    void aDecisionOfTheReaderIsKeptWithTheTarget() throws IOException {
        store.save("deepseek-v3", NOTE);
        StoredNote stored = store.list("deepseek-v3").getFirst();
        Target gone = NOTE.targets().getFirst().orphanedIn("sha256:aaaa");

        store.save(stored, withTarget(gone));

        assertThat(store.list("deepseek-v3").getFirst().note().targets()).containsExactly(gone);
        assertThat(folder.resolve("deepseek-v3/n-01jdkx7q4z.md"))
                .content()
                .contains("    orphaned: sha256:aaaa\n")
                .doesNotContain("was:");
    }

    private static Note withBody(String body) {
        return new Note(ID, NOTE.created(), NOTE.kind(), NOTE.tags(), NOTE.targets(), body);
    }

    private static Note withTarget(Target target) {
        return new Note(ID, NOTE.created(), NOTE.kind(), NOTE.tags(), List.of(target), NOTE.body());
    }

    private void write(String name, String contents) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, contents);
    }
}
