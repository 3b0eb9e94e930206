import dev.gloss.shell.Program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Runs a command of Gloss while another thread looks twice in a millisecond at what it is doing:
/// `Where SAMPLES WORD…` appends one line for each look to the file SAMPLES, the methods outermost
/// first.
final class Where {

    private static final long HALF_A_MILLISECOND = 500_000;

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Thread main = Thread.currentThread();
        List<StackTraceElement[]> looks = new ArrayList<>();
        AtomicBoolean done = new AtomicBoolean();
        Thread watcher =
                Thread.ofPlatform()
                        .start(() -> {
                            while (!done.get()) {
                                looks.add(main.getStackTrace());
                                java.util.concurrent.locks.LockSupport.parkNanos(
                                        HALF_A_MILLISECOND);
                            }
                        });
        Program.run(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
        done.set(true);
        watcher.join();
        StringBuilder lines = new StringBuilder();
        for (StackTraceElement[] look : looks) {
            for (int i = look.length - 1; i >= 0; i--) {
                lines.append(look[i].getClassName()).append('.').append(look[i].getMethodName());
                lines.append(i == 0 ? '\n' : ' ');
            }
        }
        Files.writeString(
                Path.of(arguments[0]), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
