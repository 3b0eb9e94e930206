package dev.gloss.anchor;

/// How much likeness counts as what. Shares are of the quote's length in normal form.
final class Evidence {

    /// Edits for each unit of a quote beyond which a place is another sentence.
    static final double MOST_EDITS = .35;

    /// No more than so many edits are looked for, whatever the length.
    static final int MOST_EDITS_IN_ALL = 400;

    /// Likeness from which a place with agreeing context and equal digits needs no look.
    static final double SURE = .9;

    /// Likeness from which a context agrees.
    static final double CONTEXT_AGREES = .7;

    /// So much better than the next place a place must be to be the only one.
    static final double CLEAR_LEAD = .08;

    /// Quotes shorter than so many letters and digits are found word for word or not at all.
    static final int SHORTEST_INEXACT = 12;

    private Evidence() {}
}
