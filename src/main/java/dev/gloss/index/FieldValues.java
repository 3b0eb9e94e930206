package dev.gloss.index;

import dev.gloss.paper.PassageKind;

import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorImpl;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Refuses a value that its field cannot have, and so would find nothing: a page that is no number,
/// a kind that no passage is of.
final class FieldValues extends QueryNodeProcessorImpl {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final List<String> KINDS =
            Arrays.stream(PassageKind.values()).map(PassageKind::label).toList();

    /// What a field of numbers wants.
    static String wants(String field) {
        return "%s: wants a number or a range such as %s"
                .formatted(field, field.equals(Fields.YEAR) ? "[2019 TO 2024]" : "[3 TO 5]");
    }

    @Override
    protected QueryNode preProcessNode(QueryNode node) throws QueryNodeException {
        if (node instanceof FieldQueryNode value) {
            check(value, value.getTextAsString().toLowerCase(Locale.ROOT));
        }
        return node;
    }

    @Override
    protected QueryNode postProcessNode(QueryNode node) {
        return node;
    }

    @Override
    protected List<QueryNode> setChildrenOrder(List<QueryNode> children) {
        return children;
    }

    private static void check(FieldQueryNode node, String value) throws QueryNodeException {
        boolean isBound = node.getParent() instanceof TermRangeQueryNode;
        String field = String.valueOf(node.getField());
        if (Fields.OF_NUMBERS.contains(field)) {
            boolean isOpen = isBound && value.equals("*");
            refuseUnless(isOpen || NUMBER.matcher(value).matches(), wants(field), node);
        } else if (field.equals(Fields.KIND) && !isBound) {
            refuseUnless(isOneOf(KINDS, value), oneOf(field, KINDS, value), node);
        } else if (field.equals(Fields.HAS) && !isBound) {
            List<String> things = List.of(Fields.NOTE);
            refuseUnless(isOneOf(things, value), oneOf(field, things, value), node);
        }
    }

    private static boolean isOneOf(List<String> values, String typed) {
        String quoted = Pattern.quote(typed).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return values.stream().anyMatch(Pattern.compile(quoted).asMatchPredicate());
    }

    private static String oneOf(String field, List<String> values, String typed) {
        return "%s: wants %s, not %s".formatted(field, Lookalike.listed(values), typed);
    }

    private static void refuseUnless(boolean isPossible, String message, FieldQueryNode node)
            throws QueryNodeException {
        if (!isPossible) {
            throw new QueryNodeException(new QuerySyntaxException(message, node.getBegin()));
        }
    }
}
