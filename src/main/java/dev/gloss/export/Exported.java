package dev.gloss.export;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file as it is exported, in the pieces by which it is merged with what its reader made of it.
///
/// @param front the lines of YAML at the top with the `---` around them; empty if there are none
/// @param pieces what follows, in the order in which it stands
public record Exported(String front, List<Piece> pieces) {

    /// Parts the pieces in a file that keeps them for the next merge; no character of a text.
    static final String MARK = "\uFDD0";

    /// Dropped around a file; not so the wide blank with which a Chinese paragraph begins.
    private static final String AROUND = " \t\n\u000B\f\r" + MARK;

    private static final Pattern FRONT = Pattern.compile("\\A---\n(?:.*\n)*?---(?:\n|\\z)");
    private static final Pattern BLANK_LINES = Pattern.compile("\\A(?:[ \\t]*\n)+");

    public Exported {
        pieces = List.copyOf(pieces);
    }

    /// The whole file.
    public String text() {
        return pieces.stream()
                .map(piece -> piece.before() + piece.text())
                .collect(joining("", front, ""));
    }

    /// The whole file with a mark before each piece, to be given to [#parse].
    public String marked() {
        return pieces.stream()
                .map(piece -> MARK + piece.before() + piece.text())
                .collect(joining("", front, ""));
    }

    /// Reads what [#marked] or a template wrote: each note to its id is a piece, of everything else
    /// each unit.
    public static Exported parse(String marked) {
        String file = stripped(marked) + "\n";
        Matcher matcher = FRONT.matcher(file);
        String front = matcher.lookingAt() ? matcher.group() : "";
        List<Piece> pieces = new ArrayList<>();
        String before = "";
        for (String part : file.substring(front.length()).split(MARK, -1)) {
            Units units = Units.of(BLANK_LINES.matcher(before + part).replaceFirst("\n"));
            pieces.addAll(pieces(units.units()));
            before = units.tail();
        }
        return new Exported(front.replace(MARK, ""), pieces);
    }

    /// Without blanks and marks around it.
    private static String stripped(String marked) {
        int start = 0;
        int end = marked.length();
        while (start < end && isAround(marked.charAt(start))) {
            start++;
        }
        while (start < end && isAround(marked.charAt(end - 1))) {
            end--;
        }
        return marked.substring(start, end);
    }

    private static boolean isAround(char c) {
        return AROUND.indexOf(c) >= 0;
    }

    private static List<Piece> pieces(List<Unit> units) {
        int note = 0;
        for (int i = 0; i < units.size(); i++) {
            note = units.get(i).id().isPresent() ? i + 1 : note;
        }
        List<Piece> pieces = new ArrayList<>();
        if (note > 0) {
            pieces.add(new Piece(units.subList(0, note)));
        }
        units.subList(note, units.size()).forEach(unit -> pieces.add(Piece.of(unit)));
        return pieces;
    }
}
