package dev.gloss.index;

import dev.gloss.paper.PassageKind;

import java.util.Map;

/// How much each thing counts in the ranking. The values are those that did best on both halves of
/// the questions in `src/bench/questions`, or where these did not tell, the literature's.
///
/// @param saturation BM25's k1: how soon the repetition of a word stops to count (Trotman, Puurula
///   and Burgess 2014 recommend .9)
/// @param length BM25's b: how much a long passage is discounted (the same recommend .4)
/// @param section a word in the title of an enclosing section beside one in the text; a half helps,
///   and 1 hurts over many papers
/// @param note a word in a note on the passage
/// @param exact a word as written beside any word of its stem
/// @param allWords having all words of a query once more
/// @param neighbours having two neighbours of the query as neighbours: the sequential dependence
///   model (Metzler and Croft 2005), without its unordered windows
/// @param inARow having all of them in a row, in the text or in a section's title
/// @param whole two or three words of the query written as one
record Weights(
        float saturation,
        float length,
        float section,
        float note,
        float exact,
        float allWords,
        float neighbours,
        float inARow,
        float whole) {

    static final Weights USUAL = new Weights(.9f, .3f, .35f, .8f, .2f, 1, .3f, .6f, .5f);

    /// How much a word counts in a field that is searched when none is named.
    float of(String field) {
        return switch (field) {
            case Fields.ABOVE -> section;
            case Fields.NOTE -> note;
            default -> 1;
        };
    }

    Map<String, Float> ofFields() {
        return Map.of(Fields.ABOVE, section, Fields.NOTE, note);
    }

    /// How much a passage's score counts by its kind: a heading announces what the paragraph below
    /// treats, a reference names what other papers treat.
    static float of(PassageKind kind) {
        return switch (kind) {
            case PARAGRAPH, ABSTRACT, LIST_ITEM -> 1;
            case CAPTION, FOOTNOTE, CODE, TABLE -> .8f;
            case HEADING, FRONT, EQUATION, OTHER -> .5f;
            case REFERENCE, FIGURE_TEXT -> .35f;
        };
    }
}
