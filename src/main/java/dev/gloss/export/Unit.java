package dev.gloss.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The smallest part of a Markdown file that is moved as a whole: what stands between two blank
/// lines, where those are no part of a list or of code; a heading; an item of a list that ends with
/// a note's id.
///
/// @param before the blank lines before it, with their ends
/// @param text its lines, each with its end, but for the last line of a file that has none
record Unit(String before, String text) {

    private static final String ID_BEGIN = "^n-";
    private static final Pattern ID =
            Pattern.compile("(?<=^|\\s)\\^(n-[0-9a-z]{10})[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t].*)?\\R?");

    /// The note whose id ends one of its lines; the last one, if a conflict shows two.
    Optional<String> id() {
        Matcher ids = ID.matcher(text);
        String last = null;
        // Most units have none, and to look for its letters is faster than for the pattern.
        for (int at = text.indexOf(ID_BEGIN); at >= 0 && ids.find(at); at = ids.end()) {
            last = ids.group(1);
        }
        return Optional.ofNullable(last);
    }

    /// How many `#` begin it; 0 if it is no heading.
    int headingLevel() {
        var heading = HEADING.matcher(text);
        return heading.matches() ? heading.group(1).length() : 0;
    }

    /// By what it is recognised in another state of the file.
    String token() {
        return id().map(id -> "^" + id).orElse(text.strip());
    }

    static boolean endsWithId(String line) {
        return new Unit("", line).id().isPresent();
    }
}
