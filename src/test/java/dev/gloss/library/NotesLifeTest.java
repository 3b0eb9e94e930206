package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gloss.index.Hit;
import dev.gloss.index.SearchRequest;
import dev.gloss.library.NoteRequest.About;
import dev.gloss.library.Verification.Result;
import dev.gloss.note.Target;
import dev.gloss.pdf.SamplePdf;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What becomes of a note: made, changed, carried to another version, held against its PDF.
class NotesLifeTest {

    private static final String BIAS =
            "The bias is lowered for an expert that is overloaded and raised for one that idles";

    @TempDir Path scratch;
    private Library library;

    @BeforeEach
    void aPaper() throws IOException {
        library = Library.open(scratch.resolve("library"), _ -> {});
        add(SamplePdf.GATES, "gates", null);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aQuoteMayStandAnywhereInThePlaceThatWasNamed() {
        assertThat(note("gates@1", BIAS).target().section())
                .isEqualTo("2 Balancing without a Loss");
        assertThat(note("gates", BIAS).target().quote()).startsWith("The bias is lowered");
        assertThat(note("gates#2", BIAS).target().page()).isEqualTo(1);
    }

    @Test
    void aQuoteMayGoOnInThePassageBehind() {
        String quote = "gate that learns to share. 2 Balancing without a Loss";

        assertThat(note("gates@1.4", quote).target().quote())
                .matches("(?s)gate that learns to share\\.\\s+2 Balancing without a Loss");
    }

    @Test
    void aQuoteMayBeBrokenAndHyphenatedAsItPleases() {
        assertThat(note("gates", "over- loaded and raised for one").target().quote())
                .isEqualTo("overloaded and raised for one");
    }

    @Test
    void aQuoteOfAFewLettersIsRefusedWithTheReason() {
        assertThatThrownBy(() -> note("gates", "a bias that"))
                .hasMessage(
                        "\"a bias that\" has 9 letters and digits, too few to be found again in"
                                + " another version; quote at least 12, or note the whole passage");
        assertThat(note("gates@1.1", "").target().quote()).isEqualTo("Gates That Learn to Share");
    }

    @Test
    void aQuoteThatStandsInSeveralPassagesNeedsOneOfThem() throws IOException {
        String twice =
                """
                # On Repeating Oneself
                A. Author

                ## 1 One
                This is so, as we have said before, and as others have said.

                ## 2 Two
                It is true that, as we have said before, nothing is new here.
                """;
        add(twice, "twice", null);

        assertThatThrownBy(() -> note("twice", "as we have said before"))
                .hasMessageStartingWith("these words stand in 2 passages of twice: twice@1.")
                .hasMessageEndingWith("name one of them");
    }

    @Test
    void sentencesAreQuotedByTheirNumbers() {
        PassageRange sentences = library.resolve(Place.parse("gates@1.4.2-3"));

        assertThat(annotate(About.passage(sentences)).quote())
                .startsWith("The router that chooses them")
                .endsWith("a gate that learns to share.");
        assertThatThrownBy(() -> library.resolve(Place.parse("gates@1.4.3-4")))
                .hasMessage("gates@1.4 has 3 sentences; show gates@1.4 --sentences numbers them");
    }

    @Test
    void aSentenceIsPastedAlone() {
        QuoteToPaste quote = QuoteToPaste.of(library.resolve(Place.parse("gates@1.4.3")));

        assertThat(quote.quote()).isEqualTo("This paper shows a gate that learns to share.");
        assertThat(quote.text()).startsWith("> This paper shows a gate").contains("p. 1");
    }

    @Test
    void aQuoteIsLookedForInTheSentenceThatIsNamed() {
        PassageRange second = library.resolve(Place.parse("gates@1.4.2"));

        assertThat(About.quote(second, "tends to favour a few")).isNotNull();
        assertThatThrownBy(() -> About.quote(second, "a gate that learns to share"))
                .hasMessage("these words do not stand in gates@1.4.2; show gates@1.4.2 prints it");
    }

    @Test
    void aNoteOnASectionBelongsToIt() {
        PlacedNote note = note("gates#2", "");

        assertThat(note.target().section()).isEqualTo("2 Balancing without a Loss");
        assertThat(note.passage().orElseThrow().path())
                .containsExactly("2 Balancing without a Loss");
        assertThat(note.passage().orElseThrow().sections()).isEmpty();
        assertThat(
                        library.search(
                                        new SearchRequest(
                                                "has:note AND section:\"without a Loss\"",
                                                List.of(),
                                                0,
                                                10))
                                .hits())
                .extracting(Hit::place)
                .containsExactly("gates@1.5");
    }

    @Test
    void aNoteOnAHeadingThatWasCountedToTheSectionAboveStaysExact() throws IOException {
        String nested = SamplePdf.GATES + "\n## 2.1 Details of the Bias\nIt is small.\n";
        add(nested, "nested", null);
        PlacedNote note = note("nested#2.1", "");
        replace(note, "section: 2.1 Details of the Bias", "section: 2 Balancing without a Loss");

        assertThat(anchoring(note)).isEqualTo("exact");
    }

    @Test
    void aNoteStandsAtEachOfItsPlacesAndIsCountedOnceByTheLeastSure() throws IOException {
        PassageRange first = library.resolve(Place.parse("gates@1.4"));
        PassageRange second = library.resolve(Place.parse("gates@1.6"));
        PlacedNote note =
                library.annotate(
                        new NoteRequest(
                                List.of(About.passage(first), About.passage(second)),
                                "note",
                                List.of(),
                                "both"));

        assertThat(note.also()).containsExactly("gates@1.6");
        assertThat(library.notePlaces(library.open("gates")))
                .extracting(PlacedNote::placeOrKey)
                .containsExactly("gates@1.4", "gates@1.6");
        assertThat(library.notes(List.of("gates"))).hasSize(1);
        assertThat(library.search(new SearchRequest("idles", List.of(), 0, 10)).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.notes()).hasSize(1));

        List<AnchoringCounts> counts = new ArrayList<>();
        library.add(
                new ImportRequest(
                        List.of(
                                SamplePdf.write(
                                        scratch.resolve("shorter.pdf"),
                                        SamplePdf.GATES.substring(
                                                0, SamplePdf.GATES.indexOf("## 2")))),
                        null,
                        "gates",
                        null,
                        false),
                ImportListener.NOBODY,
                addition -> counts.add(((Addition.Version) addition).anchorings()));
        assertThat(counts).containsExactly(new AnchoringCounts(0, 0, 0, 0, 1));
    }

    @Test
    void aNoteInAnotherPapersFolderIsFoundAfterItsNeighbourHasChanged() throws IOException {
        add(SamplePdf.GATES.replace("Gates That Learn", "Doors That Learn"), "doors", null);
        PassageRange there = library.resolve(Place.parse("doors@1.4"));
        PassageRange here = library.resolve(Place.parse("gates@1.4"));
        library.annotate(
                new NoteRequest(
                        List.of(About.passage(there), About.passage(here)),
                        "note",
                        List.of(),
                        "quagga"));
        PlacedNote neighbour = note("gates@1.4", "This paper shows a gate");
        assertThat(hits("quagga")).isEqualTo(2);

        Files.writeString(
                neighbour.file(), Files.readString(neighbour.file()) + "A line about an okapi.\n");

        assertThat(hits("okapi")).isEqualTo(1);
        assertThat(hits("quagga")).isEqualTo(2);
    }

    @Test
    void tagsComeAndGoAndSoDoTheChanges() {
        String id = note("gates@1.4", "").note().id().value();

        assertThat(library.labels().tag(id, List.of("moe", "gates", "moe"), List.of()))
                .containsExactly("moe", "gates");
        assertThat(library.labels().tag(id, List.of(), List.of("moe"))).containsExactly("gates");
        assertThat(library.undo().map(LoggedChange::what)).contains("tag " + id);
        assertThat(library.note(id).note().tags()).containsExactly("moe", "gates");
        assertThat(library.search(new SearchRequest("tag:moe", List.of(), 0, 10)).hits())
                .hasSize(1);
    }

    @Test
    void aPaperHasTagsAReadingStateAndFieldsOfItsReader() throws IOException {
        Path card = library.folder().resolve("notes/gates/paper.md");
        String mine =
                Files.readString(card)
                        .replace("reading: toread", "rating: 5 # of 5\nreading: toread");
        Files.writeString(card, mine);

        library.labels().tag("gates", List.of("moe"), List.of());
        library.labels().read("gates", "reading");

        assertThat(library.paper("gates").tags()).containsExactly("moe");
        assertThat(library.paper("gates").reading()).isEqualTo("reading");
        assertThat(library.ownFields(library.paper("gates"))).containsEntry("rating", "5");
        assertThat(card).content().contains("rating: 5 # of 5\nreading: reading\n");
        assertThatThrownBy(() -> library.labels().read("gates", "raed"))
                .hasMessage("a paper is toread, reading or read, not raed");
        assertThatThrownBy(() -> library.labels().tag("gate", List.of(), List.of()))
                .hasMessage("no paper and no note gate; did you mean gates?");
    }

    @Test
    void anEditedFileMustMakeSense() {
        String id = note("gates@1.4", "").note().id().value();
        Editable loaded = library.editing().find(id);

        assertThatThrownBy(() ->
                        library.editing()
                                .rewrite(loaded, loaded.contents().replace("tags: []", "tags: [")))
                .hasMessageMatching(id + " was not changed: line \\d+, column \\d+: .*");
        library.editing().rewrite(loaded, loaded.contents().replace("tags: []", "tags: [moe]"));

        assertThat(library.note(id).note().tags()).containsExactly("moe");
        assertThat(library.undo().map(LoggedChange::what)).contains("edit " + id);
        assertThat(library.editing().find(id).contents()).isEqualTo(loaded.contents());
    }

    @Test
    void anEditThatAnotherProgramOvertookLosesNeither() throws IOException {
        PlacedNote placed = note("gates@1.4", "");
        Editable loaded = library.editing().find(placed.note().id().value());
        Files.writeString(placed.file(), loaded.contents() + "theirs");

        assertThatThrownBy(() -> library.editing().rewrite(loaded, loaded.contents() + "mine"))
                .hasMessageContaining("was changed by another program meanwhile")
                .hasMessageContaining(".conflict-");
        assertThat(placed.file()).content().endsWith("theirs");
        assertThat(library.noteProblems()).anyMatch(problem -> problem.contains("compare the two"));
    }

    @Test
    void aNoteThatCannotBeReadCanStillBeMended() throws IOException {
        PlacedNote placed = note("gates@1.4", "");
        String id = placed.note().id().value();
        String sound = Files.readString(placed.file());
        Files.writeString(placed.file(), sound.replace("kind: note", "kind: [note"));

        assertThat(library.noteProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains(id, "line ", "column "));
        assertThatThrownBy(() -> library.note(id))
                .hasMessageContaining(id + ".md cannot be read as a note: line ")
                .hasMessageEndingWith("; edit %s mends it".formatted(id));
        library.editing().rewrite(library.editing().find(id), sound);

        assertThat(library.note(id).note().kind()).isEqualTo("note");
    }

    @Test
    void linksAreSeenFromBothSides() {
        String first = note("gates@1.4", "").note().id().value();
        String second =
                library.annotate(
                                new NoteRequest(
                                        List.of(About.paper(library.open("gates"))),
                                        "note",
                                        List.of(),
                                        "see [[%s]], [[%1$s|again]] and [[n-0000000000]]"
                                                .formatted(first)))
                        .note()
                        .id()
                        .value();

        NoteLinks links = library.knownNotes().links();

        assertThat(links.to(second)).containsExactly(first, "n-0000000000");
        assertThat(links.from(first)).containsExactly(second);
        assertThat(library.noteProblems())
                .containsExactly(second + " links to n-0000000000, which is no note here");
    }

    @Test
    void whatHasChangedInTheNextVersionIsShownAndTaken() throws IOException {
        PlacedNote noted = note("gates@1.4", "chooses them tends to favour a few, which wastes");
        PlacedNote kept = note("gates@1.6", "it plays no part in the value by which");
        String before = Files.readString(noted.file());
        String untouched = Files.readString(kept.file());

        add(changedRouter(), null, "gates");

        assertThat(noted.file()).content().isEqualTo(before);
        List<Doubt> doubts = library.reviewing().doubts(List.of("gates"));
        assertThat(doubts).hasSize(1);
        assertThat(doubts.getFirst().was()).startsWith("The router that chooses them tends to");
        assertThat(doubts.getFirst().now())
                .singleElement()
                .satisfies(now -> {
                    assertThat(now.text()).contains("favour a few of 8, which");
                    assertThat(now.words()).startsWith("chooses them tends to").endsWith("wastes");
                });

        library.reviewing().accept(noted.note().id().value());

        assertThat(library.reviewing().doubts(List.of("gates"))).isEmpty();
        assertThat(anchoring(noted)).isEqualTo("exact");
        assertThat(noted.file())
                .content()
                .contains("    was:\n      - source: sha256:")
                .contains("chooses them tends to favour a few, which wastes");
        assertThat(kept.file()).content().isEqualTo(untouched);
        library.undo();
        assertThat(noted.file()).content().isEqualTo(before);
    }

    @Test
    void theQuoteStandsForTheSentencesWhereTheEarlierTextIsNotAtHand() throws IOException {
        note("gates@1.4", "chooses them tends to favour a few, which wastes");
        add(changedRouter(), null, "gates");
        library.close();
        Files.move(library.folder().resolve(".gloss"), scratch.resolve("cache"));
        library = Library.open(library.folder(), _ -> {});

        assertThat(library.reviewing().doubts(List.of("gates")))
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.sentences()).isEmpty();
                    assertThat(doubt.was())
                            .isEqualTo("chooses them tends to favour a few, which wastes");
                });
    }

    @Test
    void anotherExtractorsReadingIsReviewedLikeAnotherVersion() throws IOException {
        PlacedNote noted = note("gates@1.4", "chooses them tends to favour a few, which wastes");
        // As an earlier extractor would have left it: other words, another position, its own name.
        String now = Files.readString(noted.file());
        Files.writeString(
                noted.file(),
                now.replaceFirst("text: \\S+", "text: gloss-0:51ab")
                        .replace("tends to favour a few, which", "tends to favour a f ew 4, which")
                        .replaceFirst("start: \\d+", "start: 7")
                        .replaceFirst("end: \\d+", "end: 55"));

        assertThat(library.reviewing().doubts(List.of("gates"))).hasSize(1);
        library.reviewing().accept(noted.note().id().value());

        assertThat(anchoring(noted)).isEqualTo("exact");
        assertThat(noted.file())
                .content()
                .contains("      - source: sha256:", "        text: gloss-0:51ab", "a f ew 4");
        assertThat(library.note(noted.note().id().value()).target()).isEqualTo(noted.target());
    }

    @Test
    void aLostNoteIsAttachedElsewhereOrKept() throws IOException {
        PlacedNote lost = note("gates@1.4", "sends each token to a few of many small networks");
        PlacedNote kept = note("gates@1.4", "wastes the others and the machines on which they run");
        add(
                SamplePdf.GATES.replaceAll("(?s)A mixture.*?learns to share\\.", "All is new."),
                null,
                "gates");
        Reviewing reviewing = library.reviewing();
        String id = lost.note().id().value();

        assertThat(reviewing.doubts(List.of("gates"))).hasSize(2);
        assertThatThrownBy(() -> reviewing.accept(id)).hasMessageContaining("is lost in gates");
        reviewing.attach(id, About.quote(library.resolve(Place.parse("gates")), BIAS));
        reviewing.orphan(kept.note().id().value());

        assertThat(reviewing.doubts(List.of("gates"))).isEmpty();
        assertThat(anchoring(lost)).isEqualTo("exact");
        assertThat(anchoring(kept)).isEqualTo("orphaned");
        assertThat(library.note(id).quote()).startsWith("The bias is lowered");
        assertThatThrownBy(() -> reviewing.orphan(id))
                .hasMessage(id + " stands where it was put; there is nothing to decide");
    }

    @Test
    void everyQuoteIsHeldAgainstItsOwnPdf() throws IOException {
        PlacedNote exact = note("gates@1.4", "sends each token to a few of many small networks");
        PlacedNote folded = note("gates@1.4", "This paper shows a gate");
        PlacedNote changed = note("gates@1.6", BIAS);
        PlacedNote missing = note("gates@1.6", "it plays no part in the value by which");
        replace(folded, "This paper shows a gate", "This paper shows  a ga-te");
        replace(changed, "for an expert that is overloaded", "for an expert that was overloaded");
        replace(missing, "it plays no part in the value by which", "something wholly different");

        List<Verification> found = new ArrayList<>();
        library.verifying().verify(library.paper("gates"), null, found::add);

        assertThat(found)
                .extracting(each -> each.note() + " " + each.result().label())
                .containsExactlyInAnyOrder(
                        exact.note().id() + " exact",
                        folded.note().id() + " folded",
                        changed.note().id() + " changed",
                        missing.note().id() + " missing");
        assertThat(found).allMatch(each -> each.page() == 1);
    }

    @Test
    void aQuoteWhosePdfIsGoneIsMissingWithTheReason() throws IOException {
        note("gates@1.4", "sends each token to a few of many small networks");
        Files.move(library.folder().resolve("papers/gates.pdf"), scratch.resolve("elsewhere.pdf"));

        List<Verification> found = new ArrayList<>();
        library.verifying().verify(library.paper("gates"), null, found::add);

        assertThat(found)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.result()).isEqualTo(Result.MISSING);
                    assertThat(each.reason()).isEqualTo("papers/gates.pdf is not there");
                });
    }

    private static String changedRouter() {
        return SamplePdf.GATES.replace(
                "that chooses them tends to favour a few,",
                "that chooses them tends to favour a few of 8,");
    }

    private String anchoring(PlacedNote placed) {
        return library.note(placed.note().id().value()).anchoring().label();
    }

    private static void replace(PlacedNote note, String was, String now) throws IOException {
        String file = Files.readString(note.file());
        assertThat(file).contains(was);
        Files.writeString(note.file(), file.replace(was, now));
    }

    private PlacedNote note(String place, String quote) {
        PassageRange range = library.resolve(Place.parse(place));
        return library.annotate(
                new NoteRequest(
                        List.of(quote.isEmpty() ? About.passage(range) : About.quote(range, quote)),
                        "note",
                        List.of(),
                        "a thought"));
    }

    private int hits(String words) {
        return library.search(new SearchRequest(words, List.of(), 0, 10)).hits().size();
    }

    private Target annotate(About about) {
        return library.annotate(new NoteRequest(List.of(about), "note", List.of(), "x")).target();
    }

    private void add(String drawn, @Nullable String key, @Nullable String versionOf)
            throws IOException {
        Path file = SamplePdf.write(scratch.resolve("new.pdf"), drawn);
        library.add(
                new ImportRequest(List.of(file), key, versionOf, null, false),
                ImportListener.NOBODY,
                addition -> assertThat(addition).isNotInstanceOf(Addition.Failed.class));
    }
}
