package dev.gloss.layout;

import java.util.regex.Pattern;

/// Web addresses and identifiers that a line's end breaks without a hyphen of its own.
final class Addresses {

    /// The last word of a line, if it is or goes on an address or a DOI.
    private static final Pattern OPEN =
            Pattern.compile("(?:^|[\\s(<\\[:])(?:https?://|www\\.|doi\\.org/|10\\.\\d{4,9}/)\\S*$");

    /// What addresses are broken after, or before.
    private static final Pattern BREAK = Pattern.compile("[/.\\-_=?&%#:~]$");

    private static final Pattern REST =
            Pattern.compile("^[\\w./\\-=?&%#:~]*[\\d/_=?&%#~.-][\\w./\\-=?&%#:~]*");

    /// What begins a sentence or a name rather than goes on with an address.
    private static final Pattern WORD = Pattern.compile("^\\p{Lu}[\\p{L}’']*[.,;:)]*$");

    private static final Pattern BEGINS = Pattern.compile("^[/.\\-_=?&%#:~]");

    private Addresses() {}

    /// Whether an address goes on in the next line: it stops at a character that ends none, or what
    /// follows looks like a piece of one and like no word.
    static boolean goesOn(String line, String next) {
        int lastWord = Math.max(0, line.lastIndexOf(' '));
        if (next.isEmpty() || !isAddress(line, lastWord)) {
            return false;
        }
        String first = next.split("\\s", 2)[0];
        boolean word = WORD.matcher(first).matches();
        boolean piece = REST.matcher(first).matches() && !Character.isUpperCase(first.charAt(0));
        return piece || BEGINS.matcher(first).find() || (BREAK.matcher(line).find() && !word);
    }

    private static boolean isAddress(String line, int lastWord) {
        // Hardly a word has what every address has.
        boolean mayBe = line.indexOf('/', lastWord) >= 0 || line.indexOf("www.", lastWord) >= 0;
        return mayBe && OPEN.matcher(line).region(lastWord, line.length()).find();
    }
}
