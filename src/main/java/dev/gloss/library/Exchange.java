package dev.gloss.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Takes in what other programs know of papers and what was noted in them.
public final class Exchange {

    private final Holdings holdings;
    private final NoteChanges changes;

    Exchange(Holdings holdings, NoteChanges changes) {
        this.holdings = holdings;
        this.changes = changes;
    }

    /// Fills what is known of papers from a bibliography.
    ///
    /// @param file a `.bib` file
    /// @param done told what becomes of each entry
    public void takeBibliography(Path file, Consumer<ImportedEntry> done) {
        changes.make(
                "import-bib " + file.getFileName(),
                new BibImport(holdings.papers()).of(text(file), done));
    }

    /// Takes notes of other programs, and exported ones, in.
    ///
    /// @param file Web Annotations in JSON-LD, or what Hypothesis exports
    /// @param paper key of the paper that annotations are about which name none of the library;
    ///   empty if they are to be left out
    /// @param done told what becomes of each annotation
    /// @throws LibraryException if the file holds no annotations
    public void takeNotes(Path file, String paper, Consumer<ImportedEntry> done) {
        try {
            changes.recordCreated(
                    "import-notes " + file.getFileName(),
                    new NotesImport(holdings, paper).of(text(file), done));
        } catch (IllegalArgumentException e) {
            throw LibraryException.missing(
                    "%s cannot be taken in: %s".formatted(file, e.getMessage()));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw LibraryException.fault("%s is no text in UTF-8".formatted(file), e);
        } catch (NoSuchFileException _) {
            throw LibraryException.missing("there is no file " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
