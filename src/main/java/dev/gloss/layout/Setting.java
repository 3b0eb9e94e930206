package dev.gloss.layout;

import java.util.List;

/// How a document is set: what its lines tell before anybody asks what they mean.
///
/// @param pages without running heads and folios, in order
/// @param type its usual faces, sizes and distances
/// @param columns where the lines of its pages begin and end
record Setting(List<PageLines> pages, Typography type, Columns columns) {

    Setting {
        pages = List.copyOf(pages);
    }

    static Setting of(List<PageLines> pages) {
        Typography type = Typography.of(pages);
        return new Setting(pages, type, Columns.of(pages, type.size()));
    }

    /// All lines in drawing order.
    List<Line> lines() {
        return pages.stream().flatMap(page -> page.lines().stream()).toList();
    }

    /// Points from top to bottom of a page as displayed.
    ///
    /// @param page from 1
    double height(int page) {
        return pages.get(page - 1).page().height();
    }
}
