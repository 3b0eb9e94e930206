package dev.gloss.export;

import static dev.gloss.export.Given.found;
import static dev.gloss.export.Given.lost;
import static dev.gloss.export.Given.note;
import static dev.gloss.export.Given.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class ArrangementTest {

    @Test
    void followsThePaperAndNestsItsSections() {
        assertThat(
                        drawn(
                                note('a', "", found("x", 9, "2 Method", "2.1 Model")),
                                note('b', "", found("x", 4, "1 Introduction")),
                                note('c', "", found("x", 12, "2 Method", "2.2 Data", "Sources")),
                                note('d', "", found("x", 10, "2 Method", "2.1 Model"))))
                .containsExactly(
                        "# 1 Introduction",
                        "b",
                        "# 2 Method",
                        "## 2.1 Model",
                        "a",
                        "d",
                        "## 2.2 Data",
                        "### Sources",
                        "c");
    }

    @Test
    void putsTheWholePaperFirstAndOrphansLast() {
        assertThat(
                        drawn(
                                note('a', "", lost("x", 7, "3 Gone")),
                                note('b', "", found("x", 1, "1 One")),
                                note('c', "", lost("x", 2, "")),
                                note('d', "", whole())))
                .containsExactly("d", "# 1 One", "b", "# Orphaned notes", "c", "a");
    }

    @Test
    void notesOnOnePlaceStandByAge() {
        assertThat(
                        drawn(
                                note('c', "", found("x", 1)),
                                note('a', "", found("x", 1)),
                                note('b', "", found("x", 1))))
                .containsExactly("a", "b", "c");
    }

    @Test
    void aNoteWithSeveralTargetsStandsAtTheFirstThatWasFound() {
        assertThat(
                        drawn(
                                note(
                                        'a',
                                        "",
                                        lost("x", 1, ""),
                                        found("y", 8, "2"),
                                        found("z", 3, "1")),
                                note('b', "", found("x", 5, "1")),
                                note('c', "", whole(), lost("x", 5, "1"))))
                .containsExactly("c", "# 1", "b", "# 2", "a");
    }

    @Test
    void comingBackToASectionNamesItAgain() {
        assertThat(
                        drawn(
                                note('a', "", found("x", 1, "1", "1.1")),
                                note('b', "", found("x", 2, "1"))))
                .containsExactly("# 1", "## 1.1", "a", "# 1", "b");
    }

    @Test
    void theOrderOfTheNotesGivenDoesNotMatter() {
        List<PlacedNote> notes =
                new ArrayList<>(
                        List.of(
                                note('a', "", found("x", 1, "1")),
                                note('b', "", found("x", 1, "1")),
                                note('c', "", found("x", 2, "1", "1.1")),
                                note('d', "", whole()),
                                note('e', "", whole()),
                                note('f', "", lost("x", 3, "2")),
                                note('g', "", lost("x", 3, "2"))));
        List<Entry> entries = Arrangement.of(notes);
        Random random = new Random(11);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(notes, random);
            assertThat(Arrangement.of(notes)).as("shuffle %d of seed 11", i).isEqualTo(entries);
        }
    }

    /// Sections as Markdown headings, notes as the last character of their id.
    private static List<String> drawn(PlacedNote... notes) {
        return Arrangement.of(List.of(notes)).stream()
                .map(entry ->
                        switch (entry) {
                            case Entry.Section(int depth, String label) ->
                                    "#".repeat(depth) + " " + label;
                            case Entry.Noted(PlacedNote placed) ->
                                    placed.note().id().value().substring(11);
                        })
                .toList();
    }
}
