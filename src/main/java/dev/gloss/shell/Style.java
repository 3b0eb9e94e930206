package dev.gloss.shell;

/// How a piece of a line looks on a terminal that shows colours. Readable on a dark and on a light
/// background.
enum Style {
    PLAIN(""),
    /// What the eye should find first.
    STRONG("1"),
    /// What may be passed over.
    FAINT("2"),
    /// A place that can be typed.
    PLACE("36"),
    /// What matched a query.
    MATCH("1;33"),
    /// Words that a note is about.
    NOTED("4"),
    /// What needs the reader's attention.
    WARNING("35");

    private final String sgr;

    Style(String sgr) {
        this.sgr = sgr;
    }

    /// The text between the escape sequences that begin and end this style, as ECMA-48 (SGR) has
    /// them.
    String around(String text) {
        return this == PLAIN || text.isEmpty() ? text : "\033[" + sgr + "m" + text + "\033[0m";
    }
}
