package dev.gloss.library;

import java.nio.file.Path;

/// What was exported into one file.
///
/// @param key of the paper; empty for a file about several
/// @param file that was or would be written
/// @param notes how many it tells of
/// @param isChanged whether the file is or would be another now
/// @param conflicts how many it shows for its reader to resolve
/// @param text how it differs, as `diff -u` shows it, or all of it, where that was asked for; else
///   empty
public record Export(
        String key, Path file, int notes, boolean isChanged, int conflicts, String text) {

    /// One that is not yet done.
    Export(String key, Path file, int notes) {
        this(key, file, notes, false, 0, "");
    }

    Export with(ExportFile.Written written) {
        return new Export(
                key, file, notes, written.isChanged(), written.conflicts(), written.text());
    }
}
