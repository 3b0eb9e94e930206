package dev.gloss.export;

import java.io.StringWriter;

/// Takes down what a template writes, with the marks between its pieces.
final class MarkedWriter extends StringWriter {

    void mark() {
        write(Exported.MARK);
    }
}
