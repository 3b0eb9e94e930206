package dev.gloss.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// The fonts of a document, each worked out once however many pages name it.
final class Fonts {

    private final @Nullable ResourceCache cache;
    private final Map<COSDictionary, Letters> known = new HashMap<>();
    private @Nullable Letters none;

    Fonts(@Nullable ResourceCache cache) {
        this.cache = cache;
    }

    /// A font by its dictionary; one that cannot be opened is taken for a plain one, because half
    /// of a text is better than none.
    Letters of(COSDictionary font) {
        Letters letters = known.get(font);
        if (letters == null) {
            letters = open(font);
            known.put(font, letters);
        }
        return letters;
    }

    /// What is written with where no font was chosen.
    Letters none() {
        if (none == null) {
            none = new Letters(new PDType1Font(FontName.HELVETICA));
        }
        return none;
    }

    private Letters open(COSDictionary dictionary) {
        try {
            PDFont font = PDFontFactory.createFont(ShapelessFont.of(dictionary), cache);
            return new Letters(font);
        } catch (IOException | RuntimeException e) {
            PdfLog.INSTANCE.warn("broken font", e);
            return none();
        }
    }
}
