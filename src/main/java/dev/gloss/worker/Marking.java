package dev.gloss.worker;

import dev.gloss.paper.ForeignMark;

import java.util.List;

/// What came of looking for marks in a PDF.
public sealed interface Marking {

    /// Marks, or none.
    ///
    /// @param marks in the order of the pages
    record Found(List<ForeignMark> marks) implements Marking {

        public Found {
            marks = List.copyOf(marks);
        }
    }

    /// The PDF could not be looked at.
    ///
    /// @param reason one line in words a person can act on, without the file's name
    record Failed(String reason) implements Marking {}
}
