package dev.gloss.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// The templates that come with Gloss.
public final class Templates {

    /// The one that is used unless another is asked for.
    public static final String DEFAULT = "reading-notes";

    /// All names, the usual one first.
    public static final List<String> SHIPPED =
            List.of(DEFAULT, "obsidian", "obsidian-notes", "pandoc", "outline", "table", "index");

    private Templates() {}

    public static Optional<Template> shipped(String name) {
        if (!SHIPPED.contains(name)) {
            return Optional.empty();
        }
        try (InputStream in = Templates.class.getResourceAsStream(name + ".mustache")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its template " + name);
            }
            return Optional.of(new Template(name, new String(in.readAllBytes(), UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A reader's own.
    public static Template of(String name, String source) {
        return new Template(name, source);
    }
}
