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
        while (true) {
            act(ReadOrder.parse(Frame.readFrom(in)).path().getFileName().toString(), out);
        }
    }

    private static void act(String name, DataOutputStream out)
            throws IOException, InterruptedException {
        switch (name) {
            case "good.pdf" -> {
                send(out, Frame.Kind.PAGE, "1");
                send(out, Frame.Kind.PAGE, "2");
                send(out, Frame.Kind.ALL_PAGES, "");
                byte[] paper = PaperFile.of(Papers.draw("paragraph: read")).bytes();
                new Frame(Frame.Kind.PAPER, paper).writeTo(out);
            }
            case "refused.pdf" -> send(out, Frame.Kind.FAILED, "is not a PDF");
            case "dies.pdf" -> {
                send(out, Frame.Kind.PAGE, "7");
                Runtime.getRuntime().halt(139);
            }
            case "hangs.pdf" -> {
                send(out, Frame.Kind.PAGE, "3");
                Thread.sleep(Duration.ofMinutes(5));
            }
            case "crawls.pdf" -> {
                for (int page = 1; page < 10_000; page++) {
                    send(out, Frame.Kind.PAGE, Integer.toString(page));
                    Thread.sleep(50);
                }
            }
            case "babbles.pdf" -> {
                out.writeBytes("Hello, this is some library's banner");
                out.flush();
            }
            default -> throw new IOException(name);
        }
    }

    private static void send(DataOutputStream out, Frame.Kind kind, String text)
            throws IOException {
        Frame.of(kind, text).writeTo(out);
    }
}
