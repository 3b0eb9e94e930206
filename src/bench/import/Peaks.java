import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The most memory that the processes of a command had at any time, as Linux tells.
final class Peaks {

    private static final long STEP_MILLIS = 200;

    private final Map<String, Long> kilobytes = new ConcurrentHashMap<>();

    /// Watches a process and all it starts, until it ends.
    static Peaks watch(Process process) {
        Peaks peaks = new Peaks();
        Thread.ofVirtual()
                .start(() -> {
                    while (process.isAlive()) {
                        Stream.concat(Stream.of(process.toHandle()), process.descendants())
                                .forEach(peaks::look);
                        sleep();
                    }
                });
        return peaks;
    }

    /// Of the largest process that reads PDFs, in MB.
    long worker() {
        return kilobytes.getOrDefault("worker", 0L) / 1024;
    }

    /// Of the process that a person starts, in MB.
    long parent() {
        return kilobytes.getOrDefault("parent", 0L) / 1024;
    }

    private void look(ProcessHandle process) {
        Path folder = Path.of("/proc", Long.toString(process.pid()));
        try {
            String command = Files.readString(folder.resolve("cmdline"));
            if (command.contains("bin/java")) {
                String role = command.contains("WorkerProcess") ? "worker" : "parent";
                long peak =
                        Files.readString(folder.resolve("status"))
                                .lines()
                                .filter(line -> line.startsWith("VmHWM:"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                .findFirst()
                                .orElse(0);
                kilobytes.merge(role, peak, Math::max);
            }
        } catch (IOException _) {
            // It has ended, or this is not Linux.
            return;
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
