package dev.gloss.shell;

import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.CommandCompleter;
import org.springframework.shell.jline.JLineInputProvider;
import org.springframework.shell.jline.PromptProvider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The interactive shell: Spring Boot, Spring Shell and JLine, put together by hand because
/// auto-configuration brings a validator and command scanning that cost half a second and that
/// nobody here uses.
@SpringBootConfiguration(proxyBeanMethods = false)
class InteractiveShell {

    /// Runs until the person leaves.
    static Status run(Console console, Path stateFolder) {
        new SpringApplicationBuilder(InteractiveShell.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .lazyInitialization(true)
                .registerShutdownHook(false)
                .properties("logging.level.root=off")
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("console", console);
                    context.getBeanFactory().registerSingleton("stateFolder", stateFolder);
                })
                .run()
                .close();
        return Status.DONE;
    }

    @Bean
    ApplicationRunner prompt(JLineInputProvider input, Terminal terminal, Console console) {
        return _ -> new PromptLoop(input, terminal, console).run();
    }

    @Bean(destroyMethod = "close")
    Terminal terminal() throws IOException {
        return TerminalBuilder.builder().system(true).build();
    }

    @Bean
    CommandRegistry commandRegistry(Console console) {
        return console.commands().registry(console);
    }

    @Bean
    LineReader lineReader(Terminal terminal, CommandRegistry registry, Path stateFolder) {
        DefaultParser parser = new DefaultParser();
        // A lone quote in a query is a character; it must not open a second line.
        parser.setEofOnUnclosedQuote(false);
        parser.setEscapeChars(null);
        LineReader reader =
                LineReaderBuilder.builder()
                        .terminal(terminal)
                        .appName("gloss")
                        .completer(new CommandCompleter(registry))
                        .parser(parser)
                        .variable(LineReader.HISTORY_FILE, made(stateFolder).resolve("history"))
                        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                        .option(LineReader.Option.INSERT_TAB, false)
                        .build();
        return reader;
    }

    @Bean
    JLineInputProvider inputProvider(LineReader reader, PromptProvider prompt) {
        JLineInputProvider provider = new JLineInputProvider(reader);
        provider.setPromptProvider(prompt);
        return provider;
    }

    @Bean
    PromptProvider promptProvider() {
        return () -> new AttributedString("gloss> ", AttributedStyle.BOLD);
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
