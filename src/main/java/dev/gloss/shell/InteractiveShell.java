package dev.gloss.shell;

import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.JLineInputProvider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;

/// The interactive shell: Spring Boot, Spring Shell and JLine, put together by hand because what
/// they do by themselves (scanning for commands, a validator, property files, logging) costs half a
/// second and nobody here uses it.
final class InteractiveShell extends SpringApplication {

    private final Console console;
    private final Path stateFolder;

    private InteractiveShell(Console console, Path stateFolder) {
        super(InteractiveShell.class);
        this.console = console;
        this.stateFolder = stateFolder;
        setApplicationContextFactory(ApplicationContextFactory.of(GenericApplicationContext::new));
        setWebApplicationType(WebApplicationType.NONE);
        setBannerMode(Banner.Mode.OFF);
        setLogStartupInfo(false);
        setListeners(List.of());
        setInitializers(List.of());
        setAddConversionService(false);
        setAddCommandLineProperties(false);
        setRegisterShutdownHook(false);
    }

    /// Runs until the person leaves.
    static Status run(Console console, Path stateFolder) {
        // What matters is said by Gloss itself.
        LogManager.getLogManager().reset();
        new InteractiveShell(console, stateFolder).run().close();
        return Status.DONE;
    }

    @Override
    protected void load(ApplicationContext context, Object[] sources) {
        GenericApplicationContext beans = (GenericApplicationContext) context;
        beans.registerBean(Terminal.class, OwnTerminal::open);
        beans.registerBean(CommandRegistry.class, () -> console.commands().registry(console));
        beans.registerBean(LineReader.class, () -> lineReader(beans));
        beans.registerBean(JLineInputProvider.class, () -> input(beans));
        beans.registerBean(PromptLoop.class, () -> prompt(beans));
        beans.registerBean(
                ApplicationRunner.class, () -> _ -> beans.getBean(PromptLoop.class).run());
    }

    private LineReader lineReader(BeanFactory beans) {
        Terminal terminal = beans.getBean(Terminal.class);
        LineReaderBuilder reader =
                LineReaderBuilder.builder()
                        .terminal(terminal)
                        .appName("gloss")
                        .completer(new PromptCompleter(console))
                        .parser(TypedLine.parser(console.commands()))
                        .variable(LineReader.HISTORY_FILE, made(stateFolder).resolve("history"))
                        .variable(LineReader.HISTORY_IGNORE, "*--password*")
                        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                        .option(LineReader.Option.INSERT_TAB, false);
        return ArrowKeys.bind(reader.build(), terminal);
    }

    private PromptLoop prompt(BeanFactory beans) {
        console.askAt(beans.getBean(Terminal.class));
        return new PromptLoop(
                beans.getBean(JLineInputProvider.class), beans.getBean(LineReader.class), console);
    }

    private JLineInputProvider input(BeanFactory beans) {
        JLineInputProvider provider = new JLineInputProvider(beans.getBean(LineReader.class));
        provider.setPromptProvider(() -> new AttributedString(prompt(), AttributedStyle.BOLD));
        return provider;
    }

    private String prompt() {
        String paper = console.session().paper();
        return paper.isEmpty() ? "gloss> " : "gloss %s> ".formatted(paper);
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
