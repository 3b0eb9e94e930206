package dev.gloss.shell;

import dev.gloss.library.ImportListener;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntSupplier;

/// How far an import is, on a terminal's stderr; silent everywhere else.
final class ImportProgress implements ImportListener, AutoCloseable {

    private static final Duration BETWEEN_DRAWINGS = Duration.ofMillis(100);

    private final Printer printer;
    private final boolean shown;
    private final IntSupplier columns;
    private final Interruption interruption;
    private final long began = System.nanoTime();
    private long lastDrawn = began - BETWEEN_DRAWINGS.toNanos();
    private int files;
    private int passedOver;
    private int done;
    private int pages;
    private boolean drawn;

    private ImportProgress(Outputs outputs, boolean shown, Interruption interruption) {
        this.printer = outputs.progress();
        this.columns = outputs.columns();
        this.shown = shown;
        this.interruption = interruption;
    }

    static ImportProgress of(Invocation call, Interruption interruption) {
        Outputs outputs = call.console().outputs();
        boolean shown = outputs.terminals().err() && !call.has("quiet") && !call.answer().isJson();
        return new ImportProgress(outputs, shown, interruption);
    }

    @Override
    public synchronized void found(int count, int others) {
        // A file that needed a password is found again.
        if (files == 0) {
            files = count;
            passedOver = others;
        }
    }

    @Override
    public synchronized void pageRead(Path file, int page) {
        pages++;
        long now = System.nanoTime();
        if (now - lastDrawn >= BETWEEN_DRAWINGS.toNanos()) {
            lastDrawn = now;
            draw(sentence(Duration.ofNanos(now - began)) + " · " + file.getFileName());
        }
    }

    @Override
    public boolean isStopped() {
        return interruption.isAsked();
    }

    /// Counts a file as done, and clears the line.
    synchronized void fileDone() {
        done++;
        wipe();
    }

    /// How many files were to be looked at.
    synchronized int files() {
        return files;
    }

    /// How many files in folders have other names than PDFs.
    synchronized int passedOver() {
        return passedOver;
    }

    @Override
    public synchronized void close() {
        wipe();
    }

    private String sentence(Duration time) {
        double seconds = Math.max(.1, time.toMillis() / 1000.0);
        String sentence =
                "%d of %d files · %d pages · %.0f pages/s"
                        .formatted(done, files, pages, pages / seconds);
        return done == 0 ? sentence : sentence + " · " + left(seconds * (files - done) / done);
    }

    private static String left(double seconds) {
        return seconds < 90
                ? "%.0f s left".formatted(seconds)
                : "%.0f min left".formatted(seconds / 60);
    }

    private void draw(String text) {
        if (shown) {
            printer.progress(Words.first(text, columns.getAsInt() - 2));
            drawn = true;
        }
    }

    /// Clears the line, so that something else can be said.
    synchronized void wipe() {
        if (drawn) {
            printer.progress("");
            drawn = false;
        }
    }
}
