package dev.gloss.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Puts the characters of Hebrew and Arabic, which stand on paper from right to left, into the
/// order in which they are read.
///
/// The reverse of rule L2 of the Unicode Bidirectional Algorithm (UAX #9) for two levels, which is
/// all that a printed line shows: runs of the other direction are turned round, numbers keep
/// theirs.
final class RightToLeft {

    private static final int FIRST = 0x590;

    private static final Map<Integer, Integer> MIRRORED =
            Map.of(
                    (int) '(', (int) ')',
                    (int) ')', (int) '(',
                    (int) '[', (int) ']',
                    (int) ']', (int) '[',
                    (int) '{', (int) '}',
                    (int) '}', (int) '{',
                    (int) '«', (int) '»',
                    (int) '»', (int) '«');

    private RightToLeft() {}

    static boolean isLetter(int c) {
        if (c < FIRST) {
            return false;
        }
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// A line as it is read.
    ///
    /// @param line as it stands on paper, from left to right
    static String logical(String line) {
        if (!hasLetters(line)) {
            return line;
        }
        List<Integer> characters = new ArrayList<>(line.codePoints().boxed().toList());
        long leftward = characters.stream().filter(RightToLeft::isLetter).count();
        long rightward = characters.stream().filter(RightToLeft::isRightward).count();
        boolean turned = leftward >= rightward;
        if (turned) {
            turn(characters);
        }
        turnRuns(characters, turned);
        StringBuilder logical = new StringBuilder();
        characters.forEach(logical::appendCodePoint);
        return logical.toString();
    }

    private static boolean hasLetters(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= FIRST && isLetter(line.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Turns round what runs against the line.
    ///
    /// @param turned whether the line runs from right to left
    private static void turnRuns(List<Integer> characters, boolean turned) {
        int start = -1;
        int end = 0;
        for (int i = 0; i <= characters.size(); i++) {
            boolean ends = i == characters.size();
            int c = ends ? 0 : characters.get(i);
            if (!ends && (turned ? isRightward(c) || Character.isDigit(c) : isLetter(c))) {
                start = start < 0 ? i : start;
                end = i + 1;
            } else if (start >= 0 && (ends || (turned ? isLetter(c) : isRightward(c)))) {
                turn(characters.subList(start, end));
                start = -1;
            }
        }
    }

    /// Brackets that open a run close it when it is turned round.
    private static void turn(List<Integer> run) {
        Collections.reverse(run);
        run.replaceAll(c -> MIRRORED.getOrDefault(c, c));
    }

    private static boolean isRightward(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }
}
