package dev.gloss.shell;

import dev.gloss.library.Library;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Supplier;

/// The library, opened when first needed, so that `help` needs none.
final class LazyLibrary implements Supplier<Library>, AutoCloseable {

    private final Supplier<Library> open;
    private @Nullable Library library;

    LazyLibrary(Supplier<Library> open) {
        this.open = open;
    }

    @Override
    public synchronized Library get() {
        if (library == null) {
            library = open.get();
        }
        return library;
    }

    Path folder() {
        return get().folder();
    }

    @Override
    public synchronized void close() {
        if (library != null) {
            library.close();
        }
    }
}
