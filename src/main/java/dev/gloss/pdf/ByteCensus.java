package dev.gloss.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How often some bytes stand in a file, by which one that was sent or saved as text betrays
/// itself: among compressed bytes every byte is about as frequent as any other, and none keeps to
/// the company of another.
///
/// @param high bytes of 128 and more
/// @param returns carriage returns (13)
/// @param feeds line feeds (10)
/// @param pairs carriage returns followed by a line feed
/// @param broken high bytes that are no part of a well-formed UTF-8 sequence
/// @param replaced U+FFFD in UTF-8, by which decoders replace what they cannot decode
/// @param compressed whether it says that it holds compressed bytes, and not in disguise of letters
///   (ASCII85, ASCIIHex)
record ByteCensus(
        long high,
        long returns,
        long feeds,
        long pairs,
        long broken,
        long replaced,
        boolean compressed) {

    /// High bytes from which on the rest of the reckoning can be trusted: among so many compressed
    /// ones a hundred lone line feeds and returns are to be expected.
    private static final int ENOUGH = 16_384;

    static ByteCensus of(Path file) throws IOException {
        var counting = new Counting();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    counting.add(buffer[i] & 0xFF);
                }
            }
        }
        return counting.census();
    }

    /// Whether the file went through a conversion of encodings or of line ends, or lost the eighth
    /// bit of its bytes.
    boolean looksConverted() {
        if (!compressed) {
            return false;
        }
        boolean lostEighthBit = high == 0;
        boolean becameUtf8 = replaced >= 8 || (high >= 64 && broken == 0);
        boolean oneLineEnd = high >= ENOUGH && (returns == 0 || feeds == 0 || pairs == feeds);
        return lostEighthBit || becameUtf8 || oneLineEnd;
    }

    /// Counts while the bytes pass.
    private static final class Counting {

        private final Word flate = new Word("/FlateDecode");
        private final Word ascii = new Word("/ASCII");
        private long high;
        private long returns;
        private long feeds;
        private long pairs;
        private long broken;
        private long replaced;
        private int last;
        private int rest;
        private int sequence;

        void add(int b) {
            returns += b == '\r' ? 1 : 0;
            feeds += b == '\n' ? 1 : 0;
            pairs += b == '\n' && last == '\r' ? 1 : 0;
            flate.add(b);
            ascii.add(b);
            if (b >= 0x80 || rest > 0) {
                addToSequence(b);
            }
            last = b;
        }

        private void addToSequence(int b) {
            high += b >= 0x80 ? 1 : 0;
            if (rest > 0 && b >> 6 == 0b10) {
                sequence = (sequence << 6) | (b & 0x3F);
                rest--;
                replaced += rest == 0 && sequence == 0xFFFD ? 1 : 0;
            } else {
                broken += rest > 0 || b >> 6 == 0b10 || b >= 0xF8 ? 1 : 0;
                rest = b >= 0xF8 ? 0 : b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : b >= 0xC0 ? 1 : 0;
                sequence = b & (0x3F >> rest);
            }
        }

        ByteCensus census() {
            return new ByteCensus(
                    high,
                    returns,
                    feeds,
                    pairs,
                    broken,
                    replaced,
                    flate.isFound() && !ascii.isFound());
        }
    }

    /// Finds a word that begins with a slash and has no other.
    private static final class Word {

        private final byte[] word;
        private int found;

        Word(String word) {
            this.word = word.getBytes(StandardCharsets.US_ASCII);
        }

        void add(int b) {
            if (!isFound()) {
                found = b == word[found] ? found + 1 : b == '/' ? 1 : 0;
            }
        }

        boolean isFound() {
            return found == word.length;
        }
    }
}
