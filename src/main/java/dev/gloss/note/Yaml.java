package dev.gloss.note;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// YAML as front matter uses it: composed into nodes that know their places, never constructed into
/// objects.
final class Yaml {

    private static final int LONGEST = 1 << 20;
    private static final int MOST_NODES = 100_000;
    private static final LoadSettings LOAD =
            LoadSettings.builder().setCodePointLimit(LONGEST).setParseComments(false).build();
    private static final DumpSettings DUMP =
            DumpSettings.builder()
                    .setDefaultFlowStyle(FlowStyle.BLOCK)
                    .setIndentWithIndicator(true)
                    .setIndicatorIndent(2)
                    .setSplitLines(false)
                    .setWidth(Integer.MAX_VALUE)
                    .build();

    private Yaml() {}

    /// The mapping that a document is; empty for an empty document.
    static Optional<MappingNode> mapping(String yaml) throws MalformedFrontMatterException {
        try {
            Optional<Node> root = new Compose(LOAD).composeString(yaml);
            if (root.isEmpty()) {
                return Optional.empty();
            }
            if (!(root.get() instanceof MappingNode mapping)) {
                throw new MalformedFrontMatterException(2, 1, "no list of keys and values");
            }
            requireDistinctKeys(mapping);
            count(mapping, new int[1], 0);
            return Optional.of(mapping);
        } catch (MarkedYamlEngineException e) {
            throw at(e.getProblemMark(), e.getProblem());
        } catch (YamlEngineException e) {
            throw new MalformedFrontMatterException(1, 1, String.valueOf(e.getMessage()));
        } catch (StackOverflowError _) {
            throw new MalformedFrontMatterException(2, 1, "nested too deeply");
        }
    }

    static Optional<NodeTuple> tuple(MappingNode map, String key) {
        return map.getValue().stream()
                .filter(tuple ->
                        tuple.getKeyNode() instanceof ScalarNode scalar
                                && scalar.getValue().equals(key))
                .findFirst();
    }

    /// What stands under a key of a map, or at a position of a list, from 0.
    static Optional<Node> child(Node node, Object step) {
        return switch (node) {
            case MappingNode map -> tuple(map, step.toString()).map(NodeTuple::getValueNode);
            case SequenceNode list when step instanceof Integer at && at < list.getValue().size() ->
                    Optional.of(list.getValue().get(at));
            default -> Optional.empty();
        };
    }

    /// A value as [#plain] gives it, with another one at the end of a path of keys and positions.
    ///
    /// @param changed null removes the key
    static Object with(Object value, List<?> path, @Nullable Object changed) {
        List<?> rest = path.subList(1, path.size());
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            int at = (Integer) path.getFirst();
            copy.set(at, with(copy.get(at), rest, changed));
            return copy;
        }
        Map<Object, Object> copy = new LinkedHashMap<>((Map<?, ?>) value);
        String key = path.getFirst().toString();
        if (!rest.isEmpty()) {
            copy.computeIfPresent(key, (_, inner) -> with(inner, rest, changed));
        } else if (changed == null) {
            copy.remove(key);
        } else {
            copy.put(key, changed);
        }
        return copy;
    }

    static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && Set.of("", "~", "null").contains(scalar.getValue());
    }

    /// A node as strings, lists and maps.
    static Object plain(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode sequence -> sequence.getValue().stream().map(Yaml::plain).toList();
            case MappingNode mapping -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (NodeTuple tuple : mapping.getValue()) {
                    if (tuple.getKeyNode() instanceof ScalarNode key
                            && !isNull(tuple.getValueNode())) {
                        map.put(key.getValue(), plain(tuple.getValueNode()));
                    }
                }
                yield map;
            }
            default -> "";
        };
    }

    /// A value as [#plain] would give it back.
    static Object normal(Object value) {
        return switch (value) {
            case Collection<?> list -> list.stream().map(Yaml::normal).toList();
            case Map<?, ?> map -> {
                Map<String, Object> normal = new LinkedHashMap<>();
                map.forEach((name, each) -> normal.put(String.valueOf(name), normal(each)));
                yield normal;
            }
            default -> value.toString();
        };
    }

    /// Lines of `key: value`, each ended by `\n`; lists of scalars on one line.
    static String write(SequencedMap<String, ?> values) {
        if (values.isEmpty()) {
            return "";
        }
        Node node = new OneLineRepresenter().represent(values);
        style(node);
        StringBuilder out = new StringBuilder();
        new Dump(DUMP).dumpNode(node, new StringWriter(out));
        return out.toString();
    }

    /// One scalar, quoted if it must be.
    static String writeScalar(Object value) {
        String line = write(new LinkedHashMap<>(Map.of("k", value)));
        return line.substring("k: ".length()).stripTrailing();
    }

    /// Code points of the document up to where a value's last character stands, whatever blanks and
    /// comments follow.
    static int endOf(Node node) {
        List<Node> children = children(node);
        boolean isBlock =
                node instanceof CollectionNode<?> collection
                        && collection.getFlowStyle() == FlowStyle.BLOCK;
        return isBlock && !children.isEmpty()
                ? endOf(children.getLast())
                : node.getEndMark().orElseThrow().getIndex();
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            children.addAll(sequence.getValue());
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                children.add(tuple.getKeyNode());
                children.add(tuple.getValueNode());
            }
        }
        return children;
    }

    private static void style(Node node) {
        if (node instanceof SequenceNode sequence) {
            boolean scalars = sequence.getValue().stream().allMatch(ScalarNode.class::isInstance);
            sequence.setFlowStyle(scalars ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        children(node).forEach(Yaml::style);
    }

    private static void requireDistinctKeys(MappingNode mapping)
            throws MalformedFrontMatterException {
        Set<Object> keys = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!keys.add(plain(tuple.getKeyNode()))) {
                throw at(
                        tuple.getKeyNode().getStartMark(),
                        "the key %s stands twice".formatted(plain(tuple.getKeyNode())));
            }
        }
    }

    // The line above the YAML holds the opening ---.
    private static MalformedFrontMatterException at(Optional<Mark> mark, String problem) {
        return new MalformedFrontMatterException(
                mark.map(Mark::getLine).orElse(0) + 2,
                mark.map(Mark::getColumn).orElse(0) + 1,
                problem);
    }

    // Aliases may make a small file a huge or an endless tree.
    private static void count(Node node, int[] nodes, int depth)
            throws MalformedFrontMatterException {
        if (++nodes[0] > MOST_NODES || depth > 50) {
            throw new MalformedFrontMatterException(
                    2, 1, "too large when its aliases are followed");
        }
        for (Node child : children(node)) {
            count(child, nodes, depth + 1);
        }
    }

    /// Keeps text with line ends on one line, where blanks and hyphens at its ends can be seen.
    private static final class OneLineRepresenter extends StandardRepresenter {

        OneLineRepresenter() {
            super(DUMP);
        }

        @Override
        protected Node representScalar(Tag tag, String value, ScalarStyle style) {
            boolean folded = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
            return super.representScalar(tag, value, folded ? ScalarStyle.DOUBLE_QUOTED : style);
        }
    }

    /// The dumper's way to a string.
    private record StringWriter(StringBuilder out) implements StreamDataWriter {

        @Override
        public void write(String text) {
            out.append(text);
        }

        @Override
        public void write(String text, int offset, int length) {
            out.append(text, offset, offset + length);
        }
    }
}
