package dev.gloss.export;

import static dev.gloss.export.Given.found;
import static dev.gloss.export.Given.note;
import static dev.gloss.export.Given.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.export.EditsMerge.Merged;
import dev.gloss.paper.Metadata;

import org.junit.jupiter.api.Test;

import java.util.List;

class EditsMergeTest {

    private static final PlacedNote FIRST =
            note('a', "first thought", found("first quote", 2, "1 Introduction"));
    private static final PlacedNote SECOND =
            note('b', "second thought", found("second quote", 5, "2 Method"));
    private static final Exported BASE = export(FIRST, SECOND);

    @Test
    void whatNobodyEditedIsTheNewExport() {
        Exported fresh = export(FIRST, changed(SECOND, "other thought"), added());

        assertThat(merge(BASE.text(), fresh).text()).isEqualTo(fresh.text());
    }

    @Test
    void whatWasNotExportedOtherwiseStaysAsTheReaderLeftIt() {
        String yours =
                BASE.text().replace("first thought", "first *better* thought") + "\n\n  mine";

        assertThat(merge(yours, export(FIRST, SECOND)).text()).isEqualTo(yours);
    }

    @Test
    void editsAndNewNotesComeTogether() {
        String yours =
                BASE.text()
                        .replace("second thought", "second thought\n\nand *mine* below it")
                        .replace("## 2 Method", "A paragraph of mine.\n\n## 2 Method (central!)");
        Exported fresh = export(changed(FIRST, "another first"), SECOND, added());

        assertThat(merge(yours, fresh))
                .isEqualTo(
                        new Merged(
                                fresh.text()
                                        .replace(
                                                "second thought",
                                                "second thought\n\nand *mine* below it")
                                        .replace(
                                                "## 2 Method",
                                                "A paragraph of mine.\n\n## 2 Method (central!)"),
                                0));
    }

    @Test
    void ofTwoInsertionsAtOnePlaceTheExportedOneComesFirst() {
        String yours = BASE.text() + "\nMy conclusion.\n";
        Exported fresh = export(FIRST, SECOND, added());

        assertThat(merge(yours, fresh).text()).isEqualTo(fresh.text() + "\nMy conclusion.\n");
    }

    @Test
    void aBlockTheReaderDeletedStaysDeletedUntilItsNoteChanges() {
        String yours = BASE.text().replaceFirst("(?s)> first quote.*?7q4a\n\n", "");
        assertThat(yours).doesNotContain("first thought");

        assertThat(merge(yours, BASE).text()).isEqualTo(yours);
        assertThat(merge(yours, export(FIRST, SECOND, added())).text())
                .doesNotContain("first thought")
                .contains("added thought");
        Exported changed = export(changed(FIRST, "changed thought"), SECOND);
        assertThat(merge(yours, changed).text()).isEqualTo(changed.text());
    }

    @Test
    void aRemovedNoteLeavesUnlessTheReaderEditedItsBlock() {
        assertThat(merge(BASE.text(), export(SECOND)).text()).isEqualTo(export(SECOND).text());

        String yours = BASE.text().replace("first thought", "first thought, and mine");
        Merged merged = merge(yours, export(SECOND));
        assertThat(merged.conflicts()).isEqualTo(1);
        assertThat(merged.text())
                .contains("<<<<<<< yours\n> first quote\n")
                .contains(
                        "first thought, and mine\n\n"
                                + "2026-11-23 ^n-01jdkx7q4a\n"
                                + "=======\n"
                                + ">>>>>>> exported\n");
        assertThat(EditsMerge.merge(export(SECOND), merged.text(), export(SECOND)))
                .isEqualTo(merged);
    }

    @Test
    void changesOfTheSameLineAreShownAsGitShowsThem() {
        String yours = BASE.text().replace("first thought", "what I made of it");
        Exported fresh = export(changed(FIRST, "what the note says now"), SECOND);

        Merged merged = merge(yours, fresh);

        assertThat(merged.conflicts()).isEqualTo(1);
        assertThat(merged.text())
                .isEqualTo(
                        fresh.text()
                                .replace(
                                        "what the note says now\n",
                                        """
                                        <<<<<<< yours
                                        what I made of it
                                        =======
                                        what the note says now
                                        >>>>>>> exported
                                        """));
    }

    @Test
    void aConflictThatStandsTakesLaterChangesIntoItsExportedSide() {
        Exported second = export(changed(FIRST, "says now"), SECOND);
        String conflict =
                merge(BASE.text().replace("first thought", "I made of it"), second).text();
        Exported third = export(changed(FIRST, "says at last"), SECOND, added());

        Merged merged = EditsMerge.merge(second, conflict, third);

        assertThat(merged.conflicts()).isEqualTo(1);
        assertThat(merged.text())
                .contains("<<<<<<< yours\nI made of it\n=======\nsays at last\n>>>>>>> exported\n");
    }

    @Test
    void aBlockTheReaderMovedStaysThere() {
        String block = BASE.text().replaceFirst("(?s).*(> first quote.*?7q4a\n).*", "$1");
        String yours = BASE.text().replace(block + "\n", "") + "\n" + block;
        Exported fresh = export(changed(FIRST, "changed thought"), SECOND);

        assertThat(merge(yours, fresh).text())
                .isEqualTo(yours.replace("first thought", "changed thought"));
    }

    @Test
    void theReadersKeysCommentsAndOrderInTheFrontMatterStay() {
        String yours =
                BASE.text()
                        .replace("---\ntitle", "---\nrating: 5 # of 5\naliases: [walks]\ntitle")
                        .replace("year: 2024\n", "# when\nyear: 2025\n");
        Exported fresh =
                MarkdownExport.write(
                        reading(
                                new Metadata(
                                        "A Study of Long Walks",
                                        List.of("Ada Example"),
                                        "",
                                        2024,
                                        null,
                                        "2401.00001v2",
                                        null),
                                FIRST,
                                SECOND));

        assertThat(merge(yours, fresh).text())
                .startsWith(
                        """
                        ---
                        rating: 5 # of 5
                        aliases: [walks]
                        title: "A Study of Long Walks"
                        authors:
                          - "Ada Example"
                        # when
                        year: 2025
                        arxiv: "2401.00001v2"
                        key: "walks"
                        ---
                        """);
    }

    @Test
    void aKeyThatBothChangedKeepsTheReadersValueAndShowsTheOther() {
        String yours = BASE.text().replace("year: 2024", "year: 2025");
        Exported second = of(2026);
        Exported third = of(2027);

        Merged once = merge(yours, second);
        Merged twice = EditsMerge.merge(second, once.text(), third);

        assertThat(once.conflicts()).isEqualTo(1);
        assertThat(once.text())
                .contains(
                        "# <<<<<<< yours\n"
                                + "year: 2025\n"
                                + "# =======\n"
                                + "# year: 2026\n"
                                + "# >>>>>>> exported\n");
        assertThat(twice.text()).isEqualTo(once.text().replace("# year: 2026", "# year: 2027"));
    }

    @Test
    void brokenFrontMatterStaysAndTheNotesAreMerged() {
        String yours = BASE.text().replace("key: \"walks\"", "key: \"walks");
        Exported fresh = export(changed(FIRST, "changed thought"), SECOND);

        assertThat(merge(yours, fresh).text())
                .isEqualTo(yours.replace("first thought", "changed thought"));
    }

    @Test
    void withoutABaseNothingOfTheReadersGoes() {
        String yours =
                BASE.text()
                        .replace("first thought", "first thought of mine")
                        .replace("## 2 Method", "My paragraph.\n\n## 2 Method");

        Merged merged = EditsMerge.merge(null, yours, export(FIRST, SECOND, added()));

        assertThat(merged.conflicts()).isEqualTo(1);
        assertThat(merged.text())
                .contains("My paragraph.\n\n## 2 Method\n")
                .contains("<<<<<<< yours\nfirst thought of mine\n=======\nfirst thought\n")
                .contains("added thought");
        assertThat(EditsMerge.merge(null, BASE.text(), BASE).text()).isEqualTo(BASE.text());
    }

    @Test
    void theLineEndsOfWindowsStay() {
        String yours = (BASE.text() + "\nmine\n").replace("\n", "\r\n");
        Exported fresh = export(changed(FIRST, "changed thought"), SECOND);

        assertThat(merge(yours, fresh).text())
                .isEqualTo((fresh.text() + "\nmine\n").replace("\n", "\r\n"));
    }

    @Test
    void anExportIsReadBackAsItWasWritten() {
        assertThat(Exported.parse(BASE.marked())).isEqualTo(BASE);
    }

    @Test
    void theWideBlanksBeforeAChineseParagraphStay() {
        assertThat(Exported.parse(" \n\u3000\u3000\u610F\u601D\n \n").text())
                .isEqualTo("\u3000\u3000\u610F\u601D\n");
    }

    private static Exported of(int year) {
        Metadata known = Given.METADATA;
        return MarkdownExport.write(
                reading(
                        new Metadata(
                                known.title(),
                                known.authors(),
                                "",
                                year,
                                known.doi(),
                                known.arxiv(),
                                null),
                        FIRST,
                        SECOND));
    }

    private static Merged merge(String yours, Exported fresh) {
        return EditsMerge.merge(BASE, yours, fresh);
    }

    private static PlacedNote added() {
        return note('c', "added thought", found("added quote", 6, "2 Method"));
    }

    private static PlacedNote changed(PlacedNote note, String body) {
        return note(
                note.note().id().value().charAt(11),
                body,
                note.placements().toArray(Placement[]::new));
    }

    private static Exported export(PlacedNote... notes) {
        return MarkdownExport.write(reading(notes));
    }
}
