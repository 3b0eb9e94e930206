package dev.gloss.shell;

import dev.gloss.library.Library;
import dev.gloss.library.LibraryException;

import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// Runs commands one after the other, and says in one line what went wrong with any of them.
final class Console {

    private final Commands commands;
    private final CommandLine commandLine;
    private final Supplier<Library> library;
    private final Session session;
    private volatile Outputs outputs;
    private final Keyboard keyboard = new Keyboard();
    private final Set<Interruption> stoppable = ConcurrentHashMap.newKeySet();
    private volatile PasswordPrompt passwords;
    private @Nullable SettingsFiles settingsFiles;
    private volatile List<String> told = List.of();

    /// @param library opens the library when a command first needs it
    Console(Commands commands, Supplier<Library> library, Session session, Outputs outputs) {
        this.commands = commands;
        this.commandLine = new CommandLine(commands);
        this.library = library;
        this.session = session;
        this.outputs = outputs;
        this.passwords = PasswordPrompt.at(outputs.terminals());
    }

    Commands commands() {
        return commands;
    }

    CommandLine commandLine() {
        return commandLine;
    }

    Library library() {
        return library.get();
    }

    Session session() {
        return session;
    }

    Outputs outputs() {
        return outputs;
    }

    PasswordPrompt passwords() {
        return passwords;
    }

    /// Obeys what is written there from now on.
    void obey(SettingsFiles files) {
        settingsFiles = files;
    }

    /// Where settings are written.
    ///
    /// @throws CommandException if nowhere
    SettingsFiles settingsFiles() {
        if (settingsFiles == null) {
            throw CommandException.missing("nothing can be set here");
        }
        return settingsFiles;
    }

    /// The process's variables.
    Map<String, String> environment() {
        return settingsFiles == null ? Map.of() : settingsFiles.environment();
    }

    /// Says again what makes no sense among the settings.
    void forgetWhatWasTold() {
        told = List.of();
    }

    /// Asks for passwords in another way.
    void askPasswords(PasswordPrompt prompt) {
        passwords = prompt;
    }

    /// For a command that can stop before its end, and whose answer must be out before the program
    /// ends.
    Interruption interruption(Answer answer) {
        stoppable.removeIf(Interruption::isOver);
        Interruption interruption = Interruption.listen(answer::flush);
        stoppable.add(interruption);
        return interruption;
    }

    /// Asks whatever is at work and can stop to do so.
    void interrupt() {
        stoppable.forEach(Interruption::ask);
    }

    /// Asks what is at work on a thread to stop.
    ///
    /// @return whether there is something that can
    boolean interrupt(Thread thread) {
        List<Interruption> there =
                stoppable.stream().filter(interruption -> interruption.isOf(thread)).toList();
        there.forEach(Interruption::ask);
        return !there.isEmpty();
    }

    /// Whether a line is a command that may take so long that another is wanted meanwhile.
    boolean takesLong(String line) {
        String name = line.split("\\s", 2)[0];
        return commands.all().stream()
                .anyMatch(command -> command.takesLong() && command.syntax().name().equals(name));
    }

    /// Asks at this terminal when there is something to ask, and fits lines into it.
    void askAt(Terminal terminal) {
        keyboard.use(terminal);
        outputs = outputs.asWideAs(() -> OwnTerminal.size(terminal).getColumns());
    }

    /// The person at the terminal.
    ///
    /// @throws CommandException if there is none
    Keyboard keyboard() {
        if (!isInteractive()) {
            throw CommandException.usage("there is nobody to ask");
        }
        return keyboard;
    }

    /// Whether somebody sits at a terminal on which every place can be written.
    boolean ownsScreen() {
        String terminal = System.getenv().getOrDefault("TERM", "dumb");
        return isInteractive() && !terminal.equals("dumb");
    }

    /// Whether somebody types at a terminal and reads the answers there.
    boolean isInteractive() {
        return outputs.terminals().in() && outputs.terminals().out();
    }

    /// Runs a line of the prompt or of a script.
    Status run(String line) {
        return run(ShellSwitches.of(QueryWords.split(line)), () -> commandLine.parse(line));
    }

    /// Runs the program's arguments, as the operating system gave them.
    Status run(List<String> arguments) {
        return run(ShellSwitches.of(arguments), () -> commandLine.parse(arguments));
    }

    /// Runs words that were parsed already.
    Status run(ParsedInput input) {
        return run(new ShellSwitches(has(input, "json"), has(input, "debug")), () -> input);
    }

    /// Runs a command in the middle of another.
    ///
    /// @return the last line that it said
    String hear(List<String> arguments) {
        Outputs before = outputs;
        AtomicReference<String> last = new AtomicReference<>("");
        outputs = before.heardBy(last::set);
        try {
            Status _ = run(arguments);
        } finally {
            outputs = before;
        }
        return last.get();
    }

    private Status run(ShellSwitches switches, Supplier<ParsedInput> words) {
        Answer problems = outputs.answer(switches.json(), false, false);
        try {
            return execute(words.get());
        } catch (OutputClosedException e) {
            throw e;
        } catch (CommandException e) {
            problems.message(e.getMessage());
            if (!e.usage().isEmpty() && !switches.json()) {
                problems.message("usage: " + e.usage());
            }
            return e.status();
        } catch (LibraryException e) {
            problems.message(e.getMessage());
            return e.isFault() ? Status.FAULT : Status.NOTHING;
        } catch (UncheckedIOException e) {
            problems.message(Problem.sentence(Objects.requireNonNull(e.getCause())));
            return Status.FAULT;
        } catch (RuntimeException | StackOverflowError e) {
            problems.message(switches.debug() ? reported(e) : Problem.fault(e));
            return Status.FAULT;
        } finally {
            problems.flush();
        }
    }

    private Status execute(ParsedInput typed) {
        GlossCommand command = commands.named(typed.commandName());
        ParsedInput input = PaperInUse.put(command.syntax(), typed, session);
        Settings settings = settingsFiles == null ? Settings.USUAL : settingsFiles.read();
        Answer answer =
                outputs.answer(
                        has(input, "json"),
                        has(input, "quiet"),
                        has(input, "no-color") || settings.isPlain());
        if (has(input, "help")) {
            HelpView.of(command).forEach(answer::line);
            return Status.DONE;
        }
        if (PaperInUse.narrows(command.syntax(), typed, input) && !session.showsPaper()) {
            answer.remark(
                    "of %s, which is in use; use --none means all".formatted(session.paper()));
        }
        requireArguments(command.syntax(), input);
        try {
            return command.run(new Invocation(input, this, answer, settings));
        } catch (CommandException e) {
            throw e.withUsage(command.syntax().usage());
        } finally {
            tell(settings.problems(), answer);
            answer.flush();
        }
    }

    // In a shell, once: whoever works on does not want to hear it after every line.
    private void tell(List<String> problems, Answer answer) {
        if (!problems.equals(told)) {
            problems.forEach(answer::message);
            told = problems;
        }
    }

    private static void requireArguments(Syntax syntax, ParsedInput input) {
        if (input.arguments().size() < syntax.least()) {
            throw CommandException.usage(
                    "%s needs %s".formatted(syntax.name(), syntax.arguments()), syntax.usage());
        }
    }

    private static boolean has(ParsedInput input, String option) {
        return input.options().stream().map(CommandOption::longName).anyMatch(option::equals);
    }

    private static String reported(Throwable fault) {
        try {
            return "Gloss failed at this; a report for its developers is in "
                    + Problem.report(fault);
        } catch (IOException e) {
            return Problem.fault(fault);
        }
    }

    /// What must be known of a line before it is understood, so that even a line that is no command
    /// is answered in the right form.
    private record ShellSwitches(boolean json, boolean debug) {

        static ShellSwitches of(List<String> words) {
            return new ShellSwitches(words.contains("--json"), words.contains("--debug"));
        }
    }
}
