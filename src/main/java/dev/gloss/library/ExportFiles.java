package dev.gloss.library;

import dev.gloss.export.Exported;
import dev.gloss.library.ExportFile.Written;
import dev.gloss.library.ExportRequest.How;
import dev.gloss.library.ExportStamps.Stamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes exports to where they were asked for, and tells what became of each.
final class ExportFiles {

    private final How how;
    private final ExportStamps stamps;
    private final Consumer<Export> done;

    ExportFiles(How how, ExportStamps stamps, Consumer<Export> done) {
        this.how = how;
        this.stamps = stamps;
        this.done = done;
    }

    /// Whether a file was made of the same already; then this is told.
    ///
    /// @param inputs digest of everything that it is made of
    boolean isDone(String key, ExportFile file, String inputs) {
        boolean isKept = how == How.FILES || how == How.CHANGED_FILES;
        Optional<Stamp> stamp =
                isKept && file.isThere() ? stamps.find(file.file(), inputs) : Optional.empty();
        stamp.ifPresent(known -> tellUnchanged(key, file, known.notes()));
        return stamp.isPresent();
    }

    void take(Export export, ExportFile file, Exported exported, String inputs) {
        try {
            switch (how) {
                case FILES, CHANGED_FILES -> {
                    Written written = file.write(exported);
                    stamps.put(file.file(), new Stamp(inputs, export.notes()));
                    tell(export, written);
                }
                case DIFFERENCE -> tell(export, file.preview(exported));
                case TEXT -> tell(export, new Written(true, 0, exported.text()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps what is known for the next time.
    void close() {
        stamps.keep();
    }

    private void tellUnchanged(String key, ExportFile file, int notes) {
        try {
            tell(new Export(key, file.file(), notes), new Written(false, file.conflicts(), ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(Export export, Written written) {
        if (written.isChanged() || how != How.CHANGED_FILES) {
            done.accept(export.with(written));
        }
    }
}
