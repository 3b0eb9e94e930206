package dev.gloss.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.paper.Page;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Numbers in the margin of a manuscript, by which reviewers name its lines.
class LineNumbersTest {

    private static final List<String> LINES =
            List.of(
                    "   A bias is added to each affinity before the best experts are chosen, and",
                    "it plays no part in the value by which their output is weighed. The bias is",
                    "lowered for an expert that is overloaded and raised for one that is not, by",
                    "an amount that is small beside the affinities themselves and never changes.");

    @Test
    void areNoPartOfTheText() {
        String first = numbered(1, 1, 24);
        String second = numbered(25, 1, 24);
        String last = numbered(49, 1, 4);

        assertThat(Drawn.passages(first, second, last))
                .noneMatch(passage -> passage.matches("(?s).*\\d.*"));
        assertThat(Drawn.paper(first, second, last).pages().getLast().furniture())
                .extracting(Page.Furniture::text)
                .contains("49", "50", "51", "52");
    }

    @Test
    void mayComeToEveryFifthLineOnly() {
        assertThat(Drawn.passages(numbered(1, 5, 44), numbered(45, 5, 44)))
                .noneMatch(passage -> passage.matches("(?s).*\\d.*"));
    }

    @Test
    void areNotSeenInTheRanksOfATable() {
        StringBuilder page = new StringBuilder();
        page.repeat(String.join("\n", LINES) + "\n", 3);
        for (int i = 0; i < 10; i++) {
            page.append("%2d      run %c        %d\n".formatted(i + 1, 'a' + i, 90 - i));
        }
        page.repeat(String.join("\n", LINES) + "\n", 3);

        assertThat(String.join(" ", Drawn.passages(page.toString())))
                .contains("10")
                .contains("run j");
        assertThat(Drawn.paper(page.toString()).pages().getFirst().furniture()).isEmpty();
    }

    /// @param from number of the first line
    /// @param step how many lines have one number between them
    private static String numbered(int from, int step, int lines) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            String number = (from + i) % step == 0 ? Integer.toString(from + i) : "";
            page.append("%3s   %s\n".formatted(number, LINES.get(i % LINES.size())));
        }
        return page.toString();
    }
}
