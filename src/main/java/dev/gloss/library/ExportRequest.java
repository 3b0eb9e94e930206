package dev.gloss.library;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// What is to be exported, how, and where to.
///
/// @param keys of papers; empty for all
/// @param notes which of their notes
/// @param template its name
/// @param folder where the files go; null for the library's own `notes/`
/// @param how it is written
public record ExportRequest(
        List<String> keys, Notes notes, String template, @Nullable Path folder, How how) {

    public ExportRequest {
        keys = List.copyOf(keys);
        if (!notes.areAll() && folder == null && how != How.TEXT) {
            throw new IllegalArgumentException("some notes would take the place of all");
        }
    }

    /// Which notes.
    ///
    /// @param tags those with all of these; empty for all
    /// @param since those whose file was written since; null for all
    public record Notes(List<String> tags, @Nullable Instant since) {

        public static final Notes ALL = new Notes(List.of(), null);

        public Notes {
            tags = List.copyOf(tags);
        }

        boolean areAll() {
            return equals(ALL);
        }
    }

    /// How the result is written.
    public enum How {
        /// Into files, keeping what readers made of them.
        FILES,
        /// Likewise, but only those that are not as they were exported last.
        CHANGED_FILES,
        /// Nowhere; what would become of the files is only told.
        DIFFERENCE,
        /// Nowhere; the text is only told.
        TEXT
    }
}
