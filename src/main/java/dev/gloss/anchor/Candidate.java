package dev.gloss.anchor;

import dev.gloss.text.Span;

/// A place that may be the one.
///
/// @param span UTF-16 units of the text
/// @param likeness of the words, from 0 exclusive to 1
/// @param sameMeaning whether numbers and negations are the quote's
/// @param context likeness of what stands around
/// @param inSection whether it stands in the recorded section
record Candidate(
        Span span, double likeness, boolean sameMeaning, Context context, boolean inSection) {

    /// By what several places are told apart.
    double score() {
        return likeness + .5 * context.mean() + (inSection ? .1 : 0);
    }

    boolean isWordForWord() {
        return likeness == 1;
    }

    /// Whether its surroundings agree by and large.
    boolean hasContext() {
        return context.mean() >= Evidence.LEAST_CONTEXT;
    }

    /// Whether it is worth a look.
    boolean isWorthALook() {
        return (likeness >= Evidence.SURE && context.best() >= Evidence.LEAST_CONTEXT)
                || (likeness >= Evidence.LEAST && context.mean() >= Evidence.STRONG_CONTEXT);
    }

    /// Whether other words need no look.
    boolean isSure() {
        return likeness >= Evidence.SURE && context.mean() >= Evidence.SURE_CONTEXT && sameMeaning;
    }
}
