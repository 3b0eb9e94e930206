package dev.gloss.index;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.util.regex.Pattern;

/// Takes the commas out of numbers, so that `2029` finds `2,029`.
final class GroupedDigits extends TokenFilter {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    GroupedDigits(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (mayBeGrouped() && GROUPED.matcher(term).matches()) {
            String number = term.toString().replace(",", "");
            term.setEmpty().append(number);
        }
        return true;
    }

    private boolean mayBeGrouped() {
        return term.length() > 4 && Character.isDigit(term.charAt(0));
    }
}
