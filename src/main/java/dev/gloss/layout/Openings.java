package dev.gloss.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the first characters of a line say about what it opens.
final class Openings {

    private static final Opening CAPTION =
            new Opening(
                    "FTALSCB",
                    "(?:Figure|FIGURE|Fig\\.?|FIG\\.?|Table|TABLE|Tab\\.|Algorithm|ALGORITHM|Listing|Scheme|Chart|Box)\\s*"
                        + "(?:[A-Z]?\\.?\\d+(?:\\.\\d+)*|[IVX]+)[a-z]?\\s*(?:[:.|(—–-]|\\s\\p{Lu}|$).*");
    private static final String BULLETS = "•‣◦▪▸●○■–∙·*➤✓";
    private static final Opening BULLET = new Opening(BULLETS, "[" + BULLETS + "]\\s+\\S.*");
    private static final Pattern ENUMERATED =
            Pattern.compile(
                    "(?:\\(?(?:\\d{1,2}|[a-zA-Z]|[ivx]{1,4})\\)|\\d{1,2}\\.|[a-z]\\.)\\s+\\S.*",
                    Pattern.DOTALL);
    private static final Opening REFERENCE =
            new Opening("[", "\\[[\\p{L}\\d+.,&\\s-]{1,20}\\]\\s*\\S.*");
    private static final Pattern FOOTNOTE =
            Pattern.compile(
                    "(?:\\d{1,3}|[*∗†‡§¶‖♠♣♥♦⋆]|[a-f](?=\\s|\\p{Lu}))\\s*\\S.*", Pattern.DOTALL);
    private static final Opening STEP = new Opening("0123456789", "\\d{1,3}:(?:\\s.*)?");
    private static final Opening ALGORITHM =
            new Opening("AL", "(?:Algorithm|ALGORITHM|Listing)\\s*\\d.*");
    private static final Pattern LEADER = Pattern.compile("(?:\\.\\s*){4,}\\s*\\d+\\s*$");
    private static final Pattern PAGE = Pattern.compile("\\s\\d{1,3}$");

    private static final Opening EQUATION_NUMBER =
            new Opening("(", "\\((?:[A-Z]\\.?)?\\d{1,3}(?:\\.\\d{1,3})?[a-z']?\\)");

    private static final Pattern ITEM_NUMBER =
            Pattern.compile("\\(?(\\d{1,2})[.)]\\s.*", Pattern.DOTALL);
    private static final Opening NUMBERED_STATEMENT =
            new Opening(
                    "TLDPCREFOA",
                    "(?:Theorem|Lemma|Definition|Proposition|Corollary|Remark|Example|Claim|Fact"
                            + "|Conjecture|Observation|Assumption)\\s+[A-Z]?\\d+(?:\\.\\d+)*\\b.*");

    private static final Pattern KEYWORDS =
            Pattern.compile(
                    "(?is)(?:(?:additional )?key ?words(?: and phrases)?|index terms|ccs"
                            + " concepts|general terms|categories and subject descriptors"
                            + "|acm reference format|jel(?: classification)?)\\s*[:.—–].*");

    private Openings() {}

    /// A pattern that is tried only on texts with the right first character, for nearly every line
    /// is asked, and nearly none opens like this.
    ///
    /// @param firsts characters of which a text has one first
    /// @param whole what the text is
    private record Opening(String firsts, Pattern whole) {

        Opening(String firsts, String whole) {
            this(firsts, Pattern.compile(whole, Pattern.DOTALL));
        }

        boolean opens(String text) {
            return !text.isEmpty()
                    && firsts.indexOf(text.charAt(0)) >= 0
                    && whole.matcher(text).matches();
        }
    }

    static boolean isCaption(String text) {
        return CAPTION.opens(text);
    }

    static boolean isTableCaption(String text) {
        return text.regionMatches(true, 0, "tab", 0, 3) && isCaption(text);
    }

    static boolean isAlgorithmCaption(String text) {
        return ALGORITHM.opens(text);
    }

    /// Whether it is a numbered line of an algorithm.
    static boolean isStep(String text) {
        return STEP.opens(text);
    }

    /// Whether it is the number of a displayed formula and nothing else.
    static boolean isEquationNumber(String text) {
        return EQUATION_NUMBER.opens(text);
    }

    static boolean isBullet(String text) {
        return BULLET.opens(text);
    }

    static boolean isItem(String text) {
        return isBullet(text) || ENUMERATED.matcher(text).matches();
    }

    /// Whether an item's number is the one after another's.
    static boolean isNextItem(String item, String text) {
        Matcher last = ITEM_NUMBER.matcher(item);
        Matcher next = ITEM_NUMBER.matcher(text);
        return last.matches()
                && next.matches()
                && Integer.parseInt(next.group(1)) == Integer.parseInt(last.group(1)) + 1;
    }

    /// Whether what the paper is about is listed.
    static boolean isKeywords(String text) {
        return KEYWORDS.matcher(text).matches();
    }

    /// Whether a theorem or the like begins, with its number.
    static boolean isNumberedStatement(String text) {
        return NUMBERED_STATEMENT.opens(text);
    }

    static boolean isReference(String text) {
        return REFERENCE.opens(text);
    }

    static boolean isFootnote(String text) {
        return FOOTNOTE.matcher(text).matches();
    }

    /// Whether it ends as a line of a table of contents does.
    static boolean endsWithPage(String text) {
        return hasLeader(text) || PAGE.matcher(text).find();
    }

    private static boolean endsWithDigit(String text) {
        String words = text.stripTrailing();
        return !words.isEmpty() && Character.isDigit(words.charAt(words.length() - 1));
    }

    /// Whether a row of dots leads to its number.
    static boolean hasLeader(String text) {
        return endsWithDigit(text) && LEADER.matcher(text).find();
    }
}
