package dev.gloss.library;

import java.nio.file.Path;

/// Is told how an import goes on, and may end it. Called from several threads.
public interface ImportListener {

    /// Hears nothing and never ends anything.
    ImportListener NOBODY =
            new ImportListener() {

                @Override
                public void found(int files, int passedOver) {}

                @Override
                public void pageRead(Path file, int page) {}
            };

    /// Told once, before the first file.
    ///
    /// @param files how many will be looked at
    /// @param passedOver how many in folders will not, because their names do not end in `.pdf`
    void found(int files, int passedOver);

    /// Told for each page of each file.
    ///
    /// @param page physical page that was read, from 1
    void pageRead(Path file, int page);

    /// Asked again and again whether to end the import before its last file. What was told of by
    /// then is kept.
    default boolean isStopped() {
        return false;
    }
}
