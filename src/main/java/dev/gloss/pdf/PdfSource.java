package dev.gloss.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A PDF, and what opens it.
///
/// @param file a regular file that nobody changes meanwhile
/// @param password opens it if it is encrypted; null if none was given
public record PdfSource(Path file, @Nullable String password) {

    /// Larger files stay where they are, in bytes.
    private static final long LARGEST_IN_MEMORY = 32_000_000;

    /// Opens it; whoever asks closes it.
    ///
    /// @throws IOException if it is no PDF, or a damaged one
    /// @throws UnreadablePdfException if a password, or another one, would open it
    PDDocument open() throws IOException, UnreadablePdfException {
        try {
            return load(password == null ? "" : password);
        } catch (InvalidPasswordException e) {
            throw UnreadablePdfException.locked(
                    password == null
                            ? "password-protected: give its password with --password"
                            : "password-protected: the password given with --password is wrong",
                    e);
        }
    }

    // PDFBox goes to and fro in a file, and from a file itself it reads in pieces of 4 KB.
    private PDDocument load(String given) throws IOException {
        return Files.size(file) <= LARGEST_IN_MEMORY
                ? Loader.loadPDF(Files.readAllBytes(file), given)
                : Loader.loadPDF(file.toFile(), given);
    }
}
