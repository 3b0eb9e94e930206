package dev.gloss.shell;

import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;

import java.util.List;

/// A command of Gloss as Spring Shell knows it.
final class SpringCommand implements Command {

    private final GlossCommand command;
    private final Console console;

    SpringCommand(GlossCommand command, Console console) {
        this.command = command;
        this.console = console;
    }

    @Override
    public String getName() {
        return command.syntax().name();
    }

    @Override
    public String getDescription() {
        return command.syntax().summary();
    }

    @Override
    public String getGroup() {
        return command.syntax().group().title();
    }

    @Override
    public List<CommandOption> getOptions() {
        return command.syntax().options().stream().map(SpringCommand::option).toList();
    }

    @Override
    public ExitStatus execute(CommandContext context) {
        Status status = console.run(context.parsedInput());
        return new ExitStatus(status.code(), "");
    }

    private static CommandOption option(Option option) {
        return CommandOption.with()
                .longName(option.name())
                .description(option.summary())
                .required(false)
                .type(option.isSwitch() ? boolean.class : String.class)
                .build();
    }
}
