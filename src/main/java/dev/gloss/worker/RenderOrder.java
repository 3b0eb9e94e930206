package dev.gloss.worker;

import dev.gloss.paper.Region;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// What a worker is asked to draw.
///
/// @param file absolute
/// @param password null if none was given
/// @param part where, on the page as displayed
/// @param dpi pixels per inch
/// @param across so many pixels from left to right are wanted, as [Pixels]; 0 for a PNG
record RenderOrder(String file, @Nullable String password, Region part, int dpi, int across) {

    /// Letters that are drawn larger first are smoother when they are small.
    private static final int DPI_TO_SHRINK = 100;

    static RenderOrder png(Path file, @Nullable String password, Region part, int dpi) {
        return new RenderOrder(file.toAbsolutePath().toString(), password, part, dpi, 0);
    }

    static RenderOrder pixels(Path file, @Nullable String password, Region part, int across) {
        return new RenderOrder(
                file.toAbsolutePath().toString(), password, part, DPI_TO_SHRINK, across);
    }

    Frame frame() {
        return Frame.order(Frame.Kind.RENDER, this);
    }

    static RenderOrder parse(Frame frame) {
        return frame.order(RenderOrder.class);
    }
}
