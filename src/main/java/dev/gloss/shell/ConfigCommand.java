package dev.gloss.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.shell.Settings.Chosen;
import dev.gloss.shell.Syntax.Group;
import dev.gloss.text.Suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/// `config`: what is set, and where that is written.
final class ConfigCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "config",
                Group.PROGRAM,
                "what is set for all commands, and where it is written",
                "[SETTING]",
                List.of(Option.flag("init", "make your file, with every setting explained in it")),
                "config limit");
    }

    @Override
    public Status run(Invocation call) {
        if (call.has("init")) {
            Path file = call.console().settingsFiles().user();
            init(file);
            call.answer()
                    .show(
                            file,
                            made ->
                                    List.of(
                                            Styled.of(Words.path(made), Style.PLACE)
                                                    .then("  made")),
                            made -> new Json.SettingsFile(made.toString()));
            return Status.DONE;
        }
        call.console().forgetWhatWasTold();
        Settings settings = call.settings();
        List<Setting> wanted =
                call.optionalArgument(0)
                        .map(key -> List.of(named(key)))
                        .orElseGet(() -> Arrays.asList(Setting.values()));
        call.answer()
                .showAll(
                        wanted,
                        setting -> List.of(line(setting, settings.of(setting))),
                        setting -> json(setting, settings.of(setting)));
        return settings.problems().isEmpty() ? Status.DONE : Status.NOTHING;
    }

    private static Setting named(String key) {
        return Setting.named(key)
                .orElseThrow(() ->
                        CommandException.missing(
                                "nothing is called %s%s"
                                        .formatted(key, Suggestion.sentence(key, Setting.keys()))));
    }

    private static Styled line(Setting setting, Chosen chosen) {
        return Styled.of("%-8s".formatted(setting.key()), Style.PLACE)
                .then("  %-14s  ".formatted(chosen.value().isEmpty() ? "-" : chosen.value()))
                .then(chosen.source(), Style.FAINT);
    }

    private static Object json(Setting setting, Chosen chosen) {
        return new Json.Setting(
                setting.key(),
                chosen.value().isEmpty() ? null : chosen.value(),
                chosen.source(),
                setting.about());
    }

    private static void init(Path file) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, explained(), UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException _) {
            throw CommandException.missing(
                    "%s is there already, and stays as it is".formatted(Words.path(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file in which nothing is set yet.
    private static String explained() {
        StringBuilder text =
                new StringBuilder(
                        """
                        # Settings of Gloss. Take the # away before a line, and it holds from the next command on;
                        # gloss config shows what holds, and where it is written. A library's own settings stand in
                        # its notes/.gloss/config.yaml and come before these; editor and viewer stand here only.
                        """);
        for (Setting setting : Setting.values()) {
            text.append("\n# %s\n".formatted(setting.about()))
                    .append("#%s: %s\n".formatted(setting.key(), setting.example()));
        }
        return text.toString();
    }
}
