package dev.gloss.library;

import dev.gloss.paper.ReadingOptions;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// What is to be imported, and how.
///
/// @param paths files and folders as given
/// @param key the paper's key, null to make one; only with a single file
/// @param versionOf the paper of which the file is another version, null if none was named; only
///   with a single file
/// @param password opens an encrypted PDF, null if none was given
/// @param ignoreOutline read as if the PDF had no bookmarks
public record ImportRequest(
        List<Path> paths,
        @Nullable String key,
        @Nullable String versionOf,
        @Nullable String password,
        boolean ignoreOutline) {

    public ImportRequest {
        paths = List.copyOf(paths);
    }

    /// How the PDFs are read.
    ReadingOptions options() {
        return new ReadingOptions(ignoreOutline);
    }
}
