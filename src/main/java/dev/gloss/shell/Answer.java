package dev.gloss.shell;

import java.util.List;
import java.util.function.Function;

/// What a command says: its answer to stdout, everything else to stderr; for people or, with
/// `--json`, for programs.
final class Answer {

    private final Printer out;
    private final Printer err;
    private final boolean json;
    private final boolean quiet;

    Answer(Printer out, Printer err, boolean json, boolean quiet) {
        this.out = out;
        this.err = err;
        this.json = json;
        this.quiet = quiet;
    }

    boolean isJson() {
        return json;
    }

    /// Records, each as lines for people or as one JSON object for programs.
    ///
    /// @param forPeople the lines of one record
    /// @param forPrograms one record as [Json] shapes it
    <T> void showAll(
            List<T> records, Function<T, List<Styled>> forPeople, Function<T, Object> forPrograms) {
        for (T each : records) {
            if (json) {
                out.json(Json.write(forPrograms.apply(each)));
            } else {
                forPeople.apply(each).forEach(out::line);
            }
        }
    }

    /// One record, as [#showAll] shows several.
    <T> void show(T one, Function<T, List<Styled>> forPeople, Function<T, Object> forPrograms) {
        showAll(List.of(one), forPeople, forPrograms);
    }

    /// A record of the answer that only programs need so; people are shown it in another form.
    void object(Object record) {
        if (json) {
            out.json(Json.write(record));
        }
    }

    /// A line of the answer that only people need.
    void line(Styled line) {
        if (!json) {
            out.line(line);
        }
    }

    /// A picture as the terminal draws it, with its line end; only where there is one.
    void picture(String drawn) {
        out.drawn(drawn);
    }

    /// Text that is the answer itself in every form, such as an exported file.
    void text(String text) {
        out.line(Styled.plain(text));
    }

    /// A sentence about the answer.
    void remark(String sentence) {
        if (!quiet) {
            message(sentence);
        }
    }

    /// A sentence that must not be missed.
    void message(String sentence) {
        if (json) {
            err.json(Json.write(new Json.Message(sentence)));
        } else {
            err.line(Styled.plain(sentence));
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
