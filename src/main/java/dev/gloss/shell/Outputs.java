package dev.gloss.shell;

import java.io.Writer;
import java.util.function.Consumer;

/// Where answers and remarks go, and how they look there.
///
/// @param out for answers; flushed after each command
/// @param err for everything else
/// @param terminals which of them a person reads
/// @param colours whether the person wants colours at all
record Outputs(Writer out, Writer err, Terminals terminals, boolean colours) {

    Answer answer(boolean json, boolean quiet, boolean noColor) {
        boolean shown = colours && !noColor && !json;
        return new Answer(
                new Printer(out, shown && terminals.out()),
                new Printer(err, shown && terminals.err()),
                json,
                quiet);
    }

    /// What the library says while it works, each sentence at once.
    Consumer<String> remarks(boolean json) {
        Answer answer = answer(json, false, false);
        return sentence -> {
            answer.message(sentence);
            answer.flush();
        };
    }

    /// For progress, which only a person at a terminal wants to see.
    Printer progress() {
        return new Printer(err, false);
    }
}
