package dev.gloss.shell;

import org.jline.reader.LineReader;

import java.io.Writer;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/// Where answers and remarks go, and how they look there.
///
/// @param out for answers; flushed after each command
/// @param err for everything else
/// @param terminals which of them a person reads
/// @param colours whether the person wants colours at all
/// @param columns how wide a terminal is now, in character cells
record Outputs(Writer out, Writer err, Terminals terminals, boolean colours, IntSupplier columns) {

    /// On terminals that stay as wide as they were at the start.
    Outputs(Writer out, Writer err, Terminals terminals, boolean colours) {
        this(out, err, terminals, colours, terminals::columns);
    }

    /// On a terminal that changes its width.
    Outputs asWideAs(IntSupplier terminal) {
        return new Outputs(out, err, terminals, colours, terminal);
    }

    Answer answer(boolean json, boolean quiet, boolean noColor) {
        boolean shown = colours && !noColor && !json;
        return new Answer(
                new Printer(out, shown && terminals.out(), width(terminals.out())),
                new Printer(err, shown && terminals.err(), width(terminals.err())),
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

    /// Keeps what is said clear of lines that are being typed.
    void keepClearOf(LineReader reader) {
        if (out instanceof PromptWriter answers && err instanceof PromptWriter remarks) {
            answers.keepClearOf(reader);
            remarks.keepClearOf(reader);
        }
    }

    /// For progress, which only a person at a terminal wants to see.
    Printer progress() {
        return new Printer(err, false, width(false));
    }

    /// Programs and files get lines as long as they are.
    private IntSupplier width(boolean terminal) {
        return terminal ? columns : () -> Integer.MAX_VALUE;
    }
}
