package dev.gloss.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/// The completion scripts in the shells that they are for.
class CompletionIT {

    @TempDir static Path scratch;
    private static Gloss gloss;

    @BeforeAll
    static void aLibraryWithOnePaper() throws IOException {
        gloss = Gloss.withSample(scratch);
        gloss.with("GLOSS_LIBRARY", gloss.library().toString());
        Path command = Files.createDirectories(scratch.resolve("bin")).resolve("gloss");
        Files.writeString(
                command, "#!/bin/sh\nexec '%s' \"$@\"\n".formatted(Gloss.PROJECT.resolve("gloss")));
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void bashCompletesCommandsPlacesAndWordsWithColons() throws Exception {
        String complete =
                """
                eval "$(gloss completion bash)"
                try() {
                    COMP_LINE=$1 COMP_POINT=${#1} COMPREPLY=()
                    _gloss
                    printf '<%s>\\n' "${COMPREPLY[@]}"
                }
                try 'gloss outl'
                try 'gloss show ga'
                try 'gloss show gates@1.'
                try 'gloss search sect'
                try 'gloss note gates@1.4 --ki'
                """;

        assertThat(said("bash", complete))
                .contains("<outline >", "<gates>", "<1.4 >", "<section:>", "<--kind >");
    }

    @Test
    void fishCompletesWithWhatWordsMean() throws Exception {
        String complete =
                """
                gloss completion fish | source
                complete -C 'gloss outl'
                complete -C 'gloss show gates#'
                complete -C 'gloss note gates@1.4 --ki'
                """;

        assertThat(said("fish", complete))
                .contains("outline\t", "gates#2\tBalancing without a Loss p. 1", "--kind\t");
    }

    @Test
    void zshCompletesAtItsPrompt() throws Exception {
        requireShell("zsh");
        Path home = Files.createDirectories(gloss.home());
        Files.writeString(
                home.resolve(".zshrc"),
                """
                PROMPT='ready> '
                eval "$(gloss completion zsh)"
                """);
        try (Terminal terminal = Terminal.ofShell(gloss, scratch.resolve("bin"), "zsh", "-i")) {
            terminal.await("ready> ");
            terminal.typeUntil("gloss outl\t", "outline ");
            terminal.typeUntil("ga\t", "gates ");
            terminal.typeUntil("\r", "2 Balancing without a Loss");
            terminal.typeUntil("gloss show gates#\t\t", "Balancing without a Loss p. 1");
            terminal.type("\003exit\r");
        }
    }

    private static String said(String shell, String script) throws Exception {
        requireShell(shell);
        ProcessBuilder builder =
                new ProcessBuilder(shell, "-c", script)
                        .directory(scratch.toFile())
                        .redirectErrorStream(true);
        gloss.environment(builder.environment())
                .merge("PATH", scratch.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static void requireShell(String name) {
        boolean isThere =
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        Assumptions.assumeTrue(isThere, "skipped: %s is not installed".formatted(name));
    }
}
