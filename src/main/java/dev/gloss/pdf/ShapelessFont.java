package dev.gloss.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/// A Type 1 font without the shapes of its glyphs.
///
/// When PDFBox opens a font it reads the whole program that is embedded with it. Of what is asked
/// here, the widths stand in the font's dictionary, and the names of the glyphs there or in the
/// readable head of the program, before the encrypted shapes (Adobe Type 1 Font Format, 2.2 and
/// 7.1). A program that is damaged, or not as its dictionary says, is left to PDFBox, which
/// complains of it and takes another font.
final class ShapelessFont {

    private ShapelessFont() {}

    /// The dictionary of a font with the same letters and, if they are not needed, no shapes.
    static COSDictionary of(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor == null
                || !COSName.TYPE1.equals(font.getCOSName(COSName.SUBTYPE))
                || descriptor.containsKey(COSName.FONT_FILE3)
                || font.getCOSArray(COSName.WIDTHS) == null) {
            return font;
        }
        COSStream program = descriptor.getCOSStream(COSName.FONT_FILE);
        if (program == null || !StreamBytes.isDeflatedOnly(program)) {
            return font;
        }
        try {
            byte[] head = head(program);
            return isHead(head) ? withProgram(font, descriptor, headOnly(head)) : font;
        } catch (IOException e) {
            return font;
        }
    }

    /// The first of a program's three parts; empty if they are not as long as they should be.
    ///
    /// @throws IOException if the program is damaged, which its checksum tells
    private static byte[] head(COSStream program) throws IOException {
        int shapes = program.getInt(COSName.LENGTH2);
        int zeros = program.getInt(COSName.LENGTH3, 0);
        try (InputStream raw = program.createRawInputStream();
                InputStream in = new InflaterInputStream(raw)) {
            byte[] head = in.readNBytes(Math.max(0, program.getInt(COSName.LENGTH1)));
            long rest = in.transferTo(OutputStream.nullOutputStream());
            return shapes > 0 && rest == (long) shapes + zeros ? head : new byte[0];
        }
    }

    private static boolean isHead(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.startsWith("%!") && text.stripTrailing().endsWith("eexec");
    }

    private static COSDictionary withProgram(
            COSDictionary font, COSDictionary descriptor, COSStream program) {
        var newDescriptor = new COSDictionary(descriptor);
        newDescriptor.setItem(COSName.FONT_FILE, program);
        var newFont = new COSDictionary(font);
        newFont.setItem(COSName.FONT_DESC, newDescriptor);
        return newFont;
    }

    /// A program that ends behind its head, which only the format of PC font files (PFB) allows.
    private static COSStream headOnly(byte[] head) throws IOException {
        var pfb = new ByteArrayOutputStream();
        pfb.write(0x80);
        pfb.write(1);
        for (int i = 0; i < Integer.SIZE; i += Byte.SIZE) {
            pfb.write(head.length >> i);
        }
        pfb.write(head);
        int length1 = pfb.size();
        pfb.write(0x80);
        pfb.write(3);
        var program = new COSStream();
        program.setInt(COSName.LENGTH1, length1);
        program.setInt(COSName.LENGTH2, pfb.size() - length1);
        try (OutputStream out = program.createRawOutputStream()) {
            pfb.writeTo(out);
        }
        return program;
    }
}
