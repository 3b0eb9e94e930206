package dev.gloss.export;

/// One piece of the reading notes, in the order in which they are read.
sealed interface Entry {

    /// A section that is entered, or the heading over the orphaned notes.
    ///
    /// @param depth of the section in its paper, from 1 outermost
    /// @param label number and title as printed
    record Section(int depth, String label) implements Entry {}

    /// A note under the section entered last.
    record Noted(PlacedNote note) implements Entry {}
}
