package dev.gloss.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the first characters of a line say about what it opens.
final class Openings {

    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?:Figure|FIGURE|Fig\\.?|FIG\\.?|Table|TABLE|Tab\\.|Algorithm|ALGORITHM|Listing|Scheme|Chart|Box)\\s*"
                        + "(?:[A-Z]?\\.?\\d+(?:\\.\\d+)*|[IVX]+)[a-z]?\\s*(?:[:.|(—–-]|\\s\\p{Lu}|$).*",
                    Pattern.DOTALL);
    private static final Pattern BULLET =
            Pattern.compile("[•‣◦▪▸●○■–∙·*➤✓]\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern ENUMERATED =
            Pattern.compile(
                    "(?:\\(?(?:\\d{1,2}|[a-zA-Z]|[ivx]{1,4})\\)|\\d{1,2}\\.|[a-z]\\.)\\s+\\S.*",
                    Pattern.DOTALL);
    private static final Pattern REFERENCE =
            Pattern.compile("\\[[\\p{L}\\d+.,&\\s-]{1,20}\\]\\s*\\S.*", Pattern.DOTALL);
    private static final Pattern FOOTNOTE =
            Pattern.compile(
                    "(?:\\d{1,3}|[*∗†‡§¶‖♠♣♥♦⋆]|[a-f](?=\\s|\\p{Lu}))\\s*\\S.*", Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile("\\d{1,3}:(?:\\s.*)?", Pattern.DOTALL);
    private static final Pattern ALGORITHM =
            Pattern.compile("(?:Algorithm|ALGORITHM|Listing)\\s*\\d.*", Pattern.DOTALL);
    private static final Pattern LEADER = Pattern.compile("(?:\\.\\s*){4,}\\s*\\d+\\s*$");
    private static final Pattern PAGE = Pattern.compile("\\s\\d{1,3}$");

    private static final Pattern EQUATION_NUMBER =
            Pattern.compile("\\((?:[A-Z]\\.?)?\\d{1,3}(?:\\.\\d{1,3})?[a-z']?\\)");

    private static final Pattern ITEM_NUMBER =
            Pattern.compile("\\(?(\\d{1,2})[.)]\\s.*", Pattern.DOTALL);
    private static final Pattern NUMBERED_STATEMENT =
            Pattern.compile(
                    "(?:Theorem|Lemma|Definition|Proposition|Corollary|Remark|Example|Claim|Fact"
                            + "|Conjecture|Observation|Assumption)\\s+[A-Z]?\\d+(?:\\.\\d+)*\\b.*",
                    Pattern.DOTALL);

    private static final Pattern KEYWORDS =
            Pattern.compile(
                    "(?is)(?:(?:additional )?key ?words(?: and phrases)?|index terms|ccs"
                            + " concepts|general terms|categories and subject descriptors"
                            + "|acm reference format|jel(?: classification)?)\\s*[:.—–].*");

    private Openings() {}

    static boolean isCaption(String text) {
        return CAPTION.matcher(text).matches();
    }

    static boolean isTableCaption(String text) {
        return isCaption(text) && text.regionMatches(true, 0, "tab", 0, 3);
    }

    static boolean isAlgorithmCaption(String text) {
        return ALGORITHM.matcher(text).matches();
    }

    /// Whether it is a numbered line of an algorithm.
    static boolean isStep(String text) {
        return STEP.matcher(text).matches();
    }

    /// Whether it is the number of a displayed formula and nothing else.
    static boolean isEquationNumber(String text) {
        return EQUATION_NUMBER.matcher(text).matches();
    }

    static boolean isBullet(String text) {
        return BULLET.matcher(text).matches();
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
        return NUMBERED_STATEMENT.matcher(text).matches();
    }

    static boolean isReference(String text) {
        return REFERENCE.matcher(text).matches();
    }

    static boolean isFootnote(String text) {
        return FOOTNOTE.matcher(text).matches();
    }

    /// Whether it ends as a line of a table of contents does.
    static boolean endsWithPage(String text) {
        return hasLeader(text) || PAGE.matcher(text).find();
    }

    /// Whether a row of dots leads to its number.
    static boolean hasLeader(String text) {
        return LEADER.matcher(text).find();
    }
}
