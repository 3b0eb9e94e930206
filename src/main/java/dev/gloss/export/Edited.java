package dev.gloss.export;

/// A part of the reader's file, seen from what was exported into it.
sealed interface Edited {

    /// Its units as they stand in the file.
    Piece piece();

    /// A piece of the export, perhaps changed by the reader.
    ///
    /// @param key its name in [Keyed]
    /// @param isMoved whether the reader put it elsewhere
    record Exported(String key, Piece piece, boolean isMoved) implements Edited {}

    /// The reader's own.
    record Own(Piece piece) implements Edited {}
}
