package dev.gloss.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

class EscapingTest {

    private static final List<String> HOSTILE =
            List.of(
                    "*",
                    "**",
                    "_",
                    "__",
                    "#",
                    "## ",
                    "[1]",
                    "[[x]]",
                    "![",
                    "](",
                    "|",
                    "<",
                    "<b>",
                    "<!--",
                    "-->",
                    "&amp;",
                    "&#35;",
                    "&",
                    "1.",
                    "12) ",
                    "1234567890. ",
                    "- ",
                    "+ ",
                    "---",
                    "===",
                    "=",
                    ":",
                    "::",
                    ": ",
                    ">",
                    "> ",
                    " ",
                    "  ",
                    "\t",
                    "\\",
                    "\\\\",
                    "`",
                    "```",
                    "~~~",
                    "~",
                    "$",
                    "$$",
                    "%%",
                    "==",
                    "^",
                    "{",
                    "}",
                    "@",
                    "!",
                    ".",
                    ")",
                    "(",
                    "\"",
                    "'",
                    "http://a_b.org/?x=1&y",
                    "www.a_b.org",
                    "a@b.org",
                    "[x]: /y",
                    "[^1]",
                    "[!note]",
                    "a",
                    "B",
                    "word",
                    "é",
                    "e\u0301",
                    "𝛼",
                    "漢",
                    "\u00a0",
                    "\u2003",
                    "\u2028",
                    "|---|",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\r",
                    "\f",
                    "\u000b",
                    "\u0085");

    @Test
    void quotesAndHeadingsReadBackAsTheyWere() {
        Random random = new Random(20260823);
        for (int i = 0; i < 20_000; i++) {
            String text = hostile(random);
            if (folded(text).isEmpty()) {
                continue;
            }
            String label = text.replaceAll("[\r\n]+", " ");
            assertThat(Reread.quotes(Markdown.quote(text)))
                    .as("quote %d of seed 20260823", i)
                    .containsExactly(folded(text));
            assertThat(Reread.headings(Markdown.heading(3, text)))
                    .as("heading %d of seed 20260823", i)
                    .containsExactly(label);
            assertThat(Reread.paragraphs(Markdown.line(Markdown.text(text))))
                    .as("line %d of seed 20260823", i)
                    .containsExactly(label);
        }
    }

    @Test
    void noSignOfAnotherDialectIsLeftUnescaped() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String written = Markdown.line(Markdown.text(hostile(random)));
            String bare = written.replaceAll("&#\\d+;", " ").replaceAll("\\\\\\p{Punct}", "x");
            assertThat(bare)
                    .as("line %d of seed 7: %s", i, written)
                    .doesNotContainPattern("[|~$^#\\[\\]{@]|==|%%|::|://|(?i)www\\.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the bias term is only used for routing",
                "R&D at 95% (see p. 4): a = b, c > d!",
                "ratio 3:1, e.g. \"x\" and 'y'; 1.5 and 2024.",
                "x-y + z - 1"
            })
    void leavesOrdinarySentencesAlone(String sentence) {
        assertThat(Markdown.quote(sentence).replace("R\\&D", "R&D")).isEqualTo("> " + sentence);
    }

    @Test
    void keepsTheLinesOfAQuoteAndPartsItsParagraphs() {
        assertThat(Markdown.quote("one\ntwo\r\n\r\n\n  three "))
                .isEqualTo("> one  \n> two\n> \n> &#32; three&#32;");
    }

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        for (int atoms = 1 + random.nextInt(9); atoms > 0; atoms--) {
            text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        return text.toString();
    }

    private static String folded(String text) {
        return text.replaceAll("[\r\n]+", "\n").replaceAll("\\A\n|\n\\z", "");
    }
}
