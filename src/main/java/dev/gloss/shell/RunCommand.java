package dev.gloss.shell;

import dev.gloss.shell.Syntax.Group;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `run`: the commands in a file.
final class RunCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "run",
                Group.PROGRAM,
                "run the commands in a file, a line each, until one fails",
                "FILE",
                List.of(Option.flag("keep-going", "run the rest too")),
                "run weekly.gloss");
    }

    @Override
    public Status run(Invocation call) {
        Path file = Path.of(call.argument(0));
        if (!Files.isRegularFile(file)) {
            throw CommandException.missing("there is no file " + file);
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return new Script(call.console(), call.has("keep-going"), line -> failed(call, line))
                    .run(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The command has said what was wrong, but perhaps not which of many it was.
    private static void failed(Invocation call, int line) {
        call.answer().remark("%s, line %d failed".formatted(call.argument(0), line));
        call.answer().flush();
    }
}
