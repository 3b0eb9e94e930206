package dev.gloss.library;

import java.nio.file.Path;

/// Is told how an import goes on. Called from several threads.
public interface ImportListener {

    /// Told once, before the first file.
    ///
    /// @param count files that will be looked at
    void found(int count);

    /// Told for each page of each file.
    ///
    /// @param page physical page that was read, from 1
    void pageRead(Path file, int page);
}
