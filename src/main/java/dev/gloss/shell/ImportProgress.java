package dev.gloss.shell;

import dev.gloss.library.ImportListener;

import java.nio.file.Path;

/// How far an import is, on a terminal's stderr; silent everywhere else.
final class ImportProgress implements ImportListener, AutoCloseable {

    private final Printer printer;
    private final boolean shown;
    private int files;
    private int done;
    private int pages;
    private boolean drawn;

    private ImportProgress(Printer printer, boolean shown) {
        this.printer = printer;
        this.shown = shown;
    }

    static ImportProgress of(Invocation call) {
        Outputs outputs = call.console().outputs();
        boolean shown = outputs.terminals().err() && !call.has("quiet") && !call.answer().isJson();
        return new ImportProgress(outputs.progress(), shown);
    }

    @Override
    public synchronized void found(int count) {
        files = count;
    }

    @Override
    public synchronized void pageRead(Path file, int page) {
        pages++;
        draw("%d of %d files · %d pages · %s".formatted(done, files, pages, file.getFileName()));
    }

    /// Wipes the line, so that something else can be said.
    synchronized void clear() {
        done++;
        wipe();
    }

    @Override
    public synchronized void close() {
        wipe();
    }

    private void draw(String text) {
        if (shown) {
            printer.progress(text);
            drawn = true;
        }
    }

    private void wipe() {
        if (drawn) {
            printer.progress("");
            drawn = false;
        }
    }
}
