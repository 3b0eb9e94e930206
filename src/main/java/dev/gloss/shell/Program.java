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
        Path state = UserFolders.state(environment);
        Session terminal = new FileSession(state, library::folder, terminals);
        if (!options.command().isEmpty()) {
            return console(settings, library, terminal).run(options.command());
        }
        if (terminals.in()) {
            greet(library.get(), settings.last());
            Session shell = Session.inMemory(inUse(library.get(), terminal), terminal::use);
            return InteractiveShell.run(console(settings, library, shell), state);
        }
        // Each command has said how it went; the end of the input is no failure.
        new Script(console(settings, library, Session.inMemory()), true, _ -> {}).run(stdin());
        return Status.DONE;
    }

    /// The paper in use at this terminal, unless it is gone meanwhile.
    private static String inUse(Library library, Session terminal) {
        String paper = terminal.paper();
        boolean isThere =
                !paper.isEmpty()
                        && library.papers().stream().anyMatch(entry -> entry.key().equals(paper));
        return isThere ? paper : "";
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
                settings.last().number(Setting.WORKERS),
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
