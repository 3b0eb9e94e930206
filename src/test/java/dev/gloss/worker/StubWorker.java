package dev.gloss.worker;

import dev.gloss.paper.Papers;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// A worker process that does what the name of the file says.
final class StubWorker implements Runnable {

    private static final AtomicInteger IN_WORK = new AtomicInteger();
    private static final AtomicInteger DONE = new AtomicInteger();

    private final Frame order;
    private final Answers answers;

    private StubWorker(Frame order, Answers answers) {
        this.order = order;
        this.answers = answers;
    }

    static WorkerSettings settings(int atOnce, Duration deadline, Duration heartbeat) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        return new WorkerSettings(
                List.of(java, "-Xshare:auto", "-cp", classes, StubWorker.class.getName()),
                atOnce,
                deadline,
                heartbeat);
    }

    public static void main(String[] arguments) throws Exception {
        DataInputStream in = new DataInputStream(System.in);
        Answers answers = new Answers(new DataOutputStream(System.out));
        answers.send(Frame.of(Frame.Kind.BEAT, ""));
        while (true) {
            StubWorker worker = new StubWorker(Frame.readFrom(in), answers);
            IN_WORK.incrementAndGet();
            Thread.ofPlatform().start(worker);
        }
    }

    @Override
    public void run() {
        act(ReadOrder.parse(order));
        DONE.incrementAndGet();
        IN_WORK.decrementAndGet();
    }

    private void act(ReadOrder reading) {
        switch (reading.path().getFileName().toString()) {
            case "good.pdf" -> answer(2, "read");
            case "refused.pdf" -> send(Frame.Kind.FAILED, "is not a PDF");
            case "dies.pdf" -> {
                send(Frame.Kind.PAGE, "0");
                Runtime.getRuntime().halt(139);
            }
            case "dies-beside-another.pdf" -> {
                if (awaits(() -> IN_WORK.get() == 2)) {
                    Runtime.getRuntime().halt(139);
                }
                Runtime.getRuntime().halt(140);
            }
            case "needs-half-of-the-memory.pdf" -> {
                if (awaits(() -> IN_WORK.get() == 2)) {
                    send(Frame.Kind.EXHAUSTED, "needs more memory");
                    Runtime.getRuntime().halt(4);
                }
                answer(1, "read alone");
            }
            case "needs-room.pdf" -> {
                if (awaits(() -> IN_WORK.get() == 2)) {
                    send(Frame.Kind.CROWDED, "needs more room");
                } else {
                    answer(1, "read alone");
                }
            }
            case "fails-beside-another.pdf" -> {
                awaits(() -> IN_WORK.get() == 2);
                send(Frame.Kind.BROKEN, "is nested too deeply");
            }
            case "waits-for-another.pdf" -> {
                boolean beside = awaits(() -> DONE.get() > 0);
                answer(1, beside ? "read beside another" : "read alone");
            }
            case "slow-one.pdf", "slow-two.pdf" -> {
                sleep(1500);
                answer(1, IN_WORK.get() == 1 ? "read alone" : "read beside another");
            }
            case "hangs.pdf" -> {
                send(Frame.Kind.PAGE, "0");
                spin();
            }
            case "crawls.pdf" -> {
                while (true) {
                    send(Frame.Kind.PAGE, "0");
                    sleep(50);
                }
            }
            case "hangs-on-page-6.pdf" -> {
                if (reading.pages() <= 5) {
                    answer(reading.pages(), "five pages, for the rest " + reading.why());
                } else {
                    pages(5);
                    spin();
                }
            }
            case "means-too-much.pdf" -> {
                int pages = Math.min(16, reading.pages());
                pages(pages);
                send(Frame.Kind.BEAT, "");
                if (pages > 4) {
                    send(Frame.Kind.EXHAUSTED, "needs more memory");
                    Runtime.getRuntime().halt(4);
                }
                answer(0, pages + " pages");
            }
            case "babbles.pdf" -> {
                System.out.print("Hello, this is some library's banner");
                System.out.flush();
            }
            default -> throw new IllegalArgumentException(reading.file());
        }
    }

    private void answer(int pages, String text) {
        pages(pages);
        send(Frame.Kind.BEAT, "");
        byte[] paper = PaperFile.of(Papers.draw("paragraph: " + text)).bytes();
        answers.send(Frame.of(Frame.Kind.PAPER, paper).of(order.order()));
    }

    private void pages(int count) {
        for (int page = 1; page <= count; page++) {
            send(Frame.Kind.PAGE, Integer.toString(page));
        }
    }

    private void send(Frame.Kind kind, String text) {
        answers.send(Frame.of(kind, text).of(order.order()));
    }

    private static void spin() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static boolean awaits(BooleanSupplier condition) {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            sleep(10);
        }
        return condition.getAsBoolean();
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
