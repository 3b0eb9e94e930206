package dev.gloss.shell;

/// An option of a command.
///
/// @param name without the dashes, such as `limit`
/// @param value what to put after it, such as `N`; empty for a switch
/// @param summary what it does, in a few words
record Option(String name, String value, String summary) {

    static Option flag(String name, String summary) {
        return new Option(name, "", summary);
    }

    boolean isSwitch() {
        return value.isEmpty();
    }

    /// As in a usage line: `--limit N`.
    String synopsis() {
        return isSwitch() ? "--" + name : "--" + name + " " + value;
    }
}
