package dev.gloss.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Text as bytes. Bytes that are no UTF-8 are refused rather than replaced, because a file that is
/// written back would have lost them.
final class Utf8 {

    private Utf8() {}

    /// @throws MalformedFrontMatterException if the bytes are no UTF-8, with the place
    static String decode(byte[] bytes) throws MalformedFrontMatterException {
        CharsetDecoder decoder =
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            int lineStart = decoded.lastIndexOf('\n') + 1;
            throw new MalformedFrontMatterException(
                    1 + (int) decoded.chars().filter(c -> c == '\n').count(),
                    1 + decoded.codePointCount(lineStart, decoded.length()),
                    "the file is no UTF-8 text; save it as UTF-8 with an editor");
        }
        return decoded;
    }
}
