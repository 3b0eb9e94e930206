package dev.gloss.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// What the names in a content stream stand for.
final class Resources {

    private final COSDictionary dictionary;
    private final Fonts fonts;
    private final Map<String, Letters> byName = new HashMap<>();

    private Resources(COSDictionary dictionary, Fonts fonts) {
        this.dictionary = dictionary;
        this.fonts = fonts;
    }

    static Resources of(PDPage page, Fonts fonts) {
        PDResources resources = page.getResources();
        return new Resources(
                resources == null ? new COSDictionary() : resources.getCOSObject(), fonts);
    }

    /// Those of a form; the ones around it if it has none of its own, as PDFBox does for old files.
    Resources of(COSStream form) {
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        return own == null ? this : new Resources(own, fonts);
    }

    /// The font of a name; null if there is none.
    @Nullable Letters font(String name) {
        Letters font = byName.get(name);
        if (font == null) {
            COSDictionary found = entry(COSName.FONT, name);
            if (found != null) {
                font = fonts.of(found);
                byName.put(name, font);
            }
        }
        return font;
    }

    /// The form XObject of a name; null if it is a picture or there is none.
    @Nullable COSStream form(String name) {
        return entry(COSName.XOBJECT, name) instanceof COSStream stream
                        && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))
                ? stream
                : null;
    }

    /// The font and the size that a graphics state dictionary sets; null if it sets none.
    @Nullable COSArray stateFont(String name) {
        COSDictionary state = entry(COSName.EXT_G_STATE, name);
        return state == null ? null : state.getCOSArray(COSName.FONT);
    }

    /// The text that a list of properties gives; null if it gives none.
    @Nullable String actualText(String name) {
        COSDictionary properties = entry(COSName.PROPERTIES, name);
        return properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    }

    Letters font(COSDictionary font) {
        return fonts.of(font);
    }

    Letters noFont() {
        return fonts.none();
    }

    private @Nullable COSDictionary entry(COSName kind, String name) {
        COSDictionary all = dictionary.getCOSDictionary(kind);
        return all == null ? null : all.getCOSDictionary(COSName.getPDFName(name));
    }
}
