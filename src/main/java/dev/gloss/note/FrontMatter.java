package dev.gloss.note;

import dev.gloss.text.Span;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private static final Pattern OPENING = Pattern.compile("\\A\\x{FEFF}?---\\R");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

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
        if (OPENING.matcher(file).find()) {
            throw new MalformedFrontMatterException(1, 1, "the front matter has no closing ---");
        }
        int start = file.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
        int firstEnd = file.indexOf('\n');
        boolean isDos = firstEnd > 0 && file.charAt(firstEnd - 1) == '\r';
        return new FrontMatter(file, new Span(start, start), start, isDos ? "\r\n" : "\n");
    }

    /// Reads what is YAML from top to bottom, as front matter without a body.
    ///
    /// @throws MalformedFrontMatterException as [#parse] does
    public static FrontMatter ofYaml(String yaml) throws MalformedFrontMatterException {
        String ended = yaml.isEmpty() || yaml.endsWith("\n") ? yaml : yaml + "\n";
        try {
            return parse("---\n" + ended + "---\n");
        } catch (MalformedFrontMatterException e) {
            throw e.withoutFence();
        }
    }

    /// Reads a file from disk.
    ///
    /// @throws MalformedFrontMatterException as [#parse] does, and if the file is no UTF-8: what
    ///   cannot be read letter by letter could not be written back so
    /// @throws IOException if it cannot be read at all
    public static FrontMatter read(Path file) throws IOException, MalformedFrontMatterException {
        return parse(Utf8.decode(Files.readAllBytes(file)));
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
        return with(List.of(key), value);
    }

    /// The same file with another value under a key of a map in a list, and so on: the path
    /// `targets, 0, page` leads to the page of the first target. Where the maps on the way are
    /// written on one line, all of the outermost value is written anew.
    ///
    /// @param path keys and positions in lists, from 0, the last one a key; all but the last are
    ///   there
    FrontMatter with(List<?> path, @Nullable Object value) {
        String key = path.getLast().toString();
        List<?> above = path.subList(0, path.size() - 1);
        if (above.isEmpty()) {
            return new Splice(this).with(root, key, value);
        }
        MappingNode map = (MappingNode) node(above).orElseThrow();
        if (map.getFlowStyle() == FlowStyle.BLOCK) {
            return new Splice(this).with(Optional.of(map), key, value);
        }
        String outermost = path.getFirst().toString();
        Object changed =
                Yaml.with(get(outermost).orElseThrow(), path.subList(1, path.size()), value);
        return with(outermost, changed);
    }

    /// The keys in the order in which they stand.
    public List<String> keys() {
        return root.map(MappingNode::getValue).orElse(List.of()).stream()
                .map(tuple -> String.valueOf(Yaml.plain(tuple.getKeyNode())))
                .toList();
    }

    /// The lines of a key and its value as they are written, each with its end; empty if it is not
    /// there.
    public Optional<String> written(String key) {
        return tuple(key).map(new Splice(this)::written);
    }

    /// The same file with other lines in place of those of a key, or at the end where it was not.
    ///
    /// @param lines of YAML, each ended by `\n`
    public FrontMatter withWritten(String key, String lines) {
        return new Splice(this).withWritten(root, key, lines.replace("\n", lineEnd));
    }

    /// The value at a path, as [#with(List, Object)] takes it.
    Optional<Node> node(List<?> path) {
        Optional<Node> node = root.map(Node.class::cast);
        for (Object step : path) {
            node = node.flatMap(each -> Yaml.child(each, step));
        }
        return node;
    }

    /// That a value makes no sense, with its place; of one that is not there, the place of what it
    /// should be in.
    MalformedFrontMatterException malformed(List<?> path, String problem) {
        Optional<Mark> mark = Optional.empty();
        for (int length = path.size(); length > 0 && mark.isEmpty(); length--) {
            mark = node(path.subList(0, length)).flatMap(Node::getStartMark);
        }
        // The line above the YAML holds the opening ---.
        return new MalformedFrontMatterException(
                mark.map(at -> at.getLine() + 2).orElse(1),
                mark.map(at -> at.getColumn() + 1).orElse(1),
                problem);
    }

    /// What follows the front matter, byte for byte.
    public String body() {
        return file.substring(body);
    }

    /// The same front matter over another body.
    public FrontMatter withBody(String other) {
        return unchecked(file.substring(0, body) + other);
    }

    /// What stands between the two lines of `---`.
    public String toYaml() {
        return yaml.in(file);
    }

    /// The whole file.
    @Override
    public String toString() {
        return file;
    }

    /// The part of the file that is YAML.
    Span yaml() {
        return yaml;
    }

    /// Whether there is front matter at all, be it empty.
    boolean isMarked() {
        return body > yaml.end();
    }

    String lineEnd() {
        return lineEnd;
    }

    private Optional<NodeTuple> tuple(String key) {
        return root.flatMap(map -> Yaml.tuple(map, key));
    }

    // What Gloss wrote itself can be read again.
    static FrontMatter unchecked(String file) {
        try {
            return parse(file);
        } catch (MalformedFrontMatterException e) {
            throw new IllegalStateException(e);
        }
    }
}
