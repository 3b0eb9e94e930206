package dev.gloss.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.text.Marked;
import dev.gloss.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;

/// What becomes of a quote when its text changes. Quotes are drawn as `‹…›`.
class AnchorerTest {

    private static final Origin SAME_SECTION = origin(true, 1);
    private static final Origin OTHER_SECTION = origin(false, 1);

    private static final String BEFORE =
            "For MoE models, an unbalanced load leads to routing collapse. Here ‹the bias term is"
                    + " only used for routing›, and the gating value comes from the score.";

    @Test
    void staysExactInAnUnchangedText() {
        assertThat(found(BEFORE, SAME_SECTION)).isEqualTo("exact " + BEFORE);
    }

    @Test
    void staysExactWhereOnlyTheTypesettingChanged() {
        String after =
                "For MoE models, an unbalanced load leads to routing col\u00adlapse. Here ‹the bias"
                        + "  term is\nonly used for routing›, and the gating value comes from it.";
        assertThat(found(after, SAME_SECTION)).isEqualTo("exact " + after);
    }

    @Test
    void staysExactWhenWordsAreAddedBeforeIt() {
        String after = "A new opening paragraph, as later versions have it.\n" + BEFORE;
        assertThat(found(after, SAME_SECTION)).isEqualTo("exact " + after);
    }

    @Test
    void hasMovedWhenItStandsInAnotherSection() {
        assertThat(found("New words. " + BEFORE, OTHER_SECTION))
                .isEqualTo("moved New words. " + BEFORE);
    }

    @Test
    void hasMovedWhenAWordWasCorrectedAndItsContextAgrees() {
        assertThat(
                        found(
                                BEFORE.replace(
                                        "is only used for routing", "is only used in routing"),
                                SAME_SECTION))
                .isEqualTo("moved " + BEFORE.replace("used for", "used in"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it uses 8 of the 256 routed experts | it uses 6 of the 256 routed experts",
                "the term is used for routing always | the term is not used for routing always",
                "losses do matter to the final model | losses don't matter to the final model"
            })
    void isChangedWhereANumberOrANegationDiffers(String was, String is) {
        String frame = "In each layer of the network ‹%s›, as the ablation study below shows.";
        Marked before = Marked.of(frame.formatted(was));
        Marked after = Marked.of(frame.formatted(is));

        Anchoring anchoring = anchor(before, after.text(), SAME_SECTION);

        assertThat(anchoring).isInstanceOf(Anchoring.Changed.class);
    }

    @Test
    void isAmbiguousWhereTwoPlacesAreAlikeInEverything() {
        Marked before = Marked.of("x. ‹the same short words› y.");
        String after = "Opening. x. the same short words y. x. the same short words y.";

        assertThat(anchor(before, after, SAME_SECTION)).isInstanceOf(Anchoring.Ambiguous.class);
    }

    @Test
    void prefersThePlaceWhoseContextAgrees() {
        Marked before =
                Marked.of("For training we use ‹a batch size of 1920› with the longer sequences.");
        String after =
                "For ablations we use a batch size of 1920 too. New words. For training we use ‹a"
                        + " batch size of 1920› with the longer sequences.";

        Anchoring anchoring = anchor(before, Marked.of(after).text(), SAME_SECTION);

        assertThat(drawn(Marked.of(after).text(), anchoring)).isEqualTo("exact " + after);
    }

    @Test
    void isOrphanedWhenItsSentenceIsGone() {
        assertThat(found("Nothing of that sort is said in this version any more.", SAME_SECTION))
                .startsWith("orphaned");
    }

    @Test
    void aChangedShortQuoteIsWorthALookWhereAllAroundItAgrees() {
        Marked before = Marked.of("the value of ‹d_c is 512› in all layers of it");

        assertThat(anchor(before, "the value of d_q is 512 in all layers of it", SAME_SECTION))
                .isInstanceOf(Anchoring.Changed.class);
        assertThat(anchor(before, "elsewhere, d_q is 512 means something else", SAME_SECTION))
                .isInstanceOf(Anchoring.Orphaned.class);
    }

    @Test
    void aShortQuoteIsNotTakenForTheSameWordsInOtherSurroundings() {
        Marked before = Marked.of("as the results in ‹Table 3› show, sparse layers are cheaper");
        String after = "the parameters of Table 3 were found by a search over a wide grid";

        assertThat(anchor(before, after, SAME_SECTION)).isInstanceOf(Anchoring.Orphaned.class);
    }

    @Test
    void aLongQuoteSpeaksForItselfInOtherSurroundings() {
        String quote = "The router that chooses them tends to favour a few of the experts.";
        Marked before = Marked.of("One thing. ‹" + quote + "› Another thing follows here.");
        String after = "In quite other words: ‹" + quote + "› So much for that.";

        assertThat(drawn(Marked.of(after).text(), anchor(before, Marked.of(after).text())))
                .isEqualTo("exact " + after);
    }

    @Test
    void isAmbiguousWhereTheWordsStoodTwiceAndWhatIsLeftMayBeTheOthers() {
        String quote = "The router that chooses them tends to favour a few of the experts.";
        Marked before = Marked.of("One thing. ‹" + quote + "› Another thing follows here.");
        String after = "In quite other words: ‹" + quote + "› So much for that.";
        List<Selector> selectors = Describer.describe(before.text(), before.span());

        Anchoring anchoring =
                new Anchorer(Marked.of(after).text()).anchor(selectors, origin(true, 2));

        assertThat(anchoring).isEqualTo(new Anchoring.Ambiguous(List.of(Marked.of(after).span())));
    }

    @Test
    void prefersTheChangedWordsInTheirPlaceToTheSameWordsElsewhere() {
        String quote = "The router that chooses them tends to favour a few of the experts";
        String frame = "A mixture sends each token to some small networks. %s, as is well known.";
        Marked before = Marked.of(frame.formatted("‹" + quote + "›"));
        String changed = frame.formatted("‹" + quote.replace("tends", "tend") + "›");
        String after = quote + " in the abstract of the paper.\n" + changed;

        assertThat(drawn(Marked.of(after).text(), anchor(before, Marked.of(after).text())))
                .isEqualTo("moved " + after);
    }

    @Test
    void isFoundAroundAFloatThatInterruptsItNow() {
        Marked before =
                Marked.of(
                        "Here ‹the router that chooses them tends to favour a few, which wastes the"
                                + " others› and the machines on which they run.");
        String after =
                "Here ‹the router that chooses them tends to fa-\nTable 1: Load of the experts,"
                        + " which is not balanced.\n12\nvour a few, which wastes the others› and"
                        + " the machines on which they run.";

        assertThat(drawn(Marked.of(after).text(), anchor(before, Marked.of(after).text())))
                .isEqualTo("moved " + after);
    }

    @Test
    void wordsPutIntoTheMiddleOfALineAreNoInterruption() {
        Marked before =
                Marked.of("Here ‹the router that chooses them tends to favour a few› of all.");
        String after =
                "Here the router that chooses them under no circumstances, as far as we could see,"
                        + " tends to favour a few of all.";

        assertThat(anchor(before, after)).isInstanceOf(Anchoring.Orphaned.class);
    }

    @Test
    void aQuoteWithoutRecordedContextIsTakenWhereItStandsOnce() {
        List<Selector> byHand =
                List.of(new Selector.TextQuoteSelector("only used for routing", "", ""));
        String text = Marked.of(BEFORE).text();

        assertThat(new Anchorer(text).anchor(byHand, SAME_SECTION).label()).isEqualTo("exact");
        assertThat(new Anchorer(text + text).anchor(byHand, SAME_SECTION).label())
                .isEqualTo("ambiguous");
    }

    @Test
    void whatHoldsNoLetterIsFoundAtItsPositionOnly() {
        Marked dash = Marked.of("a ‹—› b — c");

        assertThat(anchor(dash, dash.text())).isEqualTo(new Anchoring.Exact(dash.span()));
        assertThat(anchor(dash, "other " + dash.text())).isInstanceOf(Anchoring.Orphaned.class);
    }

    @Test
    void mathematicalLettersBeforeAPlaceDoNotShiftIt() {
        Marked before = Marked.of("𝛼 and 𝛽 come first, and ‹𝛾 is the third of the letters› 𝛿.");

        assertThat(anchor(before, before.text())).isEqualTo(new Anchoring.Exact(before.span()));
    }

    @Test
    @Timeout(20)
    void aTextOfDotsCostsNoMoreThanAnother() {
        String dots = "1 Introduction " + ". ".repeat(70_000) + "\n";
        Marked before = Marked.of("x ‹" + ". . - ".repeat(2_000) + "› y");

        assertThat(anchor(before, dots)).isInstanceOf(Anchoring.class);
    }

    @Test
    void everyQuoteOfATextIsExactInThatText() {
        String text = Marked.of(BEFORE).text() + " 𝛼 = ½ of “it” – so-called. " + BEFORE;
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            int start = random.nextInt(text.length() - 1);
            Span span = new Span(start, start + 1 + random.nextInt(text.length() - start));
            if (span.in(text).isBlank() || isCut(text, span)) {
                continue;
            }
            assertThat(new Anchorer(text).anchor(Describer.describe(text, span), SAME_SECTION))
                    .as("span %s", span)
                    .isEqualTo(new Anchoring.Exact(span));
        }
    }

    private static boolean isCut(String text, Span span) {
        return Character.isLowSurrogate(text.charAt(span.start()))
                || (span.end() < text.length()
                        && Character.isLowSurrogate(text.charAt(span.end())));
    }

    private static String found(String after, Origin origin) {
        String text = Marked.of(after).text();
        return drawn(text, anchor(Marked.of(BEFORE), text, origin));
    }

    private static Anchoring anchor(Marked before, String after) {
        return anchor(before, after, SAME_SECTION);
    }

    private static Anchoring anchor(Marked before, String after, Origin origin) {
        List<Selector> selectors = Describer.describe(before.text(), before.span());
        return new Anchorer(after).anchor(selectors, origin);
    }

    private static Origin origin(boolean sameSection, int places) {
        return new Origin() {

            @Override
            public boolean isSection(Span span) {
                return sameSection;
            }

            @Override
            public int places() {
                return places;
            }
        };
    }

    private static String drawn(String text, Anchoring anchoring) {
        List<Span> spans =
                switch (anchoring) {
                    case Anchoring.Exact(Span span) -> List.of(span);
                    case Anchoring.Moved(Span span, double _) -> List.of(span);
                    case Anchoring.Changed(Span span, double _) -> List.of(span);
                    case Anchoring.Ambiguous(List<Span> candidates) -> candidates;
                    case Anchoring.Orphaned _ -> List.of();
                };
        return anchoring.label() + " " + Marked.draw(text, spans);
    }
}
