package dev.gloss.index;

import dev.gloss.paper.PassageKind;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fields of a passage's document, and how much each counts.
final class Fields {

    /// Changes whenever documents or analysis do, so that an older index is made anew.
    static final String SCHEMA = "2";

    static final String TEXT = "text";
    static final String SECTION = "section";
    static final String CAPTION = "caption";
    static final String NOTE = "note";
    static final String TITLE = "title";
    static final String AUTHOR = "author";
    static final String YEAR = "year";
    static final String PAGE = "page";
    static final String TAG = "tag";
    static final String PAPER = "paper";
    static final String KEY = "key";
    static final String KIND = "kind";
    static final String HAS = "has";

    /// Names a passage for ever: its paper's key, `#`, its ordinal.
    static final String ID = "id";

    /// Of a passage in its paper.
    static final String ORDINAL = "ordinal";

    static final String WEIGHT = "weight";

    /// Fields of words; the others hold exact values or numbers.
    static final Set<String> OF_WORDS = Set.of(TEXT, SECTION, CAPTION, NOTE, TITLE, AUTHOR);

    static final Set<String> OF_NUMBERS = Set.of(PAGE, YEAR);

    /// What a person may write before a colon.
    static final Set<String> NAMES =
            Set.of(
                    TEXT, SECTION, CAPTION, NOTE, TITLE, AUTHOR, YEAR, PAGE, TAG, PAPER, KEY, KIND,
                    HAS);

    /// Where words without a field are looked for. On judged queries a title beside the text helps
    /// up to half its weight and hurts above.
    static final List<String> DEFAULTS = List.of(TEXT, SECTION, CAPTION, NOTE);

    static final Map<String, Float> BOOSTS = Map.of(SECTION, .35f, CAPTION, .2f, NOTE, .8f);

    /// Having all words of a query, in any field, counts once more.
    static final float ALL_WORDS = 1;

    /// And so does having two neighbours of the query next to each other, in `text`: the sequential
    /// dependence model (Metzler and Croft 2005), without its unordered windows.
    static final float NEIGHBOURS = .3f;

    /// And having all of them in a row, in `text` or `section`.
    static final float ALL_IN_A_ROW = .6f;

    private Fields() {}

    /// How much a passage's score counts by its kind: a heading announces what the paragraph below
    /// treats, a reference names what other papers treat.
    static double weight(PassageKind kind) {
        return switch (kind) {
            case PARAGRAPH, ABSTRACT, LIST_ITEM -> 1;
            case CAPTION, FOOTNOTE, CODE, TABLE -> .8;
            case HEADING, FRONT, EQUATION, OTHER -> .5;
            case REFERENCE, FIGURE_TEXT -> .35;
        };
    }
}
