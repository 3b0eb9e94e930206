package dev.gloss.shell;

import java.util.Map;

/// How a terminal shows pictures.
enum PictureForm {
    /// [Kitty's graphics protocol](https://sw.kovidgoyal.net/kitty/graphics-protocol/), which
    /// Ghostty speaks, too.
    KITTY,
    /// [iTerm2's inline images](https://iterm2.com/documentation-images.html), which WezTerm and
    /// mintty speak, too.
    ITERM,
    /// Two pixels in each character cell, by the block that fills its upper half.
    BLOCKS,
    /// Not at all: a path stands for the picture.
    NEVER;

    /// What the settings say, or else what the terminal says of itself.
    static PictureForm of(Invocation call) {
        if (!call.console().outputs().terminals().out() || call.answer().isJson()) {
            return NEVER;
        }
        PictureForm wanted =
                switch (call.settings().value(Setting.PICTURES)) {
                    case "kitty" -> KITTY;
                    case "iterm" -> ITERM;
                    case "blocks" -> BLOCKS;
                    case "never" -> NEVER;
                    default -> call.hasColours() ? ofTerminal(call.console().environment()) : NEVER;
                };
        return wanted == BLOCKS && !call.hasColours() ? NEVER : wanted;
    }

    /// What a terminal says of itself. One that shares another out, as tmux does, passes no
    /// pictures on, though the variables of the other are still there.
    static PictureForm ofTerminal(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        String program = environment.getOrDefault("TERM_PROGRAM", "");
        if (environment.containsKey("TMUX") || term.startsWith("screen")) {
            return BLOCKS;
        } else if (environment.containsKey("KITTY_WINDOW_ID")
                || term.contains("kitty")
                || program.equals("ghostty")) {
            return KITTY;
        }
        boolean isITerm =
                program.matches("iTerm\\.app|WezTerm|mintty")
                        || environment.getOrDefault("LC_TERMINAL", "").equals("iTerm2");
        return isITerm ? ITERM : BLOCKS;
    }
}
