package dev.gloss.shell;

/// An option of a command.
///
/// @param name without the dashes, such as `limit`
/// @param value what to put after it, such as `N`; empty for a switch
/// @param summary what it does, in a few words
/// @param letter what stands for it after one dash; empty for most, which have none
record Option(String name, String value, String summary, String letter) {

    Option(String name, String value, String summary) {
        this(name, value, summary, "");
    }

    static Option flag(String name, String summary) {
        return new Option(name, "", summary);
    }

    /// With a letter that stands for it, too.
    Option withLetter(String sign) {
        return new Option(name, value, summary, sign);
    }

    boolean isSwitch() {
        return value.isEmpty();
    }

    /// As in a usage line: `--limit N`.
    String synopsis() {
        String words = isSwitch() ? "--" + name : "--" + name + " " + value;
        return letter.isEmpty() ? words : "-%s|%s".formatted(letter, words);
    }
}
