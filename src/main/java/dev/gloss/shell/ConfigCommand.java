package dev.gloss.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.note.MalformedFrontMatterException;
import dev.gloss.note.SettingsFile;
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

/// `config`: what is set, and where that is written; sets one.
final class ConfigCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "config",
                Group.PROGRAM,
                "what is set for all commands, and where it is written; with a VALUE, sets it",
                "[SETTING] [VALUE]",
                List.of(Option.flag("init", "make your file, with every setting explained in it")),
                "config limit 20");
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
        if (call.arguments().size() == 2) {
            return set(call, named(call.argument(0)), call.argument(1));
        }
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

    private static Status set(Invocation call, Setting setting, String value) {
        if (!setting.allows(value)) {
            throw CommandException.usage(
                    "%s takes %s, not %s".formatted(setting.key(), setting.expected(), value));
        }
        SettingsFiles files = call.console().settingsFiles();
        String file = Words.path(files.user());
        try {
            SettingsFile.set(files.user(), setting.key(), value);
        } catch (MalformedFrontMatterException e) {
            throw CommandException.missing(
                    "%s, %s; nothing was written".formatted(file, e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Chosen holds = files.read().of(setting);
        call.answer()
                .show(
                        setting,
                        one -> List.of(line(one, new Chosen(value, file))),
                        one -> json(one, new Chosen(value, file)));
        if (!holds.source().startsWith(file)) {
            call.answer().remark("%s comes before it: %s".formatted(holds.source(), holds.value()));
        }
        return Status.DONE;
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
