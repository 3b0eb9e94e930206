package dev.gloss.shell;

import java.nio.file.Path;

/// Small words of English that lines are made of.
final class Words {

    private static final Path HERE = Path.of("").toAbsolutePath();

    private Words() {}

    /// A file as a person would type it here: below the current folder without what all files there
    /// have in common, else from the root.
    static String path(Path file) {
        Path whole = HERE.resolve(file).normalize();
        return (whole.startsWith(HERE) ? HERE.relativize(whole) : whole).toString();
    }

    /// `1 note`, `2 notes`.
    static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /// The first characters, cut at a word's end where there is one, with `…` where something is
    /// left out.
    ///
    /// @param length in UTF-16 units
    static String first(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int cut = text.lastIndexOf(' ', length);
        int end = cut > length / 2 ? cut : length;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + "…";
    }
}
