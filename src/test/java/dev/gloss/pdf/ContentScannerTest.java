package dev.gloss.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// How a content stream is cut. What is cut is written as `OPERATOR(operand operand)`; strings
/// stand in quotation marks, names after a slash.
class ContentScannerTest {

    @Test
    void operandsBelongToTheOperatorBehindThem() {
        assertThat(scanned("BT /F1 12 Tf 72 700.5 Td (words) Tj ET"))
                .containsExactly(
                        "BEGIN_TEXT()",
                        "SET_FONT(/F1 12.0)",
                        "MOVE(72.0 700.5)",
                        "SHOW('words')",
                        "END_TEXT()");
    }

    @Test
    void arraysAndDictionariesAreLaidFlat() {
        assertThat(scanned("[(a) -120 (b)]TJ /Span <</ActualText (c) /MCID 3>>BDC"))
                .containsExactly(
                        "SHOW_ADJUSTED('a' -120.0 'b')",
                        "BEGIN_MARK_WITH_PROPERTIES(/Span /ActualText 'c' /MCID 3.0)");
    }

    @Test
    void tokensNeedNoBlankBetweenThem() {
        assertThat(scanned("q/F1 8 Tf[(a)]TJ(b)Tj<63>Tj%comment Tj\n1 0 0 1 5 5cm Q"))
                .containsExactly(
                        "SAVE()",
                        "SET_FONT(/F1 8.0)",
                        "SHOW_ADJUSTED('a')",
                        "SHOW('b')",
                        "SHOW('c')",
                        "CONCATENATE(1.0 0.0 0.0 1.0 5.0 5.0)",
                        "RESTORE()");
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7.0",
        "-.5, -0.5",
        "+3., 3.0",
        "--2, -2.0",
        "1-2, 12.0",
        "00012.250, 12.25",
        "-, -0.0",
        "0.000000000000000000000001, 0.0",
        "123456789012345678901234, 1.2345678901234568E17",
        "1.5.5, 1.5 0.5"
    })
    void numbersAreReadAsLenientlyAsElsewhere(String written, String read) {
        assertThat(scanned(written + " Tc"))
                .containsExactly("SET_CHARACTER_SPACING(%s)".formatted(read));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiterString = " is ",
            value = {
                "(a(b)c) is a(b)c",
                "(a\\(b) is a(b",
                "(\\101\\1012\\12x) is AA2|x",
                "(a\\¶b) is ab",
                "(a\\qb\\\\) is aqb\\",
                "(open is open Tj",
                "<41 42¶4> is AB@",
                "<4g1> is A"
            })
    void stringsAreReadWithTheirEscapes(String written, String read) {
        assertThat(scanned(written.replace('¶', '\n') + " Tj").toString().replace('\n', '|'))
                .contains("'" + read + "'");
    }

    @Test
    void namesKeepTheirEscapedCharacters() {
        assertThat(scanned("/A#20b 1 Tf /C#x 2 Tf"))
                .containsExactly("SET_FONT(/A b 1.0)", "SET_FONT(/C#x 2.0)");
    }

    @Test
    void constantsAreOperandsAndNoOperators() {
        assertThat(scanned("true false null 3 Tc"))
                .containsExactly("SET_CHARACTER_SPACING(? ? ? 3.0)");
    }

    @Test
    void operatorsThatAreNotNeededLeaveNothingBehind() {
        assertThat(scanned("0 0 m 5 5 l S 1 0 0 rg /GS gs"))
                .containsExactly(
                        "OTHER(0.0 0.0)",
                        "OTHER(5.0 5.0)",
                        "OTHER()",
                        "OTHER(1.0 0.0 0.0)",
                        "SET_STATE(/GS)");
    }

    @Test
    void theBytesOfAnInlineImageAreNoContent() {
        assertThat(scanned("BI /W 2 /H 1 ID \u0001(EI \u0002 EI\nQ (after) Tj"))
                .endsWith("RESTORE()", "SHOW('after')");
        assertThat(scanned("BI /W 1 ID x EI 72 700.25 Td")).endsWith("MOVE(72.0 700.25)");
    }

    @Test
    void bracketsWithoutAPartnerArePassedOver() {
        assertThat(scanned("] > ) (a) Tj >> } 4 Tc"))
                .containsExactly("SHOW('a')", "SET_CHARACTER_SPACING(4.0)");
    }

    @RepeatedTest(200)
    void anyBytesAtAllComeToAnEnd(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = new byte[random.nextInt(400)];
        String likely = "()<>[]/%\\#-+.0123456789 \nBITjEIDTmqQ";
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] =
                    (byte)
                            (random.nextInt(4) == 0
                                    ? random.nextInt(256)
                                    : likely.charAt(random.nextInt(likely.length())));
        }

        assertThat(scanned(new String(bytes, StandardCharsets.ISO_8859_1)).size())
                .isLessThanOrEqualTo(bytes.length);
    }

    private static List<String> scanned(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        var operands = new Operands();
        var scanner = new ContentScanner(bytes, bytes.length, operands);
        List<String> found = new ArrayList<>();
        for (Operator next = scanner.next(); next != Operator.END; next = scanner.next()) {
            found.add("%s(%s)".formatted(next, written(operands)));
        }
        return operands.size() == 0 ? found : unfinished(found, operands);
    }

    private static List<String> unfinished(List<String> found, Operands operands) {
        found.add("(%s)".formatted(written(operands)));
        return found;
    }

    private static String written(Operands operands) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            if (operands.isNumber(i)) {
                words.add(String.valueOf(operands.number(i)));
            } else if (operands.isString(i)) {
                String text =
                        new String(
                                operands.bytes(),
                                operands.start(i),
                                operands.end(i) - operands.start(i),
                                StandardCharsets.ISO_8859_1);
                words.add("'" + text + "'");
            } else {
                words.add(operands.name(i).isEmpty() ? "?" : "/" + operands.name(i));
            }
        }
        return String.join(" ", words);
    }
}
