package dev.gloss.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.library.Library;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One run of the program: a single command, a script on stdin, or the interactive shell.
public final class Program {

    private final Map<String, String> environment;
    private final Terminals terminals;
    private final Outputs outputs;

    private Program(Map<String, String> environment, Terminals terminals) {
        this.environment = environment;
        this.terminals = terminals;
        // Not System.out, which swallows the news that nobody reads any more.
        this.outputs =
                new Outputs(
                        writer(FileDescriptor.out),
                        writer(FileDescriptor.err),
                        terminals,
                        Terminals.wantsColours(environment));
    }

    /// Runs the program.
    ///
    /// @param arguments as the operating system gave them
    /// @return the exit status, from 0 to 3
    public static int run(String... arguments) {
        Program program = new Program(System.getenv(), Terminals.detect());
        try {
            return program.start(List.of(arguments)).code();
        } catch (OutputClosedException _) {
            return Status.DONE.code();
        }
    }

    private Status start(List<String> arguments) {
        ProgramOptions options;
        try {
            options = ProgramOptions.of(arguments);
        } catch (CommandException e) {
            Answer answer = outputs.answer(arguments.contains("--json"), false, false);
            answer.message(e.getMessage());
            answer.message("usage: " + ProgramOptions.USAGE);
            answer.flush();
            return e.status();
        }
        try (LazyLibrary library = new LazyLibrary(() -> open(options))) {
            return start(options, library);
        }
    }

    private Status start(ProgramOptions options, LazyLibrary library) {
        Commands commands = AllCommands.create();
        if (!options.command().isEmpty()) {
            Session session = new FileSession(StateFolder.of(environment), library::folder);
            return new Console(commands, library, session, outputs).run(options.command());
        }
        Console console = new Console(commands, library, Session.inMemory(), outputs);
        if (terminals.in()) {
            greet(library.get());
            return InteractiveShell.run(console, StateFolder.of(environment));
        }
        // Each command has said how it went; the end of the input is no failure.
        new Script(console, true).run(stdin());
        return Status.DONE;
    }

    private void greet(Library library) {
        Answer answer = outputs.answer(false, false, false);
        Greeting.lines(library.folder(), library.isEmpty()).forEach(answer::line);
        answer.flush();
    }

    private Library open(ProgramOptions options) {
        Path folder = new LibraryLocation(environment).find(options.library());
        return Library.open(folder, outputs.remarks(options.command().contains("--json")));
    }

    private static BufferedReader stdin() {
        return new BufferedReader(new InputStreamReader(System.in, UTF_8));
    }

    private static Writer writer(FileDescriptor descriptor) {
        return new PromptWriter(
                new BufferedWriter(
                        new OutputStreamWriter(new FileOutputStream(descriptor), UTF_8)));
    }
}
