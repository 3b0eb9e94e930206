package dev.gloss.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A PDF written object by object, so that any of them may be wrong. Objects are numbered from 1 in
/// the order in which they are added; the first is the catalog.
final class RawPdf {

    /// The smallest page there is: one line of Helvetica, as object 3 with objects 4 and 5.
    static final String HELLO =
            "BT /F1 12 Tf 72 720 Td (Hello world, this is a line of text) Tj ET";

    private final List<byte[]> objects = new ArrayList<>();
    private String trailer = "";
    private String header = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";

    /// A document of one page with this content.
    static RawPdf page(String content) {
        return page(content.getBytes(ISO_8859_1), "");
    }

    /// A document of one page.
    ///
    /// @param entries more of the content stream's dictionary, such as its filter
    static RawPdf page(byte[] content, String entries) {
        return new RawPdf()
                .add("<< /Type /Catalog /Pages 2 0 R >>")
                .add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                .add(pageObject("/Contents 4 0 R"))
                .addStream(entries, content)
                .add(font());
    }

    static String pageObject(String entries) {
        return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792]"
                + " /Resources << /Font << /F1 5 0 R >> >> "
                + entries
                + " >>";
    }

    static String font() {
        return "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    }

    RawPdf add(String body) {
        objects.add(body.getBytes(ISO_8859_1));
        return this;
    }

    RawPdf addStream(String entries, byte[] data) {
        return addStream(entries, data, data.length + "");
    }

    /// A stream that says of its length what it likes.
    RawPdf addStream(String entries, byte[] data, String length) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                "<< /Length %s %s >>\nstream\n".formatted(length, entries).getBytes(ISO_8859_1));
        body.writeBytes(data);
        body.writeBytes("\nendstream".getBytes(ISO_8859_1));
        objects.add(body.toByteArray());
        return this;
    }

    /// Puts another object in one's place.
    RawPdf set(int number, String body) {
        objects.set(number - 1, body.getBytes(ISO_8859_1));
        return this;
    }

    /// Entries of the trailer beside `/Size` and `/Root`.
    RawPdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    RawPdf header(String words) {
        header = words;
        return this;
    }

    byte[] bytes() {
        return bytes(true);
    }

    /// The same without the table that tells where each object lies.
    byte[] bytesWithoutTable() {
        return bytes(false);
    }

    private byte[] bytes(boolean withTable) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header.getBytes(ISO_8859_1));
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes("%d 0 obj\n".formatted(i + 1).getBytes(ISO_8859_1));
            out.writeBytes(objects.get(i));
            out.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
        }
        int start = out.size();
        String size = "%d".formatted(objects.size() + 1);
        if (withTable) {
            out.writeBytes(
                    "xref\n0 %s\n0000000000 65535 f \n%s"
                            .formatted(size, table)
                            .getBytes(ISO_8859_1));
        }
        out.writeBytes(
                "trailer\n<< /Size %s /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(size, trailer, withTable ? start : 0)
                        .getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    /// What a Flate filter inflates to so many repetitions of some bytes.
    static byte[] inflatingTo(String bytes, int repetitions) {
        byte[] block = bytes.repeat(Math.max(1, 1 << 16 >> 3)).getBytes(ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated =
                new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION), 1 << 16)) {
            long left = (long) repetitions * bytes.length();
            while (left > 0) {
                int count = (int) Math.min(left, block.length);
                deflated.write(block, 0, count);
                left -= count;
            }
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
            deflated.write(bytes);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
