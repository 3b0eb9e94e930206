package dev.gloss.library;

import dev.gloss.paper.Page;
import dev.gloss.paper.Rect;
import dev.gloss.paper.Region;
import dev.gloss.worker.Pixels;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Pictures of figures and of whole pages, drawn when they are first wanted.
public final class Gallery {

    private final LibraryFolder folder;
    private final PaperReader reader;
    private final @Nullable String password;

    Gallery(LibraryFolder folder, PaperReader reader, @Nullable String password) {
        this.folder = folder;
        this.reader = reader;
        this.password = password;
    }

    /// The figure, table or algorithm whose caption a passage is, with the caption; empty if the
    /// passage is no caption.
    ///
    /// @throws LibraryException if it cannot be drawn
    public Optional<Picture> figure(OpenPaper open, PlacedPassage passage) {
        return Figure.of(passage)
                .map(figure ->
                        new Picture(pictures().of(open, figure), FigureFrame.of(open, figure)));
    }

    /// A whole page.
    ///
    /// @param number physical page, from 1
    /// @throws LibraryException if it cannot be drawn
    public Picture page(OpenPaper open, int number) {
        Page page = open.paper().pages().get(number - 1);
        Region whole = new Region(number, new Rect(0, 0, page.width(), page.height()));
        return new Picture(pictures().of(open, whole), whole);
    }

    /// The same picture in few pixels.
    ///
    /// @param across how many from left to right
    /// @throws LibraryException if it cannot be drawn
    public Pixels pixels(OpenPaper open, Picture picture, int across) {
        return reader.draw(open.entry(), password, picture.part(), across);
    }

    private Pictures pictures() {
        return new Pictures(folder, reader, password, true);
    }
}
