package dev.gloss.shell;

import org.jline.reader.LineReader;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/// Where answers and remarks go, and how they look there.
///
/// @param out for answers; flushed after each command
/// @param err for everything else
/// @param terminals which of them a person reads
/// @param colours whether the person wants colours at all
/// @param columns how wide a terminal is now, in character cells
/// @param listener hears every line of people's answers, as it is before colours and line breaks
record Outputs(
        Writer out,
        Writer err,
        Terminals terminals,
        boolean colours,
        IntSupplier columns,
        Consumer<String> listener) {

    /// On terminals that stay as wide as they were at the start.
    Outputs(Writer out, Writer err, Terminals terminals, boolean colours) {
        this(out, err, terminals, colours, terminals::columns, _ -> {});
    }

    /// On a terminal that changes its width.
    Outputs asWideAs(IntSupplier terminal) {
        return new Outputs(out, err, terminals, colours, terminal, listener);
    }

    Answer answer(boolean json, boolean quiet, boolean noColor) {
        boolean shown = colours && !noColor && !json;
        return new Answer(
                new Printer(out, shown && terminals.out(), width(terminals.out()), listener),
                new Printer(err, shown && terminals.err(), width(terminals.err()), listener),
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
        onPrompt(writer -> writer.keepClearOf(reader));
    }

    /// Lets only the calling thread speak until [#release], and keeps what others say.
    void reserve() {
        onPrompt(PromptWriter::reserve);
    }

    void release() {
        onPrompt(PromptWriter::release);
    }

    /// Whether progress is shown now, in a shell.
    void showProgress(boolean shown) {
        onPrompt(writer -> writer.showProgress(shown));
    }

    /// The same, heard by somebody else as well.
    Outputs heardBy(Consumer<String> listener) {
        return new Outputs(out, err, terminals, colours, columns, listener);
    }

    /// For progress, which only a person at a terminal wants to see.
    Printer progress() {
        return new Printer(err, false, width(false), _ -> {});
    }

    /// Programs and files get lines as long as they are.
    private IntSupplier width(boolean terminal) {
        return terminal ? columns : () -> Integer.MAX_VALUE;
    }

    private interface Change {
        void of(PromptWriter writer) throws IOException;
    }

    private void onPrompt(Change change) {
        for (Writer each : List.of(out, err)) {
            try {
                if (each instanceof PromptWriter writer) {
                    change.of(writer);
                }
            } catch (IOException e) {
                throw new OutputClosedException(e);
            }
        }
    }
}
