package dev.gloss.pdf;

import java.util.Locale;
import java.util.Random;

/// Content streams that place text in every way there is.
final class RandomContent {

    private static final String LETTERS = "abc defgh.";

    private final Random random;
    private final StringBuilder content = new StringBuilder();

    private RandomContent(Random random) {
        this.random = random;
    }

    static String of(Random random) {
        var made = new RandomContent(random);
        for (int texts = 1 + random.nextInt(4); texts > 0; texts--) {
            made.text();
        }
        return made.content.toString();
    }

    private void text() {
        content.append("q ").append(matrix()).append("cm BT /F1 10 Tf ");
        for (int operators = random.nextInt(25); operators > 0; operators--) {
            content.append(operator()).append('\n');
        }
        content.append("ET Q\n");
    }

    private String operator() {
        return switch (random.nextInt(14)) {
            case 0 -> "/F%d %s Tf".formatted(1 + random.nextInt(2), number(1, 30));
            case 1 -> number(-50, 50) + number(-50, 50) + "Td";
            case 2 -> number(-50, 50) + number(-50, 50) + "TD";
            case 3 -> matrix() + "Tm";
            case 4 -> "T*";
            case 5 -> number(-1, 2) + "Tc";
            case 6 -> number(-1, 5) + "Tw";
            case 7 -> number(50, 150) + "Tz";
            case 8 -> number(5, 20) + "TL";
            case 9 -> number(-5, 5) + "Ts";
            case 10 -> "[" + string() + number(-300, 300) + string() + "] TJ";
            case 11 -> string() + "'";
            case 12 -> number(0, 3) + number(0, 3) + string() + "\"";
            default -> string() + "Tj";
        };
    }

    /// Turned, stretched and moved a little, never flat.
    private String matrix() {
        double angle = random.nextInt(3) == 0 ? random.nextDouble(6) : 0;
        double scale = random.nextDouble(.5, 2);
        return "%.4f %.4f %.4f %.4f %.3f %.3f "
                .formatted(
                        scale * Math.cos(angle),
                        scale * Math.sin(angle),
                        -scale * Math.sin(angle),
                        scale * Math.cos(angle),
                        random.nextDouble(300),
                        random.nextDouble(300));
    }

    private String string() {
        var string = new StringBuilder();
        for (int length = 1 + random.nextInt(6); length > 0; length--) {
            string.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return "(" + string + ") ";
    }

    private String number(double least, double most) {
        return String.format(Locale.ROOT, "%.3f ", random.nextDouble(least, most));
    }
}
