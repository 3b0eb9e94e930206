package dev.gloss.note;

import dev.gloss.text.CodePoints;
import dev.gloss.text.Span;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Markdown file with YAML at its top between two lines of `---`, which belongs to its reader as
/// much as to Gloss: a change touches the one value that changes, and every other key, comment,
/// order, quoting style and line end stays.
///
/// Scalars are strings as written, whatever YAML would make of them: `1.10` stays `1.10`.
/// Immutable.
public final class FrontMatter {

    private static final Pattern FORM =
            Pattern.compile(
                    "\\A\\x{FEFF}?---[ \\t]*(\\R)(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)",
                    Pattern.DOTALL | Pattern.MULTILINE);

    private final String file;
    private final Span yaml;
    private final int body;
    private final String lineEnd;
    private final Optional<MappingNode> root;

    private FrontMatter(String file, Span yaml, int body, String lineEnd)
            throws MalformedFrontMatterException {
        this.file = file;
        this.yaml = yaml;
        this.body = body;
        this.lineEnd = lineEnd;
        this.root = Yaml.mapping(yaml.in(file));
    }

    /// Reads a file; one that does not begin with `---` has no values and is all body.
    ///
    /// @throws MalformedFrontMatterException if the YAML is broken, ends nowhere, is no mapping, or
    ///   has a key twice
    public static FrontMatter parse(String file) throws MalformedFrontMatterException {
        Matcher matcher = FORM.matcher(file);
        if (matcher.find()) {
            Span yaml = new Span(matcher.start(2), matcher.end(2));
            return new FrontMatter(file, yaml, matcher.end(), matcher.group(1));
        }
        if (file.startsWith("---\n") || file.startsWith("---\r\n")) {
            throw new MalformedFrontMatterException(1, "the front matter has no closing ---");
        }
        return new FrontMatter(file, new Span(0, 0), 0, "\n");
    }

    /// A fresh file.
    ///
    /// @param values strings, numbers, booleans, lists and maps of these, in the order in which
    ///   they are written
    public static FrontMatter of(SequencedMap<String, ?> values, String body) {
        return unchecked("---\n" + Yaml.write(values) + "---\n" + body);
    }

    /// A value: a string, or a list or map of values; empty if there is none or it is null.
    public Optional<Object> get(String key) {
        return tuple(key)
                .map(NodeTuple::getValueNode)
                .filter(node -> !Yaml.isNull(node))
                .map(Yaml::plain);
    }

    /// The same file with another value under that key: in the old one's place, or at the end where
    /// there was none.
    ///
    /// @param value as in [#of]; null removes the key
    public FrontMatter with(String key, @Nullable Object value) {
        Optional<NodeTuple> old = tuple(key);
        if (value == null) {
            return old.map(tuple -> replace(lines(tuple), "")).orElse(this);
        }
        if (old.isEmpty()) {
            return append(key, value);
        }
        if (get(key).filter(Yaml.normal(value)::equals).isPresent()) {
            return this;
        }
        return change(old.get(), key, value);
    }

    /// What follows the front matter, byte for byte.
    public String body() {
        return file.substring(body);
    }

    /// The same front matter over another body.
    public FrontMatter withBody(String other) {
        return unchecked(file.substring(0, body) + other);
    }

    /// The whole file.
    @Override
    public String toString() {
        return file;
    }

    private FrontMatter append(String key, Object value) {
        String line = lines(key, value);
        if (body == 0) {
            return unchecked("---" + lineEnd + line + "---" + lineEnd + file);
        }
        return replace(new Span(yaml.end(), yaml.end()), line);
    }

    private FrontMatter change(NodeTuple old, String key, Object value) {
        boolean onOneLine =
                old.getValueNode() instanceof ScalarNode && Yaml.normal(value) instanceof String;
        if (onOneLine && !lines(old).in(file).strip().contains("\n")) {
            return replace(span(old.getValueNode()), Yaml.writeScalar(value));
        }
        return replace(lines(old), lines(key, value));
    }

    private String lines(String key, Object value) {
        return Yaml.write(new LinkedHashMap<>(Map.of(key, value))).replace("\n", lineEnd);
    }

    /// The lines of a key and its value, the last one's end included. Comments between it and the
    /// next key stay.
    private Span lines(NodeTuple tuple) {
        int start = offset(tuple.getKeyNode().getStartMark().orElseThrow().getIndex());
        int end = offset(Yaml.endOf(tuple.getValueNode()));
        if (end > start && file.charAt(end - 1) == '\n') {
            return new Span(start, end);
        }
        int lineEndAt = file.indexOf('\n', end);
        return new Span(
                start, lineEndAt < 0 || lineEndAt >= yaml.end() ? yaml.end() : lineEndAt + 1);
    }

    private Span span(Node value) {
        return new Span(
                offset(value.getStartMark().orElseThrow().getIndex()),
                offset(value.getEndMark().orElseThrow().getIndex()));
    }

    // Marks count code points of the YAML.
    private int offset(int codePoint) {
        return yaml.start() + new CodePoints(yaml.in(file)).unit(codePoint);
    }

    private FrontMatter replace(Span old, String replacement) {
        return unchecked(file.substring(0, old.start()) + replacement + file.substring(old.end()));
    }

    private Optional<NodeTuple> tuple(String key) {
        List<NodeTuple> tuples = root.map(MappingNode::getValue).orElse(List.of());
        return tuples.stream().filter(tuple -> Yaml.isKey(tuple.getKeyNode(), key)).findFirst();
    }

    // What Gloss wrote itself can be read again.
    private static FrontMatter unchecked(String file) {
        try {
            return parse(file);
        } catch (MalformedFrontMatterException e) {
            throw new IllegalStateException(e);
        }
    }
}
