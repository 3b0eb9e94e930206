package dev.gloss.index;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.queryparser.flexible.standard.nodes.PointQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.PointRangeQueryNode;
import org.apache.lucene.search.Query;

/// Makes `page:[3 TO 5]` a query: it looks at the number of each passage that all else has found.
///
/// Lucene's own builder wants the numbers in a tree of their own, which every start of a reader
/// would open, and which pays off among millions of documents only.
final class NumberRange {

    private NumberRange() {}

    /// @param node a range of whole numbers, open where one is missing
    static Query of(PointRangeQueryNode node) {
        return NumericDocValuesField.newSlowRangeQuery(
                String.valueOf(node.getField()), least(node), most(node));
    }

    private static long least(PointRangeQueryNode node) {
        PointQueryNode lower = node.getLowerBound();
        if (lower == null || lower.getValue() == null) {
            return Long.MIN_VALUE;
        }
        return lower.getValue().longValue() + (node.isLowerInclusive() ? 0 : 1);
    }

    private static long most(PointRangeQueryNode node) {
        PointQueryNode upper = node.getUpperBound();
        if (upper == null || upper.getValue() == null) {
            return Long.MAX_VALUE;
        }
        return upper.getValue().longValue() - (node.isUpperInclusive() ? 0 : 1);
    }
}
