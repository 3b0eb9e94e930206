package dev.gloss.shell;

import dev.gloss.library.PlacedPassage;

/// The last line of the screen while a paper is read: where one is, and what there is to say or to
/// press. What matters most is there on a terminal of any width.
///
/// @param passage the one at the bar
/// @param percent of the paper's passages up to it
/// @param columns of the terminal, in character cells
record PagerStatus(PlacedPassage passage, int percent, int columns) {

    private static final int FEWEST_OF_SECTION = 12;
    private static final String GAP = "  ";

    /// The place, with as much of the section and of the keys as there is room for.
    Styled keys() {
        int room = columns - width(place()) - width(share()) - GAP.length();
        String keys =
                PagerKey.HINTS.stream()
                        .filter(hint -> hint.length() + FEWEST_OF_SECTION <= room)
                        .findFirst()
                        .orElse(PagerKey.HINTS.getLast());
        int left = room - keys.length();
        String section = left < FEWEST_OF_SECTION ? "" : GAP + beginning(passage.section(), left);
        return place().then(section, Style.STRONG).then(share()).then(keys);
    }

    /// The place and a sentence, or the sentence alone.
    Styled sentence(String words) {
        return fits(words) ? where().then(words) : Styled.plain(beginning(words, columns));
    }

    /// The place and what is being typed, or the end of that alone.
    Styled typed(String words) {
        return fits(words) ? where().then(words) : Styled.plain(end(words, columns - 1));
    }

    private boolean fits(String words) {
        return width(where()) + LineBreaks.width(words) < columns;
    }

    private Styled where() {
        return place().then(share());
    }

    // A key can be longer than a narrow terminal is wide.
    private Styled place() {
        String whole = passage.place();
        boolean isLong = whole.length() > columns / 2;
        return Styled.of(isLong ? whole.substring(whole.indexOf('@')) : whole, Style.PLACE);
    }

    private Styled share() {
        return Styled.of("  %d %%  ".formatted(percent), Style.FAINT);
    }

    private static String beginning(String text, int columns) {
        int length = text.length();
        String beginning = text;
        while (LineBreaks.width(beginning) > columns) {
            beginning = Words.first(text, --length);
        }
        return beginning;
    }

    private static String end(String text, int columns) {
        int from = 0;
        while (LineBreaks.width(text.substring(from)) > columns) {
            from = text.offsetByCodePoints(from, 1);
        }
        return text.substring(from);
    }

    private static int width(Styled line) {
        return LineBreaks.width(line.text());
    }
}
