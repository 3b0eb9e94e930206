package dev.gloss.shell;

import dev.gloss.note.MalformedFrontMatterException;
import dev.gloss.note.SettingsFile;
import dev.gloss.shell.Settings.Chosen;
import dev.gloss.text.Suggestion;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Where settings are written down.
final class SettingsFiles {

    private final Map<String, String> environment;
    private final Path user;
    private final Path library;
    private @Nullable Settings last;

    /// @param environment the process's variables
    /// @param user the reader's own file, which need not be there
    /// @param library the library's folder, whose own file need not be there either
    SettingsFiles(Map<String, String> environment, Path user, Path library) {
        this.environment = environment;
        this.user = user;
        this.library = library;
    }

    /// Those of whoever runs this process.
    static SettingsFiles of(Map<String, String> environment, Path library) {
        return new SettingsFiles(
                environment, UserFolders.config(environment).resolve("config.yaml"), library);
    }

    Map<String, String> environment() {
        return environment;
    }

    /// The reader's own file.
    Path user() {
        return user;
    }

    /// The library's folder.
    Path library() {
        return library;
    }

    /// What they said when they were last read.
    Settings last() {
        Settings known = last;
        return known == null ? read() : known;
    }

    /// What they say now: a variable of Gloss's own comes before the library's file, that before
    /// the reader's own, and that before variables that are there for all programs.
    Settings read() {
        Map<Setting, Chosen> chosen = new EnumMap<>(Setting.class);
        List<String> problems = new ArrayList<>();
        variable(chosen, Setting.EDITOR, "EDITOR");
        variable(chosen, Setting.EDITOR, "VISUAL");
        new Reader(user, true, chosen, problems).read();
        new Reader(ofLibrary(), false, chosen, problems).read();
        variable(chosen, Setting.WORKERS, "GLOSS_WORKERS");
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            chosen.put(Setting.COLOR, new Chosen("never", "$NO_COLOR"));
        }
        Settings now = new Settings(chosen, problems);
        last = now;
        return now;
    }

    /// The library's own file.
    Path ofLibrary() {
        return library.resolve("notes").resolve(".gloss").resolve("config.yaml");
    }

    private void variable(Map<Setting, Chosen> chosen, Setting setting, String name) {
        String value = environment.getOrDefault(name, "");
        if (setting.allows(value)) {
            chosen.put(setting, new Chosen(value, "$" + name));
        }
    }

    /// Reads one file over what is chosen already.
    private record Reader(
            Path file, boolean isUsers, Map<Setting, Chosen> chosen, List<String> problems) {

        void read() {
            try {
                SettingsFile.read(file).entries().forEach(this::take);
            } catch (MalformedFrontMatterException e) {
                problems.add(
                        "%s, %s; nothing in it holds".formatted(Words.path(file), e.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void take(SettingsFile.Entry entry) {
            Setting.named(entry.key())
                    .ifPresentOrElse(
                            setting -> take(setting, entry),
                            () ->
                                    problem(
                                            entry,
                                            "nothing is called %s%s"
                                                    .formatted(
                                                            entry.key(),
                                                            Suggestion.sentence(
                                                                    entry.key(), Setting.keys()))));
        }

        private void take(Setting setting, SettingsFile.Entry entry) {
            if (!isUsers && !setting.isLibrarys()) {
                problem(
                        entry,
                        "%s holds in your own file only, because a library may come from others"
                                .formatted(setting.key()));
            } else if (!setting.allows(entry.value())) {
                problem(
                        entry,
                        "%s takes %s%s"
                                .formatted(
                                        setting.key(),
                                        setting.expected(),
                                        entry.value().isEmpty() ? "" : ", not " + entry.value()));
            } else {
                chosen.put(setting, new Chosen(entry.value(), place(entry)));
            }
        }

        private void problem(SettingsFile.Entry entry, String words) {
            problems.add(place(entry) + ": " + words);
        }

        private String place(SettingsFile.Entry entry) {
            return "%s, line %d".formatted(Words.path(file), entry.line());
        }
    }
}
