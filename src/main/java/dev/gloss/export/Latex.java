package dev.gloss.export;

import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text inside the fields of BibTeX.
final class Latex {

    private static final Map<String, String> ESCAPES =
            Map.of(
                    "\\", "\\textbackslash{}",
                    "{", "\\{",
                    "}", "\\}",
                    "~", "\\textasciitilde{}",
                    "^", "\\textasciicircum{}");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}~^&%$#_]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Latex() {}

    /// Plain text so that LaTeX prints it. Letters stay what they are: today's LaTeX reads UTF-8.
    static String escape(String text) {
        return SPECIAL.matcher(text)
                .replaceAll(special ->
                        Matcher.quoteReplacement(
                                ESCAPES.getOrDefault(special.group(), "\\" + special.group())));
    }

    /// What LaTeX would print, as far as that is text.
    static String text(String latex) {
        String printed;
        try {
            printed = new LaTeXPrinter().print(new LaTeXParser().parse(latex));
        } catch (ParseException | RuntimeException _) {
            printed = latex;
        }
        String plain =
                printed.replaceAll("[{}]", "")
                        .replace("~", " ")
                        .replace("---", "—")
                        .replace("--", "–");
        return BLANKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
