package dev.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.reader.CompletingParsedLine;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.Test;

/// A line that is being typed, as words to complete.
class TypedLineTest {

    @Test
    void theWordUnderTheCursorEndsThere() {
        CompletingParsedLine line = typed("show gates#|2 --json");

        assertThat(line.words()).containsExactly("show", "gates#");
        assertThat(line.rawWordLength()).isEqualTo(6);
    }

    @Test
    void afterABlankAnotherWordBegins() {
        assertThat(typed("show |").words()).containsExactly("show", "");
        assertThat(typed("|").words()).containsExactly("");
    }

    @Test
    void quotesAreTakenOffButTheirBlanksStay() {
        CompletingParsedLine line = typed("import \"my papers/a b|");

        assertThat(line.words()).containsExactly("import", "my papers/a b");
        assertThat(line.rawWordLength()).isEqualTo("\"my papers/a b".length());
        assertThat(line.escape("my papers/a book.pdf", true))
                .hasToString("\"my papers/a book.pdf\"");
        assertThat(line.escape("papers/", false)).hasToString("papers/");
    }

    @Test
    void theQuotesOfAQueryBelongToIt() {
        CompletingParsedLine line = typed("search section:\"load bal|");

        assertThat(line.words()).containsExactly("search", "section:\"load bal");
        assertThat(line.escape("section:\"load balancing\"", true))
                .hasToString("section:\"load balancing\"");
    }

    /// @param line with `|` for the cursor
    private static CompletingParsedLine typed(String line) {
        int cursor = line.indexOf('|');
        return (CompletingParsedLine)
                TypedLine.parser(AllCommands.create())
                        .parse(line.replace("|", ""), cursor, ParseContext.COMPLETE);
    }
}
