package dev.gloss.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A few rounds of the bench that kills a program while it writes notes; the bench itself does a
/// thousand.
class DurabilityIT {

    @TempDir Path scratch;

    @Test
    @Timeout(300)
    void noNoteIsLostOrTornWhenTheProgramIsKilled() throws Exception {
        String bench = Gloss.PROJECT.resolve("src/bench/durability/Durability.java").toString();
        String program = System.getenv("GLOSS_PROGRAM");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                program + "/gloss.jar:" + program + "/lib/*",
                                bench,
                                bench,
                                "4")
                        .directory(scratch.toFile())
                        .redirectErrorStream(true)
                        .start();

        String said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("4 rounds of kill -9", "0 lost, 0 torn, 0 blocked");
    }
}
