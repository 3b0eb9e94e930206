package dev.gloss.worker;

import dev.gloss.layout.LayoutAnalyzer;
import dev.gloss.paper.Health;
import dev.gloss.paper.Paper;
import dev.gloss.pdf.MarkReader;
import dev.gloss.pdf.PdfDocument;
import dev.gloss.pdf.PdfMarker;
import dev.gloss.pdf.PdfPicture;
import dev.gloss.pdf.PdfReader;
import dev.gloss.pdf.PdfSource;
import dev.gloss.pdf.UnreadablePdfException;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// Where a worker process carries out one order, and answers it whatever happens.
final class Desk implements Runnable {

    private static final int LONGEST_REASON = 200;
    private static final int EXIT_OUT_OF_MEMORY = 4;
    private static final int EXIT_BROKEN = 5;

    /// Shorter ones need little memory.
    private static final int LONG = 100;

    private static final AtomicInteger IN_WORK = new AtomicInteger();

    private final Frame order;
    private final Answers answers;
    private int pages;
    private boolean crowded;

    Desk(Frame order, Answers answers) {
        this.order = order;
        this.answers = answers;
    }

    @Override
    public void run() {
        IN_WORK.incrementAndGet();
        try {
            answerInAnyCase();
            IN_WORK.decrementAndGet();
        } catch (Throwable _) {
            // There is no memory to say why, or nobody to hear it, or no class that can be used.
            Runtime.getRuntime().halt(EXIT_BROKEN);
        }
    }

    private void answerInAnyCase() {
        try {
            answer(carryOut());
        } catch (UnreadablePdfException e) {
            answer(
                    e.isLocked() ? Frame.Kind.LOCKED : Frame.Kind.FAILED,
                    String.valueOf(e.getMessage()));
        } catch (StackOverflowError _) {
            answer(Frame.Kind.BROKEN, "is nested too deeply");
        } catch (OutOfMemoryError _) {
            // What the collector keeps for itself is counted out.
            long limit = (((Runtime.getRuntime().maxMemory() >> 20) + 63) / 64) * 64;
            answer(
                    Frame.Kind.EXHAUSTED,
                    "needs more memory than the limit of %d MB".formatted(limit));
            Runtime.getRuntime().halt(EXIT_OUT_OF_MEMORY);
        } catch (CrowdedException _) {
            answer(Frame.Kind.CROWDED, "");
        } catch (RuntimeException e) {
            answer(Frame.Kind.BROKEN, reason(e));
        }
    }

    private Frame carryOut() throws UnreadablePdfException {
        return switch (order.kind()) {
            case READ -> paper(ReadOrder.parse(order));
            case MARKS -> marks(MarksOrder.parse(order));
            case HIGHLIGHT -> highlight(HighlightOrder.parse(order));
            case RENDER -> render(RenderOrder.parse(order));
            case PAGE, BEAT, PAPER, DONE, FAILED, LOCKED, BROKEN, EXHAUSTED, CROWDED, END ->
                    throw new IllegalArgumentException("an answer to a worker");
        };
    }

    private Frame paper(ReadOrder reading) throws UnreadablePdfException {
        return Frame.of(Frame.Kind.PAPER, PaperFile.of(read(reading)).bytes());
    }

    private Frame marks(MarksOrder reading) throws UnreadablePdfException {
        return Frame.of(
                Frame.Kind.DONE,
                MarkJson.write(MarkReader.read(reading.path(), reading.password(), this::page)));
    }

    private static Frame highlight(HighlightOrder marking) throws UnreadablePdfException {
        PdfMarker.mark(
                Path.of(marking.file()),
                Path.of(marking.copy()),
                marking.highlights().stream().map(Highlight::mark).toList(),
                marking.password());
        return Frame.of(Frame.Kind.DONE, "");
    }

    private static Frame render(RenderOrder drawing) throws UnreadablePdfException {
        PdfSource pdf = new PdfSource(Path.of(drawing.file()), drawing.password());
        return Frame.of(
                Frame.Kind.DONE,
                drawing.across() == 0
                        ? PdfPicture.png(pdf, drawing.part(), drawing.dpi())
                        : PdfPicture.pixmap(pdf, drawing.part(), drawing.dpi(), drawing.across()));
    }

    private Paper read(ReadOrder reading) throws UnreadablePdfException {
        Deadline deadline = Deadline.in(reading.time());
        PdfDocument document =
                PdfReader.readWhile(
                        reading.path(),
                        reading.options(),
                        reading.password(),
                        page -> {
                            page(page);
                            return page < reading.pages()
                                    && !deadline.left().isNegative()
                                    && !isCrowded();
                        });
        goOn();
        String why = deadline.left().isNegative() ? "takes too long" : reading.why();
        return explained(LayoutAnalyzer.analyze(document, this::goOn), why);
    }

    private void goOn() {
        beat();
        if (isCrowded()) {
            throw new CrowdedException();
        }
    }

    /// Whether a long PDF and another one may need more memory than there is.
    private boolean isCrowded() {
        // What was seen once holds: the pages after it were not read.
        crowded |= pages >= LONG && IN_WORK.get() > 1 && Memory.isShort();
        return crowded;
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

    private void page(int page) {
        pages = page;
        answer(Frame.Kind.PAGE, Integer.toString(page));
    }

    private void beat() {
        answer(Frame.Kind.BEAT, "");
    }

    private void answer(Frame.Kind kind, String contents) {
        answer(Frame.of(kind, contents));
    }

    private void answer(Frame answer) {
        answers.send(answer.of(order.order()));
    }

    private static String reason(RuntimeException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String reason =
                "meets a fault of Gloss (%s: %s)".formatted(e.getClass().getSimpleName(), message);
        return reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
    }
}
