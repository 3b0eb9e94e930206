package dev.gloss.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where things lie in a library.
///
/// @param root the library itself, absolute
record LibraryFolder(Path root) {

    /// The PDFs; the reader's, and truth.
    Path papers() {
        return root.resolve("papers");
    }

    /// Notes and what is known of papers; the reader's, and truth.
    Path notes() {
        return root.resolve("notes");
    }

    /// Everything derived; safe to delete.
    Path cache() {
        return root.resolve(".gloss");
    }

    /// What was done, for `undo` and `log`; truth.
    Path journal() {
        return notes().resolve(".gloss").resolve("journal.jsonl");
    }

    /// Searches with a name; truth.
    Path searches() {
        return notes().resolve(".gloss").resolve("searches.yaml");
    }

    Path texts() {
        return cache().resolve("text");
    }

    /// Pictures of whole pages.
    Path pages() {
        return cache().resolve("pages");
    }

    /// PDFs that could not be read.
    Path quarantine() {
        return cache().resolve("quarantine.json");
    }

    /// Held by whoever imports.
    Path importLock() {
        return cache().resolve("import.lock");
    }

    Path index() {
        return cache().resolve("index");
    }

    /// The folder of one paper's notes.
    Path notes(String key) {
        return notes().resolve(key);
    }

    /// The file that says what is known of a paper.
    Path paper(String key) {
        return notes(key).resolve("paper.md");
    }

    Path pdf(PaperEntry.Version version) {
        return papers().resolve(version.file());
    }

    /// What was exported last, for the next merge; truth.
    Path exports() {
        return notes().resolve(".gloss").resolve("exports");
    }

    /// The reader's own templates.
    Path templates() {
        return notes().resolve(".templates");
    }

    /// Where a paper's notes are exported to.
    Path export(String key) {
        return notes().resolve(key + ".md");
    }

    /// A path of the library relative to it, with `/` between its parts.
    String relative(Path path) {
        return root.relativize(path.toAbsolutePath().normalize())
                .toString()
                .replace(path.getFileSystem().getSeparator(), "/");
    }

    /// What lies at a path that is relative to the library.
    Path resolve(String relative) {
        return root.resolve(relative);
    }

    /// Makes the two folders that make a folder a library.
    void make() throws IOException {
        Files.createDirectories(papers());
        Files.createDirectories(notes());
    }
}
