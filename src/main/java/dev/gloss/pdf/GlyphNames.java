package dev.gloss.pdf;

import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the names of glyphs stand for: the Adobe Glyph List and, beside it, names of TeX's fonts
/// and others that have come about since.
final class GlyphNames {

    /// Sizes of TeX's growing delimiters and operators.
    private static final Pattern SIZE = Pattern.compile("(?:big|bigg|Big|Bigg|text|display|math)$");

    /// Our names, by which also those are found that Adobe's list puts into the private use area.
    private static final Map<String, String> OURS = ours();

    private static final GlyphList LIST = list(OURS);

    private GlyphNames() {}

    /// For PDFBox, which asks it first.
    static GlyphList list() {
        return LIST;
    }

    /// The characters of a glyph's name; null if it tells none.
    static @Nullable String characters(String name) {
        String known = LIST.toUnicode(name);
        if (known == null && name.indexOf('_') > 0) {
            known = ligature(name);
        }
        if (known == null) {
            String sizeless = SIZE.matcher(name).replaceFirst("");
            known = sizeless.equals(name) ? null : LIST.toUnicode(sizeless);
        }
        return known;
    }

    /// Characters without those that only Adobe's fonts know: its private use area holds old style
    /// figures, small capitals and pieces of brackets.
    static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0xE000 && text.charAt(i) <= 0xF8FF) {
                return text.codePoints().mapToObj(GlyphNames::plain).collect(Collectors.joining());
            }
        }
        return text;
    }

    private static String plain(int c) {
        if (c >= 0xF720 && c <= 0xF7FF) {
            return Character.toString(c - 0xF700);
        }
        String name = GlyphList.getAdobeGlyphList().codePointToName(c);
        return Objects.requireNonNullElse(OURS.get(name), Character.toString(c));
    }

    private static @Nullable String ligature(String name) {
        String[] parts = name.split("_", -1);
        return Arrays.stream(parts).allMatch(part -> LIST.toUnicode(part) != null)
                ? Arrays.stream(parts).map(LIST::toUnicode).collect(Collectors.joining())
                : null;
    }

    private static Map<String, String> ours() {
        try (InputStream file = GlyphNames.class.getResourceAsStream("glyph-names.txt")) {
            String lines =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .collect(Collectors.toMap(entry -> entry[0], entry -> character(entry[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String character(String hexadecimal) {
        return Character.toString(Integer.parseInt(hexadecimal, 16));
    }

    // Adobe's list with those of ours that it lacks, for it complains of names that come twice.
    private static GlyphList list(Map<String, String> ours) {
        GlyphList adobe = GlyphList.getAdobeGlyphList();
        String lines =
                ours.entrySet().stream()
                        .filter(entry -> adobe.toUnicode(entry.getKey()) == null)
                        .map(entry ->
                                "%s;%04X\n"
                                        .formatted(entry.getKey(), entry.getValue().codePointAt(0)))
                        .collect(Collectors.joining());
        try {
            return new GlyphList(
                    adobe, new ByteArrayInputStream(lines.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
