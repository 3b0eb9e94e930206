package dev.gloss.worker;

import dev.gloss.paper.Rect;
import dev.gloss.paper.Region;

import java.nio.file.Path;

/// What a worker is asked to draw: a box on a page as displayed, in points.
///
/// @param file absolute
/// @param page from 1
/// @param dpi pixels per inch
/// @param across so many pixels from left to right are wanted, as [Pixels]; 0 for a PNG
record RenderOrder(
        String file,
        int page,
        double x,
        double y,
        double width,
        double height,
        int dpi,
        int across) {

    static RenderOrder of(Path file, Region part, int dpi, int across) {
        Rect box = part.box();
        return new RenderOrder(
                file.toAbsolutePath().toString(),
                part.page(),
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                dpi,
                across);
    }

    Frame frame() {
        return Frame.order(Frame.Kind.RENDER, this);
    }

    static RenderOrder parse(Frame frame) {
        return frame.order(RenderOrder.class);
    }

    Region part() {
        return new Region(page, new Rect(x, y, width, height));
    }
}
