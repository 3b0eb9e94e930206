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
        Path folder = new LibraryLocation(environment).find(options.library());
        SettingsFiles settings = SettingsFiles.of(environment, folder);
        try (LazyLibrary library = new LazyLibrary(() -> open(options, settings))) {
            return start(options, settings, library);
        }
    }

    private Status start(ProgramOptions options, SettingsFiles settings, LazyLibrary library) {
        if (!options.command().isEmpty()) {
            Session session = new FileSession(UserFolders.state(environment), library::folder);
            return console(settings, library, session).run(options.command());
        }
        Console console = console(settings, library, Session.inMemory());
        if (terminals.in()) {
            greet(library.get(), settings.read());
            return InteractiveShell.run(console, UserFolders.state(environment));
        }
        // Each command has said how it went; the end of the input is no failure.
        new Script(console, true).run(stdin());
        return Status.DONE;
    }

    private Console console(SettingsFiles settings, LazyLibrary library, Session session) {
        Console console = new Console(AllCommands.create(), library, session, outputs);
        console.obey(settings);
        return console;
    }

    private void greet(Library library, Settings settings) {
        Answer answer = outputs.answer(false, false, settings.isPlain());
        Greeting.lines(library.folder(), library.isEmpty()).forEach(answer::line);
        answer.flush();
    }

    private Library open(ProgramOptions options, SettingsFiles settings) {
        return Library.open(
                settings.library(),
                settings.read().number(Setting.WORKERS),
                outputs.remarks(options.command().contains("--json")));
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
