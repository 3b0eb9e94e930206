package dev.gloss.worker;

import dev.gloss.paper.Paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A paper as bytes: the worker's answer and the cache's format, gzipped JSON whose offsets count
/// Unicode code points. [PaperJson] describes it.
public final class PaperFile {

    /// Inflated bytes of the largest text that is accepted; 50 million characters with their lines
    /// stay below.
    private static final long LARGEST = 400_000_000;

    private final Paper paper;
    private final byte[] bytes;

    private PaperFile(Paper paper, byte[] bytes) {
        this.paper = paper;
        this.bytes = bytes;
    }

    /// Writes a paper.
    public static PaperFile of(Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new QuickGzip(bytes)) {
            PaperJson.write(paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PaperFile(paper, bytes.toByteArray());
    }

    /// Reads a paper.
    ///
    /// @throws IOException if the bytes are none
    public static PaperFile parse(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new PaperFile(PaperJson.read(new CappedInput(in, LARGEST)), bytes.clone());
        }
    }

    public Paper paper() {
        return paper;
    }

    /// A copy of the bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// Gzip at its quickest: a text is written once for each import, and its size matters little.
    private static final class QuickGzip extends GZIPOutputStream {

        QuickGzip(ByteArrayOutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
