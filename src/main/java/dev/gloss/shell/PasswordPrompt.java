package dev.gloss.shell;

import java.util.Optional;

/// Asks a person for a password without showing what is typed.
interface PasswordPrompt {

    /// Asks, and waits for the answer.
    ///
    /// @return empty if there is nobody to ask, or the person has none
    Optional<String> ask(String question);

    /// At the terminal, if somebody is there.
    static PasswordPrompt at(Terminals terminals) {
        return question -> {
            java.io.Console console = terminals.isPerson() ? System.console() : null;
            if (console == null) {
                return Optional.empty();
            }
            char[] typed = console.readPassword("%s", SafeText.clean(question));
            return typed == null || typed.length == 0
                    ? Optional.empty()
                    : Optional.of(new String(typed));
        };
    }
}
