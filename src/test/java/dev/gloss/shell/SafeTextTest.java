package dev.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import java.util.Random;

class SafeTextTest {

    @Test
    void takesTheTeethOutOfEscapeSequences() {
        assertThat(SafeText.clean("a\033]52;c;aGk=\007b\u009b31mc")).isEqualTo("a]52;c;aGk=b31mc");
    }

    @Test
    void dropsWhatHidesOrTurnsText() {
        assertThat(SafeText.clean("safe\u202Egpj.exe\u200B\u00AD\uFEFF")).isEqualTo("safegpj.exe");
    }

    @Test
    void keepsLineEndsMathematicsAndEmoji() {
        assertThat(SafeText.clean("𝛼 ≤ é\n漢字 🙂")).isEqualTo("𝛼 ≤ é\n漢字 🙂");
    }

    @Test
    void turnsTabsIntoBlanksAndLoneSurrogatesIntoReplacementCharacters() {
        assertThat(SafeText.clean("a\tb\uD800c")).isEqualTo("a b\uFFFDc");
    }

    @Test
    void escapesInJsonWhatPeopleDoNotGet() {
        assertThat(SafeText.escape("{\"text\":\"a\u200Bb\u0085\"}"))
                .isEqualTo("{\"text\":\"a\\u200bb\\u0085\"}");
    }

    @RepeatedTest(50)
    void letsNoControlOrFormatCharacterThrough(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        String text = randomText(new Random(seed));
        assertThat(SafeText.clean(text).codePoints())
                .as("seed %d", seed)
                .allMatch(SafeTextTest::isHarmless);
        assertThat(SafeText.escape(text).codePoints())
                .as("seed %d", seed)
                .allMatch(SafeTextTest::isHarmless);
    }

    private static boolean isHarmless(int codePoint) {
        int type = Character.getType(codePoint);
        return codePoint == '\n'
                || type != Character.CONTROL
                        && type != Character.FORMAT
                        && type != Character.SURROGATE;
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x300 : 0x110000));
        }
        return text.toString();
    }
}
