package dev.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "note 1 text            | note/1/text",
                "note 1 'two words'     | note/1/two words",
                "note 1 \"two words\"   | note/1/two words",
                "note 1 \"it's\"        | note/1/it's",
                "note 1 'say \"x\"'     | note/1/say \"x\"",
                "note 1 \"say \\\"x\\\"\" | note/1/say \"x\"",
                "note 1 two\\ words     | note/1/two words",
                "a''b \"\"c             | ab/c",
                "$HOME ~ * !x           | $HOME/~/*/!x",
            })
    void splitsAsAPosixShellDoesWithoutExpanding(String line, String words) {
        assertThat(String.join("/", ShellWords.split(line))).isEqualTo(words);
    }

    @Test
    void keepsAnEmptyQuotedWord() {
        assertThat(ShellWords.split("note 1 ''")).containsExactly("note", "1", "");
    }

    @Test
    void keepsABackslashThatEscapesNothing() {
        assertThat(ShellWords.split("\"a\\b\" c\\")).containsExactly("a\\b", "c\\");
    }

    @Test
    void namesTheQuoteThatIsNotClosed() {
        assertThatThrownBy(() -> ShellWords.split("note 1 'open"))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("«open»");
    }
}
