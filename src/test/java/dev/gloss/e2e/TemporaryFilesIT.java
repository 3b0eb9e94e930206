package dev.gloss.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Nothing is left among the temporary files of the machine.
@EnabledOnOs(OS.LINUX)
class TemporaryFilesIT {

    @TempDir Path scratch;

    @Test
    void theShellTakesJLinesLibraryFromItsOwnFolder() throws Exception {
        try (Terminal terminal = Terminal.open(new Gloss(scratch))) {
            terminal.await("gloss> ");
            List<String> libraries =
                    ProcessHandle.current()
                            .descendants()
                            .flatMap(TemporaryFilesIT::mapped)
                            .toList();
            assertThat(libraries)
                    .isNotEmpty()
                    .allMatch(line -> line.contains("/native/org/jline/"));
        }
    }

    private static Stream<String> mapped(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "maps"))
                    .lines()
                    .filter(line -> line.contains("jlinenative"));
        } catch (IOException _) {
            return Stream.empty();
        }
    }
}
