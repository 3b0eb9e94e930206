package dev.gloss.worker;

import dev.gloss.paper.ReadingOptions;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/// A process that reads, marks and draws PDFs for its parent and ends with it: orders arrive on
/// stdin, answers leave by stdout. It carries out as many orders at a time as it is given, each on
/// a thread of its own.
public final class WorkerProcess {

    private WorkerProcess() {}

    /// Serves until stdin ends, after it has read the PDFs that the arguments name.
    public static void main(String[] arguments) {
        Answers answers =
                new Answers(
                        new DataOutputStream(
                                new BufferedOutputStream(
                                        new FileOutputStream(FileDescriptor.out))));
        // What a library prints must not get between the frames.
        System.setOut(System.err);
        for (String pdf : arguments) {
            // By way of a frame, so that a training run meets all that an order does.
            Frame order = ReadOrder.of(Path.of(pdf), ReadingOptions.USUAL, null).frame();
            new Desk(order, answers).run();
        }
        try {
            serve(answers);
        } finally {
            // In the midst of whatever it does, because a PDF may hold it for ever.
            System.exit(0);
        }
    }

    /// Hands on the orders until the parent wants no more, or is gone.
    private static void serve(Answers answers) {
        answers.send(Frame.of(Frame.Kind.BEAT, ""));
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        try {
            while (true) {
                Desk desk = new Desk(Frame.readFrom(in), answers);
                Thread.ofPlatform().name("gloss-desk").start(desk);
            }
        } catch (IOException _) {
            return;
        }
    }
}
