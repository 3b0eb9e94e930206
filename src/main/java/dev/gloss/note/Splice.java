package dev.gloss.note;

import dev.gloss.text.CodePoints;
import dev.gloss.text.Span;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Changes one value of front matter by cutting its lines out of the file and putting others in
/// their place.
final class Splice {

    private final FrontMatter front;
    private final String file;
    private final CodePoints codePoints;

    Splice(FrontMatter front) {
        this.front = front;
        this.file = front.toString();
        this.codePoints = new CodePoints(front.yaml().in(file));
    }

    /// The same file with another value under a key of a map that is written on lines of its own.
    ///
    /// @param map empty if the front matter holds nothing yet
    /// @param value null removes the key
    FrontMatter with(Optional<MappingNode> map, String key, @Nullable Object value) {
        Optional<NodeTuple> old = map.flatMap(each -> Yaml.tuple(each, key));
        if (value == null) {
            return old.map(tuple -> remove(map.orElseThrow(), tuple)).orElse(front);
        }
        int indent = map.map(Splice::indent).orElse(0);
        if (old.isEmpty()) {
            return append(map, lines(key, value, indent), indent);
        }
        boolean isThere = Yaml.plain(old.get().getValueNode()).equals(Yaml.normal(value));
        return isThere ? front : change(old.get(), lines(key, value, indent), value);
    }

    /// The lines of a key and its value as they are written.
    String written(NodeTuple tuple) {
        return lines(tuple).in(file);
    }

    /// The same file with other lines in place of those of a key, or at the end where it was not.
    FrontMatter withWritten(Optional<MappingNode> map, String key, String lines) {
        return map.flatMap(each -> Yaml.tuple(each, key))
                .map(old -> replace(lines(old), lines))
                .orElseGet(() -> append(map, lines, 0));
    }

    private FrontMatter append(Optional<MappingNode> map, String lines, int indent) {
        if (!front.isMarked()) {
            String marked = "---" + front.lineEnd() + lines + "---" + front.lineEnd();
            return replace(front.yaml(), marked);
        }
        if (indent == 0) {
            return replace(new Span(front.yaml().end(), front.yaml().end()), lines);
        }
        int end = lines(map.orElseThrow().getValue().getLast()).end();
        return replace(new Span(end, end), " ".repeat(indent) + lines);
    }

    private FrontMatter remove(MappingNode map, NodeTuple tuple) {
        Span lines = lines(tuple);
        int lineStart = file.lastIndexOf('\n', lines.start() - 1) + 1;
        if (file.substring(lineStart, lines.start()).isBlank()) {
            return replace(new Span(lineStart, lines.end()), "");
        }
        // The first key of a map in a list stands behind the hyphen, where now the second goes.
        int second = start(map.getValue().get(1));
        return replace(new Span(lines.start(), second), "");
    }

    private FrontMatter change(NodeTuple old, String lines, Object value) {
        boolean onOneLine =
                old.getValueNode() instanceof ScalarNode && Yaml.normal(value) instanceof String;
        if (onOneLine && !lines(old).in(file).strip().contains("\n")) {
            return replace(span(old.getValueNode()), Yaml.writeScalar(value));
        }
        return replace(lines(old), lines);
    }

    /// The first line is not indented.
    private String lines(String key, Object value, int indent) {
        return Yaml.write(new LinkedHashMap<>(Map.of(key, value)))
                .stripTrailing()
                .replace("\n", front.lineEnd() + " ".repeat(indent))
                .concat(front.lineEnd());
    }

    /// The lines of a key and its value from the key on, the last one's end included. Comments
    /// between it and the next key stay.
    private Span lines(NodeTuple tuple) {
        int start = start(tuple);
        int end = offset(Yaml.endOf(tuple.getValueNode()));
        if (end > start && file.charAt(end - 1) == '\n') {
            return new Span(start, end);
        }
        int lineEndAt = file.indexOf('\n', end);
        int yamlEnd = front.yaml().end();
        return new Span(start, lineEndAt < 0 || lineEndAt >= yamlEnd ? yamlEnd : lineEndAt + 1);
    }

    private int start(NodeTuple tuple) {
        return offset(tuple.getKeyNode().getStartMark().orElseThrow().getIndex());
    }

    private Span span(Node value) {
        return new Span(
                offset(value.getStartMark().orElseThrow().getIndex()),
                offset(value.getEndMark().orElseThrow().getIndex()));
    }

    // Marks count code points of the YAML.
    private int offset(int codePoint) {
        return front.yaml().start() + codePoints.unit(codePoint);
    }

    private FrontMatter replace(Span old, String replacement) {
        return FrontMatter.unchecked(
                file.substring(0, old.start()) + replacement + file.substring(old.end()));
    }

    /// Blanks before the keys of a map.
    private static int indent(MappingNode map) {
        return map.getValue().isEmpty()
                ? 0
                : map.getValue().getFirst().getKeyNode().getStartMark().orElseThrow().getColumn();
    }
}
