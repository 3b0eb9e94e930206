package dev.gloss.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A file of settings: YAML from top to bottom, a line for each.
///
/// @param entries in the order in which they stand; none if there is no file
public record SettingsFile(List<Entry> entries) {

    /// A setting as it is written.
    ///
    /// @param key as written, whether or not anybody knows it
    /// @param value as written, without quotes; empty if it is no single value
    /// @param line of the file, from 1
    public record Entry(String key, String value, int line) {}

    public SettingsFile {
        entries = List.copyOf(entries);
    }

    /// Reads a file; keys without a value are passed over.
    ///
    /// @throws MalformedFrontMatterException if it is no YAML mapping, or has a key twice
    /// @throws IOException if it is there and cannot be read
    public static SettingsFile read(Path file) throws IOException, MalformedFrontMatterException {
        try {
            return parse(Files.readString(file, UTF_8));
        } catch (NoSuchFileException _) {
            return new SettingsFile(List.of());
        }
    }

    /// Writes a setting in the place where it stood, or at the end; every other line stays. Makes
    /// the file and its folder if need be.
    ///
    /// @throws MalformedFrontMatterException as [#read] does
    /// @throws IOException if it cannot be written, or another program changed it meanwhile
    public static void set(Path file, String key, String value)
            throws IOException, MalformedFrontMatterException {
        String before = Files.exists(file) ? Files.readString(file, UTF_8) : null;
        FrontMatter old = FrontMatter.ofYaml(before == null ? "" : before);
        DurableFile.makeFolder(file.resolveSibling(""));
        if (DurableFile.write(file, old.with(key, typed(value)).toYaml(), before)
                instanceof DurableFile.Outcome.Conflict(Path sibling)) {
            throw new FileSystemException(
                    file.toString(),
                    null,
                    "another program changed it meanwhile; what was to be set is in " + sibling);
        }
    }

    // A number is written without quotes.
    private static Object typed(String value) {
        return value.matches("[1-9]\\d{0,8}") ? Integer.valueOf(value) : value;
    }

    private static SettingsFile parse(String yaml) throws MalformedFrontMatterException {
        try {
            return new SettingsFile(
                    Yaml.mapping(yaml).map(SettingsFile::entries).orElse(List.of()));
        } catch (MalformedFrontMatterException e) {
            throw e.withoutFence();
        }
    }

    private static List<Entry> entries(MappingNode mapping) {
        List<Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!Yaml.isNull(tuple.getValueNode())) {
                entries.add(
                        new Entry(
                                String.valueOf(Yaml.plain(tuple.getKeyNode())),
                                value(tuple.getValueNode()),
                                tuple.getKeyNode().getStartMark().map(Mark::getLine).orElse(0)
                                        + 1));
            }
        }
        return entries;
    }

    private static String value(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
