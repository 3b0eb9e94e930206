package dev.gloss.worker;

import dev.gloss.paper.Papers;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A worker process that does what the name of the file says.
final class StubWorker {

    private StubWorker() {}

    static WorkerSettings settings(Duration deadline, Duration heartbeat) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        return new WorkerSettings(
                List.of(java, "-Xshare:auto", "-cp", classes, StubWorker.class.getName()),
                1,
                deadline,
                heartbeat);
    }

    public static void main(String[] arguments) throws Exception {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(System.out);
        send(out, Frame.Kind.BEAT, "");
        while (true) {
            act(ReadOrder.parse(Frame.readFrom(in)), out);
        }
    }

    private static void act(ReadOrder order, DataOutputStream out)
            throws IOException, InterruptedException {
        switch (order.path().getFileName().toString()) {
            case "good.pdf" -> answer(2, "read", out);
            case "refused.pdf" -> send(out, Frame.Kind.FAILED, "is not a PDF");
            case "dies.pdf" -> {
                send(out, Frame.Kind.PAGE, "0");
                Runtime.getRuntime().halt(139);
            }
            case "hangs.pdf" -> {
                send(out, Frame.Kind.PAGE, "0");
                spin();
            }
            case "crawls.pdf" -> {
                while (true) {
                    send(out, Frame.Kind.PAGE, "0");
                    Thread.sleep(50);
                }
            }
            case "hangs-on-page-6.pdf" -> {
                if (order.pages() <= 5) {
                    answer(order.pages(), "five pages, for the rest " + order.why(), out);
                } else {
                    pages(5, out);
                    spin();
                }
            }
            case "means-too-much.pdf" -> {
                int pages = Math.min(16, order.pages());
                pages(pages, out);
                send(out, Frame.Kind.BEAT, "");
                if (pages > 4) {
                    send(out, Frame.Kind.BROKEN, "needs more memory");
                    Runtime.getRuntime().halt(4);
                }
                answer(0, pages + " pages", out);
            }
            case "babbles.pdf" -> {
                out.writeBytes("Hello, this is some library's banner");
                out.flush();
            }
            default -> throw new IOException(order.file());
        }
    }

    private static void answer(int pages, String text, DataOutputStream out) throws IOException {
        pages(pages, out);
        send(out, Frame.Kind.BEAT, "");
        byte[] paper = PaperFile.of(Papers.draw("paragraph: " + text)).bytes();
        new Frame(Frame.Kind.PAPER, paper).writeTo(out);
    }

    private static void spin() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void pages(int count, DataOutputStream out) throws IOException {
        for (int page = 1; page <= count; page++) {
            send(out, Frame.Kind.PAGE, Integer.toString(page));
        }
    }

    private static void send(DataOutputStream out, Frame.Kind kind, String text)
            throws IOException {
        Frame.of(kind, text).writeTo(out);
    }
}
