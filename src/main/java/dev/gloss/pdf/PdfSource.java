package dev.gloss.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;

/// A PDF, and what opens it.
///
/// @param file a regular file that nobody changes meanwhile
/// @param password opens it if it is encrypted; null if none was given
public record PdfSource(Path file, @Nullable String password) {

    /// Opens it; whoever asks closes it.
    ///
    /// @throws IOException if it is no PDF, or a damaged one
    /// @throws UnreadablePdfException if a password, or another one, would open it
    PDDocument open() throws IOException, UnreadablePdfException {
        try {
            return Loader.loadPDF(file.toFile(), password == null ? "" : password);
        } catch (InvalidPasswordException e) {
            throw UnreadablePdfException.locked(
                    password == null
                            ? "password-protected: give its password with --password"
                            : "password-protected: the password given with --password is wrong",
                    e);
        }
    }
}
