package dev.gloss.index;

import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldableNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorImpl;
import org.apache.lucene.queryparser.flexible.standard.nodes.MinShouldMatchNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lets a field narrow what stands beside it: `balance kind:caption` finds captions with the word,
/// as `+(balance) +kind:caption` does. Several values of one field are alternatives.
///
/// Lucene takes both for alternatives. Where a `+` says what must be there, or a number how many
/// must, it is left as Lucene has it, as is whatever `AND` and `OR` join.
final class Narrowing extends QueryNodeProcessorImpl {

    @Override
    protected QueryNode preProcessNode(QueryNode node) {
        return node;
    }

    @Override
    protected List<QueryNode> setChildrenOrder(List<QueryNode> children) {
        return children;
    }

    @Override
    protected QueryNode postProcessNode(QueryNode node) {
        // Its subclasses are made by AND and OR.
        boolean isList = node.getClass() == BooleanQueryNode.class;
        return isList && !isCounted(node) && !hasModifier(node, Modifier.MOD_REQ)
                ? narrowed(node)
                : node;
    }

    private static boolean isCounted(QueryNode node) {
        QueryNode parent = node.getParent();
        return parent instanceof MinShouldMatchNode
                || (parent instanceof GroupQueryNode
                        && parent.getParent() instanceof MinShouldMatchNode);
    }

    private static boolean hasModifier(QueryNode list, Modifier modifier) {
        return list.getChildren().stream().anyMatch(child -> isModified(child, modifier));
    }

    private static boolean isModified(QueryNode node, Modifier modifier) {
        return node instanceof ModifierQueryNode modified && modified.getModifier() == modifier;
    }

    private static QueryNode narrowed(QueryNode list) {
        List<QueryNode> words = new ArrayList<>();
        List<QueryNode> excluded = new ArrayList<>();
        Map<Set<String>, List<QueryNode>> filters = new LinkedHashMap<>();
        for (QueryNode child : list.getChildren()) {
            Set<String> fields = fields(child).collect(Collectors.toCollection(TreeSet::new));
            if (isModified(child, Modifier.MOD_NOT)) {
                excluded.add(child);
            } else if (Fields.NARROWING.containsAll(fields)) {
                filters.computeIfAbsent(fields, _ -> new ArrayList<>()).add(child);
            } else {
                words.add(child);
            }
        }
        boolean isPlain = list.getParent() == null && words.stream().allMatch(Narrowing::isWord);
        boolean isListOfWords = filters.isEmpty() && !(isPlain && !excluded.isEmpty());
        boolean isListOfValues = words.isEmpty() && filters.size() < 2;
        if (isListOfWords || isListOfValues) {
            return list;
        }
        Stream<QueryNode> required = filters.values().stream().map(Narrowing::anyOf);
        if (!words.isEmpty()) {
            QueryNode any = isPlain ? PlainWordsNode.of(words) : anyOf(words);
            required = Stream.concat(Stream.of(any), required);
        }
        return new BooleanQueryNode(
                Stream.concat(
                                required.map(node -> new ModifierQueryNode(node, Modifier.MOD_REQ)),
                                excluded.stream())
                        .toList());
    }

    private static QueryNode anyOf(List<QueryNode> nodes) {
        return new GroupQueryNode(
                nodes.size() == 1 ? nodes.getFirst() : new BooleanQueryNode(nodes));
    }

    /// The fields that are looked at; a field of none for words without one.
    private static Stream<String> fields(QueryNode node) {
        if (node instanceof FieldableNode leaf) {
            String field = String.valueOf(leaf.getField());
            return Stream.of(field.equals(Fields.PAPER) ? Fields.KEY : field);
        }
        return node.isLeaf() || node.getChildren() == null
                ? Stream.of("")
                : node.getChildren().stream().flatMap(Narrowing::fields);
    }

    /// Whether it is a word in no field, and no pattern.
    private static boolean isWord(QueryNode node) {
        return node.getClass() == FieldQueryNode.class
                && ((FieldQueryNode) node).getField() == null
                && !Patterns.isPattern(((FieldQueryNode) node).getTextAsString());
    }
}
