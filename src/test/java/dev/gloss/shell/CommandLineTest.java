package dev.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gloss.AwkwardInputs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

import java.util.List;
import java.util.stream.Stream;

class CommandLineTest {

    private final CommandLine commandLine = new CommandLine(AllCommands.create());

    @Test
    void aPhraseIsTheSamePhraseAtThePromptAndAsAnArgument() {
        assertThat(query(commandLine.parse("search \"mixture of experts\"")))
                .isEqualTo(query(argv("search", "\"mixture of experts\"")))
                .isEqualTo("\"mixture of experts\"");
    }

    @Test
    void aQueryIsSearchedAsTyped() {
        String query = "\"mixture  of experts\" AND page:[3 TO 5] -draft +x 'a' \\(b\\)";
        assertThat(query(commandLine.parse("search " + query))).isEqualTo(query);
        assertThat(query(argv("search", query))).isEqualTo(query);
    }

    static Stream<String> awkwardLines() {
        return AwkwardInputs.all().filter(input -> !input.isBlank());
    }

    @ParameterizedTest
    @MethodSource("awkwardLines")
    void anyLineIsTheSameQueryAtThePromptAndAsAnArgument(String line) {
        assertThat(wording(commandLine.parse("search " + line)))
                .isEqualTo(wording(argv("search", line)));
    }

    @Test
    void argumentsOfAQueryAreJoinedByBlanks() {
        assertThat(query(argv("search", "mixture", "of", "experts")))
                .isEqualTo("mixture of experts");
    }

    @Test
    void optionsOfAQueryStandBeforeOrAfterItsWords() {
        assertThat(commandLine.parse("search --limit 3 a b"))
                .isEqualTo(commandLine.parse("search a b --limit 3"))
                .isEqualTo(argv("search", "a", "--limit", "3", "b"));
    }

    @Test
    void nothingInsideQuotesIsAnOption() {
        assertThat(query(commandLine.parse("search \"a --limit 3\""))).isEqualTo("\"a --limit 3\"");
        assertThat(query(argv("search", "\"a", "--limit", "3\""))).isEqualTo("\"a --limit 3\"");
    }

    @Test
    void aQuoteThatIsNeverClosedHidesNoOption() {
        ParsedInput parsed = commandLine.parse("search 5\" disk --limit 3");
        assertThat(query(parsed)).isEqualTo("5\" disk");
        assertThat(value(parsed, "limit")).isEqualTo("3");
    }

    @Test
    void twoDashesEndTheOptions() {
        assertThat(query(argv("search", "--", "-draft"))).isEqualTo("-draft");
        assertThat(query(commandLine.parse("search -- --limit 3"))).isEqualTo("--limit 3");
    }

    @Test
    void theWordAfterAnOptionIsItsValueWhateverItBeginsWith() {
        ParsedInput parsed = argv("note", "1", "text", "--quote", "--dashed words");
        assertThat(value(parsed, "quote")).isEqualTo("--dashed words");
    }

    @Test
    void anOptionAndItsValueMayBeOneWord() {
        assertThat(value(argv("search", "a", "--limit=5"), "limit")).isEqualTo("5");
    }

    @Test
    void aListItemIsTextAndNoOption() {
        assertThat(argv("note", "1", "- first").arguments())
                .extracting(CommandArgument::value)
                .containsExactly("1", "- first");
    }

    @Test
    void anUnknownOptionIsNamedWithTheNearestRightOne() {
        assertThatThrownBy(() -> argv("search", "a", "--limt", "3"))
                .isInstanceOf(CommandException.class)
                .hasMessage("search has no option --limt; did you mean --limit?");
        assertThatThrownBy(() -> argv("export", "key", "-f")).hasMessageContaining("-f");
    }

    @Test
    void anUnknownCommandIsNamedWithTheNearestRightOne() {
        assertThatThrownBy(() -> commandLine.parse("serach x"))
                .hasMessage("no command serach; did you mean search?");
    }

    @Test
    void aSwitchTakesNoValue() {
        assertThatThrownBy(() -> argv("papers", "--json=yes")).hasMessage("--json takes no value");
        assertThat(argv("papers", "--json", "key").arguments()).hasSize(1);
    }

    @Test
    void anOptionWithoutItsValueIsAMistake() {
        assertThatThrownBy(() -> argv("search", "a", "--limit")).hasMessage("--limit needs N");
    }

    @Test
    void aWordTooManyIsNamed() {
        assertThatThrownBy(() -> argv("outline", "one", "two"))
                .hasMessage("two is one word too many");
    }

    private ParsedInput argv(String... words) {
        return commandLine.parse(List.of(words));
    }

    /// The words of a query; of blanks, one is as good as many.
    private static List<String> wording(ParsedInput parsed) {
        return parsed.arguments().stream()
                .map(argument -> argument.value().strip().replaceAll("\\s+", " "))
                .toList();
    }

    private static String query(ParsedInput parsed) {
        assertThat(parsed.arguments()).hasSize(1);
        return parsed.arguments().getFirst().value();
    }

    private static String value(ParsedInput parsed, String option) {
        return parsed.options().stream()
                .filter(given -> option.equals(given.longName()))
                .map(CommandOption::value)
                .findFirst()
                .orElseThrow();
    }
}
