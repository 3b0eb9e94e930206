package dev.gloss.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The fields of a passage's document.
final class Fields {

    /// Changes whenever documents or analysis do, so that an older index is made anew.
    static final String SCHEMA = "5";

    static final String TEXT = "text";
    static final String SECTION = "section";

    /// Number and title of each section above a passage.
    static final String ABOVE = "above";

    /// The words of a heading, which stands in the section that it opens.
    static final String HEADING = "heading";

    static final String CAPTION = "caption";
    static final String NOTE = "note";
    static final String TITLE = "title";
    static final String AUTHOR = "author";
    static final String YEAR = "year";
    static final String PAGE = "page";
    static final String TAG = "tag";
    static final String PAPER = "paper";
    static final String KEY = "key";
    static final String KIND = "kind";
    static final String HAS = "has";

    /// Of a passage in its paper.
    static final String ORDINAL = "ordinal";

    /// How much the passage's kind counts.
    static final String WEIGHT = "weight";

    /// Acronyms that the passage explains, by their letters and by their words.
    static final String ACRONYM = "acronym";

    /// Fields of words; the others hold exact values or numbers.
    static final Set<String> OF_WORDS = Set.of(TEXT, ABOVE, HEADING, CAPTION, NOTE, TITLE, AUTHOR);

    static final Set<String> OF_NUMBERS = Set.of(PAGE, YEAR);

    /// What a person may write before a colon, as they are listed.
    static final List<String> NAMES =
            List.of(
                    TEXT, SECTION, CAPTION, NOTE, TITLE, AUTHOR, YEAR, PAGE, TAG, PAPER, KIND, HAS,
                    KEY);

    /// Those that say which passages are meant, and not what these are about.
    static final Set<String> NARROWING =
            NAMES.stream()
                    .filter(name -> !name.equals(TEXT))
                    .collect(Collectors.toUnmodifiableSet());

    /// Where words without a field are looked for; a caption's words are its text.
    static final List<String> DEFAULTS = List.of(TEXT, ABOVE, NOTE);

    private Fields() {}
}
