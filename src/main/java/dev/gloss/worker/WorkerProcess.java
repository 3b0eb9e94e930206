package dev.gloss.worker;

import dev.gloss.layout.LayoutAnalyzer;
import dev.gloss.paper.ReadingOptions;
import dev.gloss.pdf.PdfDocument;
import dev.gloss.pdf.PdfReader;
import dev.gloss.pdf.UnreadablePdfException;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// A process that reads PDFs for its parent and ends with it: orders arrive on stdin, answers leave
/// by stdout.
public final class WorkerProcess {

    private static final int LONGEST_REASON = 200;
    private static final int EXIT_OUT_OF_MEMORY = 4;

    private final DataInputStream in;
    private final DataOutputStream out;

    private WorkerProcess(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /// Serves until stdin ends, after it has read the PDFs that the arguments name.
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // What a library prints must not get between the frames.
        System.setOut(System.err);
        WorkerProcess worker = new WorkerProcess(in, out);
        for (String pdf : arguments) {
            // By way of a frame, so that a training run meets all that an order does.
            Frame order = ReadOrder.of(Path.of(pdf), new ReadingOptions(false), null).frame();
            worker.answer(ReadOrder.parse(order));
        }
        worker.serve();
    }

    private void serve() throws IOException {
        try {
            while (true) {
                answer(ReadOrder.parse(Frame.readFrom(in)));
            }
        } catch (EOFException _) {
            // The parent wants no more, or is gone.
            return;
        }
    }

    private void answer(ReadOrder order) throws IOException {
        try {
            send(new Frame(Frame.Kind.PAPER, read(order).bytes()));
        } catch (UnreadablePdfException e) {
            send(Frame.of(Frame.Kind.FAILED, String.valueOf(e.getMessage())));
        } catch (StackOverflowError _) {
            send(Frame.of(Frame.Kind.FAILED, "its structure is nested too deeply"));
        } catch (OutOfMemoryError _) {
            long limit = Runtime.getRuntime().maxMemory() >> 20;
            send(
                    Frame.of(
                            Frame.Kind.FAILED,
                            "needs more memory than the limit of %d MB".formatted(limit)));
            System.exit(EXIT_OUT_OF_MEMORY);
        } catch (RuntimeException e) {
            send(Frame.of(Frame.Kind.FAILED, reason(e)));
        }
    }

    private PaperFile read(ReadOrder order) throws UnreadablePdfException, IOException {
        PdfDocument document =
                PdfReader.read(order.path(), order.options(), order.password(), this::pageRead);
        send(Frame.of(Frame.Kind.ALL_PAGES, ""));
        return PaperFile.of(LayoutAnalyzer.analyze(document));
    }

    private void pageRead(int page) {
        try {
            send(Frame.of(Frame.Kind.PAGE, Integer.toString(page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(Frame frame) throws IOException {
        frame.writeTo(out);
    }

    private static String reason(RuntimeException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String reason = "cannot be read (%s: %s)".formatted(e.getClass().getSimpleName(), message);
        return reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
    }
}
