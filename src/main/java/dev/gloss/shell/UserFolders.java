package dev.gloss.shell;

import java.nio.file.Path;
import java.util.Map;

/// Where Gloss keeps what belongs to the user and to no library ([XDG Base Directory
/// Specification](https://specifications.freedesktop.org/basedir-spec/latest/)). The folders are
/// made when first written to.
final class UserFolders {

    private UserFolders() {}

    /// Of history and the last search of each terminal: `$XDG_STATE_HOME/gloss`, else
    /// `~/.local/state/gloss`.
    static Path state(Map<String, String> environment) {
        return named(environment, "XDG_STATE_HOME", Path.of(".local", "state"));
    }

    /// Of settings: `$XDG_CONFIG_HOME/gloss`, else `~/.config/gloss`.
    static Path config(Map<String, String> environment) {
        return named(environment, "XDG_CONFIG_HOME", Path.of(".config"));
    }

    private static Path named(Map<String, String> environment, String variable, Path usual) {
        String wanted = environment.getOrDefault(variable, "");
        // The specification says that a relative path is to be ignored.
        Path folder =
                wanted.startsWith("/")
                        ? Path.of(wanted)
                        : Path.of(System.getProperty("user.home")).resolve(usual);
        return folder.resolve("gloss");
    }
}
