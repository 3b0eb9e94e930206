package dev.gloss.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A Markdown file's YAML, which belongs to its reader too.
class FrontMatterTest {

    private static final String OWN =
            """
            ---
            # mine
            aliases: [ "bias",  'routing' ]   # how I call it
            kind:   note
            tags:
              - moe      # keep
              - load
            version: 1.10
            📌: pinned
            created: 2026-11-23T10:15:30Z
            ---
            body
            """;

    @Test
    void aChangedValueLeavesEverythingElseByteForByte() throws Exception {
        assertThat(FrontMatter.parse(OWN).with("kind", "question").toString())
                .isEqualTo(OWN.replace("kind:   note", "kind:   question"));
        assertThat(FrontMatter.parse(OWN).with("tags", List.of("moe")).toString())
                .isEqualTo(OWN.replace("tags:\n  - moe      # keep\n  - load\n", "tags: [moe]\n"));
    }

    @Test
    void aValueThatIsAlreadyThereChangesNothing() throws Exception {
        assertThat(
                        FrontMatter.parse(OWN)
                                .with("kind", "note")
                                .with("tags", List.of("moe", "load"))
                                .with("created", "2026-11-23T10:15:30Z")
                                .toString())
                .isEqualTo(OWN);
    }

    @Test
    void aNewKeyGoesToTheEndAndARemovedOneTakesItsLinesWithIt() throws Exception {
        FrontMatter added = FrontMatter.parse(OWN).with("status", "read");

        assertThat(added.toString()).isEqualTo(OWN.replace("---\nbody", "status: read\n---\nbody"));
        assertThat(added.with("status", null).toString()).isEqualTo(OWN);
    }

    @Test
    void scalarsAreStringsAsWritten() throws Exception {
        assertThat(FrontMatter.parse(OWN).get("version")).contains("1.10");
        assertThat(FrontMatter.parse("---\na: no\nb: 0x10\nc: ~\n---\n").get("a")).contains("no");
        assertThat(FrontMatter.parse("---\na: no\nc: ~\n---\n").get("c")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no front matter\n", "", "--- \n", "----\nx\n", " ---\na: b\n---\n"})
    void whatDoesNotBeginWithFrontMatterIsAllBody(String file) throws Exception {
        FrontMatter read = FrontMatter.parse(file);

        assertThat(read.body()).isEqualTo(file);
        assertThat(read.with("kind", "idea").toString()).isEqualTo("---\nkind: idea\n---\n" + file);
    }

    @Test
    void aFileWithoutFrontMatterKeepsItsMarkAndItsLineEnds() throws Exception {
        FrontMatter marked = FrontMatter.parse("\uFEFFmine\r\n").with("kind", "idea");

        assertThat(marked.toString()).isEqualTo("\uFEFF---\r\nkind: idea\r\n---\r\nmine\r\n");
    }

    @Test
    void aValueInsideAListOfMapsChangesByItself() throws Exception {
        String file =
                """
                ---
                targets: # two
                  - paper: a   # the first
                    # how it is found
                    selector:
                      - type: X
                    page: 9
                    mine: yes
                  - { paper: b, page: 3 }
                ---
                """;

        FrontMatter changed =
                FrontMatter.parse(file)
                        .with(List.of("targets", 0, "page"), 12)
                        .with(List.of("targets", 0, "selector"), List.of(Map.of("type", "Y")))
                        .with(List.of("targets", 0, "was"), List.of(Map.of("page", "9")));

        assertThat(changed.toString())
                .isEqualTo(
                        file.replace("page: 9", "page: 12")
                                .replace("type: X", "type: Y")
                                .replace(
                                        "    mine: yes\n",
                                        "    mine: yes\n    was:\n      - page: '9'\n"));
        assertThat(changed.with(List.of("targets", 0, "was"), null).toString())
                .isEqualTo(file.replace("page: 9", "page: 12").replace("type: X", "type: Y"));
    }

    @Test
    void aMapOnOneLineIsWrittenAnewWithEverythingInIt() throws Exception {
        FrontMatter changed =
                FrontMatter.parse("---\nt: [{ paper: b, mine: 1 }]\nx: y\n---\n")
                        .with(List.of("t", 0, "page"), "4");

        assertThat(changed.get("t"))
                .contains(List.of(Map.of("paper", "b", "mine", "1", "page", "4")));
        assertThat(changed.toString()).endsWith("x: y\n---\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\r\na: b\r\n---\r\nx\r\n", "\uFEFF---\na: b\n...\nx\n"})
    void keepsTheLineEndsAndMarksOfOtherEditors(String file) throws Exception {
        FrontMatter changed = FrontMatter.parse(file).with("a", "c").with("d", "e");

        assertThat(changed.get("d")).contains("e");
        assertThat(changed.with("d", null).with("a", "b").toString()).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b", "- no: list", "yes", "'", "null", "1.10", "a\nb", " blank ", "#x", "—",
                "@x", "%", "{", "*x", "!tag", "|", "2026-11-23", "\\", "\"", "tab\tin"
            })
    void everyStringReadsBackAsItWas(String hostile) throws Exception {
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        values.put("plain", hostile);
        values.put("list", List.of(hostile, hostile));
        values.put("map", List.of(Map.of("k", hostile)));

        FrontMatter read = FrontMatter.parse(FrontMatter.of(values, "body").toString());

        assertThat(read.get("plain")).contains(hostile);
        assertThat(read.get("list")).contains(List.of(hostile, hostile));
        assertThat(read.get("map")).contains(List.of(Map.of("k", hostile)));
        assertThat(read.body()).isEqualTo("body");
        assertThat(FrontMatter.parse(OWN).with("kind", hostile).get("kind")).contains(hostile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\na: b\n",
                "---\na: [b\n---\n",
                "---\n- a\n---\n",
                "---\na: 1\na: 2\n---\n",
                "---\na: *unknown\n---\n",
                "---\na: &x [*x]\n---\n",
                "---\n\tx: y\n---\n"
            })
    void brokenYamlIsRefusedWithItsPlace(String file) {
        assertThatThrownBy(() -> FrontMatter.parse(file))
                .isInstanceOf(MalformedFrontMatterException.class)
                .hasMessageMatching("line \\d+, column \\d+: .+");
    }

    @Test
    @Timeout(10)
    void aFewAliasesDoNotBecomeAMillionValues() {
        StringBuilder yaml = new StringBuilder("---\na0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThatThrownBy(() -> FrontMatter.parse(yaml + "---\n"))
                .isInstanceOf(MalformedFrontMatterException.class);
    }

    @Test
    void deepNestingIsRefusedToo() {
        String deep = "---\na: " + "[".repeat(100_000) + "]".repeat(100_000) + "\n---\n";
        assertThatThrownBy(() -> FrontMatter.parse(deep))
                .isInstanceOf(MalformedFrontMatterException.class);
    }
}
