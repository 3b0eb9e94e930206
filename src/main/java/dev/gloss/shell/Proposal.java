package dev.gloss.shell;

/// A word that may stand where somebody is typing one.
///
/// @param word as the command is to get it, without quotes of the line
/// @param about what it means, in a few words; empty if that is plain
/// @param isWhole whether the word ends there; a key may go on as a place
record Proposal(String word, String about, boolean isWhole) {

    private static final int ABOUT_LENGTH = 60;

    Proposal {
        about = Words.first(SafeText.clean(about).replaceAll("\\s+", " ").strip(), ABOUT_LENGTH);
    }

    static Proposal whole(String word, String about) {
        return new Proposal(word, about, true);
    }

    static Proposal begun(String word, String about) {
        return new Proposal(word, about, false);
    }
}
