package dev.gloss.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.export.Template;
import dev.gloss.export.Templates;
import dev.gloss.text.Suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The templates that come with Gloss and the reader's own, `notes/.templates/NAME.mustache`, which
/// go before.
public final class TemplateShelf {

    private static final String ENDING = ".mustache";

    private final LibraryFolder folder;

    TemplateShelf(LibraryFolder folder) {
        this.folder = folder;
    }

    /// All names.
    public List<String> names() {
        Set<String> names = new TreeSet<>(Templates.SHIPPED);
        names.addAll(own());
        return List.copyOf(names);
    }

    /// Names of the reader's own.
    public List<String> own() {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder.templates(), "*" + ENDING)) {
            files.forEach(
                    file -> names.add(String.valueOf(file.getFileName()).replace(ENDING, "")));
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names.sort(null);
        return List.copyOf(names);
    }

    /// Where the reader's own of that name lies.
    public Path file(String name) {
        return folder.templates().resolve(name + ENDING);
    }

    /// The template of that name.
    ///
    /// @throws LibraryException if there is none, with the nearest name
    public Template find(String name) {
        if (own().contains(name)) {
            try {
                return Templates.of(name, new String(Files.readAllBytes(file(name)), UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Templates.shipped(name)
                .orElseThrow(() ->
                        LibraryException.missing(
                                "no template %s%s; there are %s"
                                        .formatted(
                                                name,
                                                Suggestion.sentence(name, names()),
                                                String.join(", ", names()))));
    }
}
