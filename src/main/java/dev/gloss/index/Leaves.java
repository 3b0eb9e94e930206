package dev.gloss.index;

import dev.gloss.paper.PassageKind;

import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.builders.QueryBuilder;
import org.apache.lucene.queryparser.flexible.core.builders.QueryTreeBuilder;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldableNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.builders.FuzzyQueryNodeBuilder;
import org.apache.lucene.queryparser.flexible.standard.builders.IntervalQueryNodeBuilder;
import org.apache.lucene.queryparser.flexible.standard.builders.PrefixWildcardQueryNodeBuilder;
import org.apache.lucene.queryparser.flexible.standard.builders.RegexpQueryNodeBuilder;
import org.apache.lucene.queryparser.flexible.standard.builders.TermRangeQueryNodeBuilder;
import org.apache.lucene.queryparser.flexible.standard.builders.WildcardQueryNodeBuilder;
import org.apache.lucene.queryparser.flexible.standard.nodes.IntervalQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.PointRangeQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.PrefixWildcardQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes the leaves of a parsed query: words, quoted words and patterns, each in one field.
///
/// Lucene's own builders would look for words as analysed; these look for any word of the same
/// stem, and for quoted words as written.
final class Leaves {

    private final WordQueries queries;
    private final QueryWidening widening;
    private final Papers papers;
    private final List<Part> parts = new ArrayList<>();

    Leaves(WordQueries queries, QueryWidening widening, Papers papers) {
        this.queries = queries;
        this.widening = widening;
        this.papers = papers;
    }

    /// What the words that were built add to a score beside being found.
    List<Part> parts() {
        return List.copyOf(parts);
    }

    /// Puts these in the place of Lucene's.
    void buildIn(QueryTreeBuilder builder) {
        set(builder, PlainWordsNode.class, node -> plainWords((PlainWordsNode) node));
        set(builder, BoostQueryNode.class, node -> boosted((BoostQueryNode) node));
        set(builder, FieldQueryNode.class, node -> words((FieldQueryNode) node));
        set(builder, QuotedFieldQueryNode.class, node -> quoted((FieldQueryNode) node, 0));
        set(builder, SlopQueryNode.class, node -> sloppy((SlopQueryNode) node));
        set(builder, PointRangeQueryNode.class, node -> NumberRange.of((PointRangeQueryNode) node));
        set(builder, FuzzyQueryNode.class, new FuzzyQueryNodeBuilder()::build);
        set(builder, IntervalQueryNode.class, new IntervalQueryNodeBuilder()::build);
        set(
                builder,
                PrefixWildcardQueryNode.class,
                node ->
                        Patterns.quick(
                                new PrefixWildcardQueryNodeBuilder()
                                        .build((PrefixWildcardQueryNode) node)));
        set(
                builder,
                WildcardQueryNode.class,
                node ->
                        Patterns.quick(
                                new WildcardQueryNodeBuilder().build((WildcardQueryNode) node)));
        set(
                builder,
                RegexpQueryNode.class,
                node -> Patterns.quick(new RegexpQueryNodeBuilder().build(node)));
        set(
                builder,
                TermRangeQueryNode.class,
                node ->
                        Patterns.quick(
                                new TermRangeQueryNodeBuilder().build((TermRangeQueryNode) node)));
    }

    private void set(QueryTreeBuilder builder, Class<? extends QueryNode> type, Leaf leaf) {
        builder.setBuilder(type, (QueryBuilder) node -> build(node, leaf));
    }

    /// A caption's words are its text, a heading stands in its own section, a paper is known by its
    /// key, and its title stands for all that is in it.
    private @Nullable Query build(QueryNode node, Leaf leaf) throws QueryNodeException {
        if (!(node instanceof FieldableNode inField)) {
            return leaf.build(node);
        }
        return switch (String.valueOf(inField.getField())) {
            case Fields.CAPTION -> inCaptions(inField, leaf);
            case Fields.SECTION -> inSections(inField, leaf);
            case Fields.PAPER -> {
                inField.setField(Fields.KEY);
                yield leaf.build(node);
            }
            case Fields.TITLE, Fields.AUTHOR -> {
                Query first = leaf.build(node);
                yield first == null ? null : papers.allPassages(first);
            }
            default -> leaf.build(node);
        };
    }

    private static @Nullable Query inCaptions(FieldableNode node, Leaf leaf)
            throws QueryNodeException {
        node.setField(Fields.TEXT);
        Query found = leaf.build(node);
        return found == null
                ? null
                : new BooleanQuery.Builder()
                        .add(found, Occur.MUST)
                        .add(
                                new TermQuery(new Term(Fields.KIND, PassageKind.CAPTION.label())),
                                Occur.FILTER)
                        .build();
    }

    private static @Nullable Query inSections(FieldableNode node, Leaf leaf)
            throws QueryNodeException {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        for (String field : List.of(Fields.ABOVE, Fields.HEADING)) {
            node.setField(field);
            Query found = leaf.build(node);
            if (found == null) {
                return null;
            }
            either.add(found, Occur.SHOULD);
        }
        return either.build();
    }

    // Lucene's builder knows no child without anything to look for, such as `·`.
    private static @Nullable Query boosted(BoostQueryNode node) {
        Object child = node.getChild().getTag(QueryTreeBuilder.QUERY_TREE_BUILDER_TAGID);
        return child instanceof Query query ? WordQueries.boosted(query, node.getValue()) : null;
    }

    private @Nullable Query plainWords(PlainWordsNode node) {
        PlainWords words = PlainWords.of(node.text(), widening, queries);
        parts.addAll(words.parts());
        return words.isEmpty() ? null : words.any();
    }

    private @Nullable Query words(FieldQueryNode node) {
        String field = node.getFieldAsString();
        if (!Fields.OF_WORDS.contains(field)) {
            return value(node);
        }
        Words words = Words.of(node.getTextAsString());
        Query unit = queries.unit(field, words).orElse(null);
        List<Query> meanings =
                words.words().size() == 1 && field.equals(Fields.TEXT)
                        ? widening.meanings(words.words().getFirst())
                        : List.of();
        if (unit == null || meanings.isEmpty()) {
            return unit;
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(unit, Occur.SHOULD);
        meanings.forEach(meaning -> either.add(meaning, Occur.SHOULD));
        return either.build();
    }

    private @Nullable Query sloppy(SlopQueryNode node) throws QueryNodeException {
        return node.getChild() instanceof QuotedFieldQueryNode quoted
                ? quoted(quoted, node.getValue())
                : words((FieldQueryNode) node.getChild());
    }

    private static @Nullable Query quoted(FieldQueryNode node, int slop) {
        String field = node.getFieldAsString();
        return Fields.OF_WORDS.contains(field)
                ? WordQueries.phrase(field, Words.of(node.getTextAsString()), slop).orElse(null)
                : value(node);
    }

    private static Query value(FieldQueryNode node) {
        return new TermQuery(
                new Term(node.getFieldAsString(), node.getTextAsString().toLowerCase(Locale.ROOT)));
    }

    /// How one kind of node becomes a query; null if there is nothing in it to look for.
    private interface Leaf {
        @Nullable Query build(QueryNode node) throws QueryNodeException;
    }
}
