package dev.gloss.library;

import dev.gloss.paper.ForeignMark;

import java.util.List;

/// Marks in a PDF, and the paper as that PDF has it.
///
/// @param open the version of the paper on whose pages the marks lie
/// @param marks in the order of the pages
record MarkedPaper(OpenPaper open, List<ForeignMark> marks) {

    MarkedPaper {
        marks = List.copyOf(marks);
    }
}
