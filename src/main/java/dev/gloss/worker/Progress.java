package dev.gloss.worker;

import java.util.function.IntConsumer;

/// How far a worker has come with one PDF.
final class Progress {

    private final int ordered;
    private final IntConsumer pageRead;
    private int pages;
    private boolean all;

    /// @param ordered so many pages and no more
    /// @param pageRead told of each page
    Progress(int ordered, IntConsumer pageRead) {
        this.ordered = ordered;
        this.pageRead = pageRead;
    }

    void pageRead(int page) {
        pages = page;
        pageRead.accept(page);
    }

    void allPagesRead() {
        all = true;
    }

    /// With how many pages, from the first on, another attempt may succeed.
    // If all were read, it was too much to find out what they mean.
    int goodPages() {
        return all || pages >= ordered ? pages / 2 : pages;
    }
}
