package dev.gloss.anchor;

/// How much likeness counts as what. A likeness is 1 less the edits for each character of the
/// longer of two texts in [dev.gloss.text.NormalForm].
///
/// The figures were chosen on quotes of two published versions of a report, on passages cut out of
/// their paper, and on the texts of other extractors; `src/bench/anchoring` measures them again.
final class Evidence {

    /// Likeness from which a quote with [#SURE_CONTEXT] and equal digits needs no look, and with
    /// [#LEAST_CONTEXT] on one side is worth one.
    static final double SURE = .9;

    /// Likeness below which a place is another sentence.
    static final double LEAST = .75;

    /// Mean likeness of both sides that lets a place be taken without a look.
    static final double SURE_CONTEXT = .7;

    /// Mean likeness of both sides that makes up for a quote that is only [#LEAST] alike.
    static final double STRONG_CONTEXT = .8;

    /// Likeness from which a side agrees at all.
    static final double LEAST_CONTEXT = .5;

    /// Characters from which a quote that stands word for word speaks for itself.
    static final int LONG_QUOTE = 40;

    /// So much better than the next place a place must be to be the only one.
    static final double CLEAR_LEAD = .1;

    /// Of so many places that hold a quote word for word, the rest are not looked at closely.
    static final int MOST_PLACES = 64;

    private Evidence() {}
}
