package dev.gloss.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// What a worker process has to say to its parent, frame by frame, from any thread.
final class Answers {

    private final DataOutputStream out;

    Answers(DataOutputStream out) {
        this.out = out;
    }

    /// @throws UncheckedIOException if the parent is gone
    synchronized void send(Frame frame) {
        try {
            frame.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
