package dev.gloss.export;

import static dev.gloss.export.Given.found;
import static dev.gloss.export.Given.markdown;
import static dev.gloss.export.Given.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```java\nint x;",
                "````\n```\nstill code",
                "~~~ text",
                "   ```\n   indented fence",
                "text\n```",
                "<!-- never closed",
                "<!--\n\na blank line inside",
                "<script>\n\nalert(1)",
                "<PRE>\n\nraw",
                "<textarea>",
                "<style>\n\nb {}",
                "<?php\n\necho",
                "<!DOCTYPE html",
                "<![CDATA[\n\nx",
                "> ```\n> fence in a quote",
                "- ```\n  fence in a list",
                "- item\n\n  - nested",
                "1. one\n2. two",
                "# A heading\n\nSetext\n===\n\nAnother\n---",
                "> a block quote",
                "| a | b |\n|---|---|\n| 1 | 2 |",
                "ends in a backslash\\",
                "**never closed, `neither this",
                "[open](",
                "[x]: /y\n\"an open title",
                "    indented code",
                "***",
                "trailing blank  ",
                "<div>\n\nopen",
            })
    void whatFollowsABodyStandsByItself(String body) {
        String written =
                markdown(
                        Given.reading(
                                note('1', body, found("the first", 1, "1 One")),
                                note('2', "", found("the second", 2, "2 Two"))));

        assertThat(written).contains("\n\n" + body + "\n");
        assertThat(Reread.paragraphs(written)).contains("2026-11-23 ^n-01jdkx7q41");
        assertThat(Reread.headings(written)).contains("1 One", "2 Two");
        assertThat(Reread.quotes(written)).contains("the first", "the second");
        assertThat(Reread.paragraphs(written)).endsWith("p. 2", "2026-11-23 ^n-01jdkx7q42");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "```\nclosed\n```",
                "~~~\nclosed\n~~~\n\nmore",
                "<!-- closed -->",
                "<pre>\n\nclosed</pre>",
                "a *b* `c` <b>d</b> [[n-01jdkw11ab]] &amp; \\* #tag ==x==",
                "    code first",
                "- a\n- b\n\n\n\n- c",
                "tab\tand trailing blank  ",
                "\u00a0é𝛼"
            })
    void aBodyThatEndsByItselfIsNotTouched(String body) {
        assertThat(Body.closed(body)).isEqualTo(body);
    }

    @Test
    void closesAnOpenFenceWithItsOwnMarks() {
        assertThat(Body.closed("~~~~ python\n```\nx")).isEqualTo("~~~~ python\n```\nx\n~~~~");
    }

    @Test
    void closesAnOpenComment() {
        assertThat(Body.closed("<!-- x\n\ny")).isEqualTo("<!-- x\n\ny\n-->");
    }

    @Test
    void dropsBlankLinesAroundAndWritesLineFeeds() {
        assertThat(Body.closed("\r\n \r\n  a\r\rb \r\n\r\n")).isEqualTo("  a\n\nb ");
    }

    @Test
    void anEmptyBodyIsNoBlock() {
        assertThat(Body.closed(" \n\t\n")).isEmpty();
    }
}
