package dev.gloss.shell;

import java.nio.file.Path;
import java.util.Map;

/// Where Gloss keeps what belongs to the user and to no library: history, the last search of each
/// terminal ([XDG Base Directory
/// Specification](https://specifications.freedesktop.org/basedir-spec/latest/)).
final class StateFolder {

    private StateFolder() {}

    /// `$XDG_STATE_HOME/gloss`, else `~/.local/state/gloss`; made when first written to.
    static Path of(Map<String, String> environment) {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        // The specification says that a relative path is to be ignored.
        return state.startsWith("/")
                ? Path.of(state, "gloss")
                : Path.of(System.getProperty("user.home"), ".local", "state", "gloss");
    }
}
