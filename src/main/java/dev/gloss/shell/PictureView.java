package dev.gloss.shell;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.gloss.library.OpenPaper;
import dev.gloss.library.Picture;
import dev.gloss.worker.Pixels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;

/// Pictures, on a terminal as large as makes their letters about as wide as its own; and where they
/// lie.
final class PictureView {

    private static final int POINTS_PER_INCH = 72;

    /// Width of a character cell on the page, in points: that of a letter in a paper's text.
    private static final double CELL = 6;

    /// Where a PNG keeps its width, after the signature and the head of its first chunk.
    private static final int WIDTH_AT = 16;

    /// More of them than this show a page as a large blur instead of a small one.
    private static final int MOST_BLOCKS = 160;

    private static final int CHUNK = 4096;
    private static final String ESCAPE = "\033";

    private PictureView() {}

    /// Shows a picture, if the terminal can, and says where it lies.
    ///
    /// @param place what it is a picture of
    static void show(Invocation call, OpenPaper open, Picture picture, String place) {
        draw(call, open, picture);
        call.answer()
                .show(
                        picture.file(),
                        file -> List.of(Styled.of(file.toString(), Style.PLACE)),
                        file -> new Json.Picture(place, file.toString()));
    }

    private static void draw(Invocation call, OpenPaper open, Picture picture) {
        PictureForm form = PictureForm.of(call);
        if (form == PictureForm.NEVER) {
            return;
        }
        byte[] png = bytes(picture);
        int screen = Math.max(1, call.console().outputs().columns().getAsInt() - 1);
        int columns = Math.min(screen, columns(png));
        String drawn =
                switch (form) {
                    case KITTY -> kitty(png, columns);
                    case ITERM -> iterm(png, columns);
                    // So few pixels that all are wanted.
                    case BLOCKS -> blocks(call, open, picture, Math.min(screen, MOST_BLOCKS));
                    case NEVER -> "";
                };
        call.answer().picture(drawn);
    }

    private static String blocks(Invocation call, OpenPaper open, Picture picture, int columns) {
        Pixels pixels =
                call.library().gallery(call.password().orElse(null)).pixels(open, picture, columns);
        return HalfBlocks.of(pixels, HalfBlocks.Palette.of(call.console().environment()));
    }

    /// In chunks; the terminal is told to answer nothing, because nobody would read it.
    static String kitty(byte[] png, int columns) {
        String data = base64(png);
        StringBuilder drawn = new StringBuilder();
        for (int at = 0; at < data.length(); at += CHUNK) {
            int end = Math.min(data.length(), at + CHUNK);
            String head = at == 0 ? "a=T,f=100,q=2,c=%d,".formatted(columns) : "";
            drawn.append(ESCAPE + "_G" + head + "m=" + (end < data.length() ? 1 : 0) + ";")
                    .append(data, at, end)
                    .append(ESCAPE + "\\");
        }
        return drawn.append('\n').toString();
    }

    static String iterm(byte[] png, int columns) {
        return "%s]1337;File=inline=1;size=%d;width=%d;preserveAspectRatio=1:%s\007\n"
                .formatted(ESCAPE, png.length, columns, base64(png));
    }

    private static int columns(byte[] png) {
        int pixels = ByteBuffer.wrap(png).getInt(WIDTH_AT);
        return Math.max(
                1, (int) Math.round(pixels * (double) POINTS_PER_INCH / Picture.DPI / CELL));
    }

    private static byte[] bytes(Picture picture) {
        try {
            return Files.readAllBytes(picture.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return new String(Base64.getEncoder().encode(bytes), US_ASCII);
    }
}
