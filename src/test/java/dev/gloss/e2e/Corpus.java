package dev.gloss.e2e;

import org.junit.jupiter.api.Assumptions;

import java.nio.file.Files;
import java.nio.file.Path;

/// Real papers beside the project, other people's work and so no part of it. Tests that need them
/// are skipped where they are absent.
final class Corpus {

    private Corpus() {}

    /// A file of the corpus, such as `papers/deepseek-v3.pdf`.
    static Path file(String name) {
        Path file = Gloss.PROJECT.resolve("../shared/corpus").resolve(name).normalize();
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: no corpus at " + file);
        return file;
    }
}
