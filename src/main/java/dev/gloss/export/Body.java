package dev.gloss.export;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The reader's own Markdown, to be put among other blocks: left as it is, but for blank lines
/// around it, and closed where it would run on into what follows.
final class Body {

    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern BLANK_LINES_AROUND =
            Pattern.compile("^(?:[ \t]*\n)+|(?:\n[ \t]*)+$");
    private static final Pattern RAW_TEXT_TAG = Pattern.compile("<(script|pre|style|textarea)");

    private Body() {}

    /// The body as blocks, without a line end after the last; empty if nothing was written.
    static String closed(String markdown) {
        String lines = LINE_END.matcher(markdown).replaceAll("\n");
        if (lines.isBlank()) {
            return "";
        }
        String body = BLANK_LINES_AROUND.matcher(lines).replaceAll("");
        String end = missingEnd(body);
        return end.isEmpty() ? body : body + "\n" + end;
    }

    /// The line that ends a block which only a line of its own can end. The parser decides: a
    /// paragraph is put after the body, and what swallows it is open.
    private static String missingEnd(String body) {
        Node last = PARSER.parse(body + "\n\nnext").getLastChild();
        return switch (last) {
            case FencedCodeBlock code ->
                    code.getFenceCharacter().repeat(code.getOpeningFenceLength());
            case HtmlBlock html -> end(html.getLiteral().strip().toLowerCase(Locale.ROOT));
            default -> "";
        };
    }

    /// After the [start and end conditions](https://spec.commonmark.org/0.31.2/#html-blocks) 1 to 5
    /// of HTML blocks; the other two end at a blank line.
    private static String end(String html) {
        Matcher tag = RAW_TEXT_TAG.matcher(html);
        if (tag.lookingAt()) {
            return "</" + tag.group(1) + ">";
        } else if (html.startsWith("<!--")) {
            return "-->";
        } else if (html.startsWith("<![cdata[")) {
            return "]]>";
        } else {
            return html.startsWith("<?") ? "?>" : ">";
        }
    }
}
