package dev.gloss.anchor;

/// How far two texts are the same from a point on.
final class CommonEnds {

    private CommonEnds() {}

    /// Characters that `text` from `at` on has in common with the beginning of `words`.
    static int after(String text, int at, String words) {
        int most = Math.min(words.length(), text.length() - at);
        int length = 0;
        while (length < most && text.charAt(at + length) == words.charAt(length)) {
            length++;
        }
        return length;
    }

    /// Characters that `text` before `at` has in common with the end of `words`.
    static int before(String text, int at, String words) {
        int most = Math.min(words.length(), at);
        int length = 0;
        while (length < most
                && text.charAt(at - 1 - length) == words.charAt(words.length() - 1 - length)) {
            length++;
        }
        return length;
    }
}
