package dev.gloss.pdf;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// A way in which a PDF's bytes contradict themselves, so that text may be lost. Most are told by
/// PDFBox in its log and nowhere else.
public enum Flaw {
    /// Something took its bytes for text.
    CONVERSION("its bytes were changed by a text conversion", "", ""),
    NO_END("its end is missing", "", ""),
    BROKEN_STREAM(
            "1 of its compressed parts is broken",
            "%d of its compressed parts are broken",
            "premature e|dataformatexception|invalid lzw code|invalid data in ascii85"
                    + "|removed duplicated filter"),
    LOST_OBJECT(
            "1 of its objects is missing or broken",
            "%d of its objects are missing or broken",
            "dereference|skipped corrupt stream|skipped incomplete object stream"
                    + "|points to wrong object|missing descendant"),
    BROKEN_FONT("1 of its fonts is broken", "%d of its fonts are broken", "broken font"),
    WRONG_LENGTH(
            "1 of its parts is not as long as it says",
            "%d of its parts are not as long as they say",
            "doesn't point to the correct offset|wrong stream length|invalid stream length"
                    + "|doesn't provide any stream length|missing length for stream"
                    + "|stream is out of range|length object|endstream"),
    LOST_PAGE(
            "1 page or a piece of it is missing",
            "%d pages or pieces of pages are missing",
            "page skipped|malformed content stream|malformed substream|stop reading invalid"
                    + "|cosdictionary expected, but got"),
    LOST_TABLE(
            "its table of contents is broken",
            "",
            "object xref table/stream|skipped xref stream|xreftable: invalid"
                    + "|unexpected xreftable entry|invalid xref line|stop checking xref offsets"
                    + "|did not found xref object");

    /// How PDFBox begins what it says of single letters, often of hundreds.
    private static final String OF_A_LETTER = "No Unicode mapping";

    private final String one;
    private final String many;
    private final @Nullable Pattern complaint;

    /// @param one its words, if it was met once or can only be met once
    /// @param many its words if it was met `%d` times; empty if that says nothing
    /// @param complaint of PDFBox; empty if it has none
    Flaw(String one, String many, String complaint) {
        this.one = one;
        this.many = many;
        this.complaint =
                complaint.isEmpty() ? null : Pattern.compile(complaint, Pattern.CASE_INSENSITIVE);
    }

    /// In plain words: `3 of its objects are missing or broken`.
    public String times(int count) {
        return count == 1 || many.isEmpty() ? one : many.formatted(count);
    }

    /// The flaw that PDFBox complains of; empty for what costs no text.
    static Optional<Flaw> of(@Nullable Object message, @Nullable Throwable cause) {
        String complaint = message + " " + cause;
        if (complaint.startsWith(OF_A_LETTER)) {
            return Optional.empty();
        }
        return Arrays.stream(values()).filter(flaw -> flaw.isMeantBy(complaint)).findFirst();
    }

    private boolean isMeantBy(String words) {
        return complaint != null && complaint.matcher(words).find();
    }
}
