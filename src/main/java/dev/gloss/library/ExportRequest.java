package dev.gloss.library;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// What is to be exported, how, and where to.
///
/// @param keys of papers; empty for all
/// @param notes which of their notes
/// @param format in which
/// @param template its name, for Markdown
/// @param hasFigures whether notes on captions show their figures
/// @param password opens encrypted PDFs, for copies and figures; null if none was given
/// @param folder where the files go; null for the library's own `notes/`
/// @param how it is written
public record ExportRequest(
        List<String> keys,
        Notes notes,
        Format format,
        String template,
        boolean hasFigures,
        @Nullable String password,
        @Nullable Path folder,
        How how) {

    public ExportRequest {
        keys = List.copyOf(keys);
        if (!notes.areAll() && folder == null && how != How.TEXT) {
            throw new IllegalArgumentException("some notes would take the place of all");
        }
    }

    /// What is written.
    public enum Format {
        /// Notes for people, by a template.
        MARKDOWN,
        /// Notes as [Web Annotations](https://www.w3.org/TR/annotation-model/).
        JSONLD,
        /// Papers as BibTeX has them.
        BIBTEX,
        /// Papers as the Citation Style Language has them.
        CSL,
        /// Copies of the PDFs, with the notes marked in them.
        PDF;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
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
