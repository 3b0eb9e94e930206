package dev.gloss.export;

import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

import java.util.Arrays;
import java.util.regex.Pattern;

/// Blocks of Markdown made of text that is not Markdown: whatever stands in it, it stays text.
///
/// No block ends with a line end; a blank line belongs between two of them.
final class Markdown {

    private static final int DEEPEST_HEADING = 6;
    private static final Pattern LINE_ENDS = Pattern.compile("(?:\r\n|\r|\n)+");
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{2,}");
    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().nodeRendererFactory(PlainText.FACTORY).build();

    private Markdown() {}

    /// A heading on one line.
    ///
    /// @param level from 1; what is deeper than Markdown's 6 becomes 6
    static String heading(int level, String text) {
        Heading heading = new Heading();
        heading.setLevel(Math.min(level, DEEPEST_HEADING));
        heading.appendChild(new Text(onOneLine(text)));
        return render(heading);
    }

    /// A block quote that keeps the lines of the text; empty lines part its paragraphs.
    static String quote(String text) {
        BlockQuote quote = new BlockQuote();
        String lines = LINE_END.matcher(text).replaceAll("\n");
        EMPTY_LINES
                .splitAsStream(lines)
                .filter(paragraph -> !paragraph.isEmpty())
                .forEach(paragraph -> quote.appendChild(paragraph(paragraph)));
        return render(quote);
    }

    /// A paragraph of one line.
    static String line(Node... inlines) {
        Paragraph paragraph = new Paragraph();
        Arrays.stream(inlines).forEach(paragraph::appendChild);
        return render(paragraph);
    }

    static Text text(String text) {
        return new Text(onOneLine(text));
    }

    static Link link(String destination, String text) {
        Link link = new Link(destination, null);
        link.appendChild(text(text));
        return link;
    }

    private static Paragraph paragraph(String lines) {
        Paragraph paragraph = new Paragraph();
        lines.lines()
                .forEach(line -> {
                    if (paragraph.getFirstChild() != null) {
                        paragraph.appendChild(new HardLineBreak());
                    }
                    paragraph.appendChild(new Text(line));
                });
        return paragraph;
    }

    private static String onOneLine(String text) {
        return LINE_ENDS.matcher(text).replaceAll(" ");
    }

    private static String render(Block block) {
        Document document = new Document();
        document.appendChild(block);
        String rendered = RENDERER.render(document);
        return rendered.substring(0, rendered.length() - 1);
    }
}
