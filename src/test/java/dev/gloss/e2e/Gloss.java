package dev.gloss.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.pdf.SamplePdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The packaged program, started as a person starts it: through the launcher, in a process of its
/// own, with a home folder and a library of its own. It never builds.
final class Gloss {

    static final Path PROJECT = Path.of("").toAbsolutePath();

    private final Path home;
    private final Path library;
    private final Map<String, String> variables = new HashMap<>();

    /// @param scratch an empty folder for this test alone
    Gloss(Path scratch) {
        this.home = scratch.resolve("home");
        this.library = scratch.resolve("library");
    }

    /// One in whose library the sample paper is, as `gates`.
    static Gloss withSample(Path scratch) throws IOException {
        Gloss gloss = new Gloss(scratch);
        Path sample = SamplePdf.write(scratch.resolve("gates.pdf"));
        assertThat(gloss.run("import", sample.toString()).status()).isZero();
        return gloss;
    }

    /// How a process ended.
    record Result(int status, String out, String err) {

        List<String> outLines() {
            return out.lines().toList();
        }
    }

    /// The same, seeing another environment variable.
    Gloss with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    Path library() {
        return library;
    }

    Path home() {
        return home;
    }

    /// One command on this library.
    Result run(String... words) {
        return runWith("", words);
    }

    /// One command on this library, with these characters on its stdin.
    Result runWith(String stdin, String... words) {
        List<String> command = new ArrayList<>(List.of("--library", library.toString()));
        command.addAll(Arrays.asList(words));
        return launch(stdin, PROJECT.resolve("gloss"), command);
    }

    /// The launcher with exactly these arguments.
    Result launch(String stdin, Path launcher, List<String> arguments) {
        try {
            Process process = process(launcher, arguments).start();
            CompletableFuture<String> out = text(process.getInputStream());
            CompletableFuture<String> err = text(process.getErrorStream());
            process.getOutputStream().write(stdin.getBytes(UTF_8));
            process.getOutputStream().close();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after two minutes: " + arguments);
            }
            return new Result(process.exitValue(), out.join(), err.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    ProcessBuilder process(Path launcher, List<String> arguments) throws IOException {
        Files.createDirectories(home);
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        environment(builder.environment());
        return builder;
    }

    /// What the program sees of its surroundings.
    Map<String, String> environment(Map<String, String> environment) {
        environment.put("HOME", home.toString());
        environment.put("GLOSS_PROGRAM", System.getenv("GLOSS_PROGRAM"));
        environment.put("GLOSS_JAVA", System.getProperty("java.home"));
        environment
                .keySet()
                .removeAll(
                        List.of(
                                "XDG_STATE_HOME",
                                "XDG_CACHE_HOME",
                                "XDG_CONFIG_HOME",
                                "GLOSS_LIBRARY",
                                "NO_COLOR",
                                "VISUAL",
                                "EDITOR"));
        environment.putAll(variables);
        return environment;
    }

    private static CompletableFuture<String> text(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try (stream) {
                return new String(stream.readAllBytes(), UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
