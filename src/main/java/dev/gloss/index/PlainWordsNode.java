package dev.gloss.index;

import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNodeImpl;
import org.apache.lucene.queryparser.flexible.core.parser.EscapeQuerySyntax;

import java.util.List;
import java.util.stream.Collectors;

/// Words of a query that stand among fields, and are looked for as they are when they stand alone.
final class PlainWordsNode extends QueryNodeImpl {

    private final String text;

    private PlainWordsNode(String text) {
        this.text = text;
    }

    /// @param words each a [FieldQueryNode]
    static PlainWordsNode of(List<QueryNode> words) {
        return new PlainWordsNode(
                words.stream()
                        .map(word -> ((FieldQueryNode) word).getTextAsString())
                        .collect(Collectors.joining(" ")));
    }

    /// Joined by blanks.
    String text() {
        return text;
    }

    @Override
    public CharSequence toQueryString(EscapeQuerySyntax escaper) {
        return text;
    }
}
