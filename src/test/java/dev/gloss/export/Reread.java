package dev.gloss.export;

import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a reader of Markdown sees in an export.
final class Reread {

    private static final Pattern FRONT_BLOCK =
            Pattern.compile("\\A---\n.*?\n---\n", Pattern.DOTALL);

    private Reread() {}

    static List<String> quotes(String markdown) {
        return blocks(markdown, BlockQuote.class);
    }

    static List<String> headings(String markdown) {
        return blocks(markdown, Heading.class);
    }

    static List<String> paragraphs(String markdown) {
        return blocks(markdown, Paragraph.class);
    }

    /// The text of the outermost blocks of that kind. What is not plain text shows as its class.
    static List<String> blocks(String markdown, Class<? extends Block> kind) {
        List<String> texts = new ArrayList<>();
        for (Node block : children(parse(markdown))) {
            if (kind.isInstance(block)) {
                texts.add(text(block));
            }
        }
        return texts;
    }

    static Node parse(String markdown) {
        return Parser.builder().build().parse(FRONT_BLOCK.matcher(markdown).replaceFirst(""));
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static String text(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case SoftLineBreak _ -> "<soft break>";
            case HardLineBreak _ -> "\n";
            case BlockQuote quote ->
                    String.join("\n", children(quote).stream().map(Reread::text).toList());
            case Paragraph paragraph -> joined(paragraph);
            case Heading heading -> joined(heading);
            case Link link -> joined(link);
            default -> "<" + node.getClass().getSimpleName() + ">";
        };
    }

    private static String joined(Node parent) {
        return String.join("", children(parent).stream().map(Reread::text).toList());
    }
}
