package dev.gloss.shell;

/// Small words of English that lines are made of.
final class Words {

    private Words() {}

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
