package dev.gloss.export;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Renders text nodes with our [Escaping] in place of commonmark's.
final class PlainText implements NodeRenderer {

    /// To be given to a [org.commonmark.renderer.markdown.MarkdownRenderer].
    static final MarkdownNodeRendererFactory FACTORY =
            new MarkdownNodeRendererFactory() {

                @Override
                public NodeRenderer create(MarkdownNodeRendererContext context) {
                    return new PlainText(context.getWriter());
                }

                @Override
                public Set<Character> getSpecialCharacters() {
                    return Set.of();
                }
            };

    private final MarkdownWriter writer;

    private PlainText(MarkdownWriter writer) {
        this.writer = writer;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class);
    }

    @Override
    public void render(Node node) {
        String literal = ((Text) node).getLiteral();
        boolean startsLine = isLineEdge(node.getPrevious());
        boolean endsLine = isLineEdge(node.getNext());
        writer.raw(Escaping.escape(literal, startsLine, endsLine));
    }

    private static boolean isLineEdge(@Nullable Node neighbour) {
        return neighbour == null
                || neighbour instanceof HardLineBreak
                || neighbour instanceof SoftLineBreak;
    }
}
