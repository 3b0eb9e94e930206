package dev.gloss.shell;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What is set, for one command.
///
/// @param chosen what stands in files and variables; what is not in it is as usual
/// @param problems what stands there and makes no sense, in sentences that name file and line
record Settings(Map<Setting, Chosen> chosen, List<String> problems) {

    /// With nothing set.
    static final Settings USUAL = new Settings(Map.of(), List.of());

    /// A value and where it comes from.
    ///
    /// @param source a variable as `$EDITOR`, or a file with the line; `as usual` if it is not set
    record Chosen(String value, String source) {}

    Settings {
        chosen = Map.copyOf(chosen);
        problems = List.copyOf(problems);
    }

    /// The value that holds, and where it comes from.
    Chosen of(Setting setting) {
        return chosen.getOrDefault(setting, new Chosen(setting.usual(), "as usual"));
    }

    /// Empty for none.
    String value(Setting setting) {
        return of(setting).value();
    }

    /// Whether colours are not wanted.
    boolean isPlain() {
        return value(Setting.COLOR).equals("never");
    }

    /// Of a setting whose value is a number; empty for none.
    OptionalInt number(Setting setting) {
        String value = value(setting);
        return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }
}
