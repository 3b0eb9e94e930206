package dev.gloss.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.text.Span;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The canonical text of one PDF version in reading order. Every span in Gloss refers to one; it is
/// never altered after `layout` wrote it.
///
/// @param value without control characters but newline; passages are separated by newlines that
///   belong to none
public record PaperText(String value) {

    /// The words that a span covers.
    public String at(Span span) {
        return span.in(value);
    }

    /// SHA-256 of the text in UTF-8, as 64 lower-case hex digits.
    public String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
