package dev.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.note.SettingsFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class SettingsFilesTest {

    @TempDir Path home;

    @Test
    void nothingIsSetWithoutFilesAndVariables() throws IOException {
        Settings settings = settings(Map.of());

        for (Setting setting : Setting.values()) {
            assertThat(settings.of(setting).value()).isEqualTo(setting.usual());
            assertThat(setting.allows(setting.example())).isTrue();
        }
        assertThat(settings.problems()).isEmpty();
    }

    @Test
    void theLibraryComesBeforeTheReaderAndAVariableOfGlossBeforeBoth() throws IOException {
        user("limit: 3\nworkers: 3\ntemplate: pandoc # for papers\n");
        library("limit: 4\nworkers: 4\n");

        Settings settings = settings(Map.of("GLOSS_WORKERS", "5"));

        assertThat(settings.value(Setting.LIMIT)).isEqualTo("4");
        assertThat(settings.of(Setting.LIMIT).source())
                .endsWith("notes/.gloss/config.yaml, line 1");
        assertThat(settings.number(Setting.WORKERS)).hasValue(5);
        assertThat(settings.of(Setting.WORKERS).source()).isEqualTo("$GLOSS_WORKERS");
        assertThat(settings.value(Setting.TEMPLATE)).isEqualTo("pandoc");
    }

    @Test
    void anEditorForGlossComesBeforeTheOneForAllPrograms() throws IOException {
        Map<String, String> variables = Map.of("VISUAL", "emacs -nw", "EDITOR", "ed");

        assertThat(settings(variables).value(Setting.EDITOR)).isEqualTo("emacs -nw");
        user("editor: nano\n");
        assertThat(settings(variables).value(Setting.EDITOR)).isEqualTo("nano");
    }

    @Test
    void aVariableThatForbidsColoursCannotBeOverruled() throws IOException {
        user("color: auto\n");

        assertThat(settings(Map.of("NO_COLOR", "1")).isPlain()).isTrue();
        assertThat(settings(Map.of("NO_COLOR", "")).isPlain()).isFalse();
        user("color: never\n");
        assertThat(settings(Map.of()).isPlain()).isTrue();
    }

    @Test
    void aLibraryRunsNoProgramOfItsOwn() throws IOException {
        library("viewer: rm -r\neditor: rm -r\n");

        Settings settings = settings(Map.of());

        assertThat(settings.value(Setting.VIEWER) + settings.value(Setting.EDITOR)).isEmpty();
        assertThat(settings.problems())
                .hasSize(2)
                .allMatch(problem -> problem.contains("in your own file only"));
    }

    @Test
    void whatMakesNoSenseIsNamedWithItsLineAndTheRestHolds() throws IOException {
        user("# mine\nlimt: 3\ncolor: blue\nlimit: [3]\nworkers: 2\n");

        Settings settings = settings(Map.of());

        assertThat(settings.problems())
                .map(problem -> problem.replaceFirst(".*config.yaml, ", ""))
                .containsExactly(
                        "line 2: nothing is called limt; did you mean limit?",
                        "line 3: color takes auto or never, not blue",
                        "line 4: limit takes a whole number from 1");
        assertThat(settings.number(Setting.WORKERS)).hasValue(2);
    }

    @Test
    void aFileThatIsNoListOfSettingsIsNamedWithTheLine() throws IOException {
        user("limit: 3\nlimit: 4\n");
        assertThat(settings(Map.of()).problems())
                .singleElement()
                .asString()
                .contains("config.yaml, line 2, column 1: the key limit stands twice");
        user("limit: 3\ncolor: [never\n");
        assertThat(settings(Map.of()).problems()).singleElement().asString().contains("line 3");
    }

    @Test
    void aValueIsWrittenWhereOneStoodAndEveryOtherLineStays() throws Exception {
        Path file = home.resolve("folder/config.yaml");
        SettingsFile.set(file, "limit", "5");
        assertThat(file).hasContent("limit: 5");

        Files.writeString(file, "# mine\nlimit: 3 # enough\n#color: never\nviewer: 'my viewer'");
        SettingsFile.set(file, "limit", "7");
        SettingsFile.set(file, "editor", "vi -c '# {x}'");
        assertThat(Files.readString(file))
                .startsWith("# mine\nlimit: 7")
                .contains("\n#color: never\nviewer: 'my viewer'\neditor: ");
        assertThat(SettingsFile.read(file).entries().getLast().value()).isEqualTo("vi -c '# {x}'");
    }

    private Settings settings(Map<String, String> variables) {
        return new SettingsFiles(variables, home.resolve("config.yaml"), home).read();
    }

    private void user(String text) throws IOException {
        Files.writeString(home.resolve("config.yaml"), text);
    }

    private void library(String text) throws IOException {
        Path folder = Files.createDirectories(home.resolve("notes/.gloss"));
        Files.writeString(folder.resolve("config.yaml"), text);
    }
}
