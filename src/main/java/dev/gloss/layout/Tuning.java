package dev.gloss.layout;

/// The thresholds of all heuristics of this package, each relative to something on the page. An em
/// is the size of the font in question, a pitch the usual distance of baselines in running text.
final class Tuning {

    // Lines

    /// Baselines of one line may differ by this, in ems: kerned logos, poor typesetting.
    static final float SAME_BASELINE = 0.3f;

    /// Sub- and superscripts may stand this far off the baseline, in ems of the larger font.
    static final float SCRIPT_SHIFT = 0.62f;

    /// A font this much smaller than its neighbour is a script's, as a share of its size.
    static final float SCRIPT_SIZE = 0.88f;

    /// Capitals at least this share of others beside them, and smaller, are small capitals.
    static final float SMALL_CAPITALS = 0.65f;

    /// A gap wider than this, in ems, ends a run of glyphs: two columns, two cells.
    static final float WIDEST_GAP = 1.8f;

    /// How far a glyph may step back over the run before it, in ems: accents, stacked scripts.
    static final float STEP_BACK = 0.6f;

    /// As [#STEP_BACK] for scripts, which may stand under each other.
    static final float SCRIPT_STEP_BACK = 2.5f;

    /// A gap wider than this, in ems, is a space between words.
    static final float WORD_GAP = 0.16f;

    /// Widest formula crumb (numerator, limit of a sum) that is taken into the line around it.
    static final float CRUMB_WIDTH = 7f;

    /// Farthest a crumb may stand off the line's baseline, in ems.
    static final float CRUMB_SHIFT = 0.95f;

    /// An initial letter at least this many times larger than the text beside it is a drop cap.
    static final float DROP_CAP = 1.8f;

    // Page furniture

    /// Lines at each edge of a page that may be running heads.
    static final int EDGE_LINES = 3;

    /// How far a running head may wander from page to page, in points.
    static final float EDGE_DRIFT = 4f;

    /// A step of baselines wider than this, in ems, parts a running head from the text.
    static final float EDGE_GAP = 1.75f;

    /// Share of pages on which a line of the same place makes it a running head.
    static final float EDGE_SHARE = 0.5f;

    // Columns

    /// Share of a page's lines that may cross the gutter: floats, titles, abstracts.
    static final float GUTTER_CROSSING = 0.45f;

    /// Half of the lines on either side of a gutter are at least this share of the side's width.
    static final float GUTTER_FILLED = 0.6f;

    /// How far a gutter may wander from page to page, in points: odd and even pages.
    static final float GUTTER_DRIFT = 24f;

    /// Least share of a page's lines on each side of the gutter.
    static final float GUTTER_SIDE = 0.15f;

    /// Share of a column's lines that must begin at a place to make it the column's edge.
    static final float EDGE_SUPPORT = 0.1f;

    // Blocks

    /// Pitch from which there is space between blocks, relative to the usual one.
    static final float LOOSE_PITCH = 1.24f;

    /// Beginning further right than the line above by this, in ems, is an indent.
    static final float INDENT = 0.7f;

    /// As [#INDENT] between the first and the other lines of an entry in a reference list.
    static final float HANGING = 0.5f;

    /// Beginning further right by more than this, in ems, is no indent any more.
    static final float WIDEST_INDENT = 5f;

    /// Lines ending short of the column's edge by this, in ems, end a paragraph.
    static final float SHORT_LINE = 1.6f;

    /// Fonts whose sizes differ by less, as a share, count as of one size.
    static final float SAME_SIZE = 0.06f;

    /// Share of a line's letters from which a size is one of its own, beside that of most.
    static final float FAIR_SHARE = 0.15f;

    // Roles

    /// Share of a line's letters from which a face decides about the whole line.
    static final float MOSTLY = 0.75f;

    /// Share of a line's marks in mathematical fonts that makes it a displayed formula.
    static final float FORMULA = 0.3f;

    /// Share of marks in mathematical fonts above which no sentence is left.
    static final float MOSTLY_FORMULA = 0.5f;

    /// Footnotes are set in a font smaller than the text by at least this share.
    static final float FOOTNOTE_SIZE = 0.94f;

    /// Longest heading, in characters.
    static final int HEADING_LENGTH = 180;

    /// Longest run-in head, in words.
    static final int RUN_IN_WORDS = 14;

    /// Share of all letters inside embedded drawings from which these are no figures but the way
    /// the whole document was put together.
    static final float FORMS_ARE_PAGES = 0.4f;

    private Tuning() {}
}
