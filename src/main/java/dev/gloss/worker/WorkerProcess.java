package dev.gloss.worker;

import dev.gloss.layout.LayoutAnalyzer;
import dev.gloss.paper.Health;
import dev.gloss.paper.Paper;
import dev.gloss.paper.ReadingOptions;
import dev.gloss.pdf.MarkReader;
import dev.gloss.pdf.PdfDocument;
import dev.gloss.pdf.PdfMarker;
import dev.gloss.pdf.PdfPicture;
import dev.gloss.pdf.PdfReader;
import dev.gloss.pdf.PdfSource;
import dev.gloss.pdf.UnreadablePdfException;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// A process that reads, marks and draws PDFs for its parent and ends with it: orders arrive on
/// stdin, answers leave by stdout.
public final class WorkerProcess {

    private static final int LONGEST_REASON = 200;
    private static final int EXIT_OUT_OF_MEMORY = 4;

    private final BlockingQueue<Frame> orders;
    private final DataOutputStream out;

    private WorkerProcess(BlockingQueue<Frame> orders, DataOutputStream out) {
        this.orders = orders;
        this.out = out;
    }

    /// Serves until stdin ends, after it has read the PDFs that the arguments name.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // What a library prints must not get between the frames.
        System.setOut(System.err);
        BlockingQueue<Frame> orders = new LinkedBlockingQueue<>();
        WorkerProcess worker = new WorkerProcess(orders, out);
        for (String pdf : arguments) {
            // By way of a frame, so that a training run meets all that an order does.
            Frame order = ReadOrder.of(Path.of(pdf), ReadingOptions.USUAL, null).frame();
            worker.answer(order);
        }
        Thread.ofPlatform().daemon().name("gloss-orders").start(() -> receive(orders));
        worker.serve();
    }

    /// Hands on the orders until the parent wants no more, or is gone; then this process ends in
    /// the midst of whatever it does, because a PDF may hold it for ever.
    private static void receive(BlockingQueue<Frame> orders) {
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        try {
            while (true) {
                orders.add(Frame.readFrom(in));
            }
        } catch (IOException | RuntimeException _) {
            System.exit(0);
        }
    }

    private void serve() throws IOException, InterruptedException {
        beat();
        while (true) {
            answer(orders.take());
        }
    }

    private void answer(Frame order) throws IOException {
        try {
            send(carryOut(order));
        } catch (UnreadablePdfException e) {
            Frame.Kind kind = e.isLocked() ? Frame.Kind.LOCKED : Frame.Kind.FAILED;
            send(Frame.of(kind, String.valueOf(e.getMessage())));
        } catch (StackOverflowError _) {
            send(Frame.of(Frame.Kind.BROKEN, "is nested too deeply"));
        } catch (OutOfMemoryError _) {
            // What the collector keeps for itself is counted out.
            long limit = (((Runtime.getRuntime().maxMemory() >> 20) + 63) / 64) * 64;
            send(
                    Frame.of(
                            Frame.Kind.BROKEN,
                            "needs more memory than the limit of %d MB".formatted(limit)));
            Runtime.getRuntime().halt(EXIT_OUT_OF_MEMORY);
        } catch (RuntimeException e) {
            send(Frame.of(Frame.Kind.BROKEN, reason(e)));
        }
    }

    private Frame carryOut(Frame order) throws UnreadablePdfException {
        return switch (order.kind()) {
            case READ ->
                    new Frame(Frame.Kind.PAPER, PaperFile.of(read(ReadOrder.parse(order))).bytes());
            case MARKS -> new Frame(Frame.Kind.DONE, marks(MarksOrder.parse(order)));
            case HIGHLIGHT -> highlight(HighlightOrder.parse(order));
            case RENDER -> render(RenderOrder.parse(order));
            case PAGE, BEAT, PAPER, DONE, FAILED, LOCKED, BROKEN, END ->
                    throw new IllegalArgumentException("an answer to a worker");
        };
    }

    private byte[] marks(MarksOrder order) throws UnreadablePdfException {
        return MarkJson.write(
                MarkReader.read(
                        order.path(),
                        order.password(),
                        page -> send(Frame.Kind.PAGE, Integer.toString(page))));
    }

    private static Frame highlight(HighlightOrder order) throws UnreadablePdfException {
        PdfMarker.mark(
                Path.of(order.file()),
                Path.of(order.copy()),
                order.highlights().stream().map(Highlight::mark).toList(),
                order.password());
        return Frame.of(Frame.Kind.DONE, "");
    }

    private static Frame render(RenderOrder order) throws UnreadablePdfException {
        PdfSource pdf = new PdfSource(Path.of(order.file()), order.password());
        return new Frame(
                Frame.Kind.DONE,
                order.across() == 0
                        ? PdfPicture.png(pdf, order.part(), order.dpi())
                        : PdfPicture.pixmap(pdf, order.part(), order.dpi(), order.across()));
    }

    private Paper read(ReadOrder order) throws UnreadablePdfException {
        Deadline deadline = Deadline.in(order.time());
        PdfDocument document =
                PdfReader.readWhile(
                        order.path(),
                        order.options(),
                        order.password(),
                        page -> {
                            send(Frame.Kind.PAGE, Integer.toString(page));
                            return page < order.pages() && !deadline.left().isNegative();
                        });
        beat();
        String why = deadline.left().isNegative() ? "takes too long" : order.why();
        return explained(LayoutAnalyzer.analyze(document, this::beat), why);
    }

    /// Says of a paper that is only partly there why it is.
    private static Paper explained(Paper paper, String why) {
        if (paper.health().state() != Health.State.PARTIAL || why.isEmpty()) {
            return paper;
        }
        return new Paper(
                paper.text(),
                paper.metadata(),
                paper.pages(),
                paper.passages(),
                new Health(Health.State.PARTIAL, paper.health().note() + "; the rest " + why));
    }

    private void beat() {
        send(Frame.Kind.BEAT, "");
    }

    private void send(Frame.Kind kind, String contents) {
        try {
            send(Frame.of(kind, contents));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(Frame frame) throws IOException {
        frame.writeTo(out);
    }

    private static String reason(RuntimeException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String reason =
                "meets a fault of Gloss (%s: %s)".formatted(e.getClass().getSimpleName(), message);
        return reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
    }
}
