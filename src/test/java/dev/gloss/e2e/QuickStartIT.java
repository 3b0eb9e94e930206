package dev.gloss.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.Folders;
import dev.gloss.e2e.Gloss.Result;
import dev.gloss.pdf.SamplePdf;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The caches with which Gloss starts quickly, made by a training run of the packaged program as
/// the launcher makes them.
class QuickStartIT {

    /// Says of a class that it came out of a cache.
    private static final String CACHED = " source: shared objects file";

    @TempDir static Path machine;
    @TempDir Path scratch;
    private static Path program;
    private Gloss gloss;

    @BeforeAll
    static void train() throws Exception {
        program = machine.resolve("my program");
        Folders.copy(Path.of(System.getenv("GLOSS_PROGRAM")), program);
        Process process =
                new ProcessBuilder(
                                "sh",
                                program.resolve("train").toString(),
                                program.toString(),
                                System.getProperty("java.home"),
                                Gloss.PROJECT.resolve("papers/gpu-hours.pdf").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(machine.resolve("train.log").toFile())
                        .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    }

    @BeforeEach
    void aLibraryWithOnePaper() throws IOException {
        gloss = new Gloss(scratch).with("GLOSS_PROGRAM", program.toString());
        Path sample = SamplePdf.write(scratch.resolve("gates.pdf"));
        assertThat(gloss.run("import", sample.toString()).status()).isZero();
    }

    @Test
    void everyKindOfStartUsesItsCache() throws Exception {
        reportClasses();
        Path other = SamplePdf.write(scratch.resolve("other.pdf"));

        assertThat(gloss.run("search", "expert").out()).contains("gates@1.");
        assertThat(gloss.run("papers").out()).contains("gates");
        assertThat(gloss.run("import", other.toString()).status()).isZero();
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.await("gloss> ");
            terminal.type("exit\r");
            assertThat(terminal.exitStatus()).isZero();
        }

        assertThat(reports("dev.gloss.Gloss" + CACHED)).isEqualTo(4);
        assertThat(reports("org.springframework.boot.SpringApplication" + CACHED)).isOne();
        assertThat(reports("org.apache.pdfbox.pdmodel.PDDocument" + CACHED)).isOne();
        assertThat(reports("")).isEqualTo(5);
    }

    @Test
    void theyAddNothingToTheAnswer() {
        String plain = new Gloss(scratch).run("search", "expert", "--json").out();

        Result quick = gloss.run("search", "expert", "--json");

        assertThat(quick.out()).isEqualTo(plain);
        assertThat(quick.err()).isEmpty();
    }

    @Test
    void oneThatCannotBeUsedIsNoNewsUnlessTheJvmIsToldToInsist() throws IOException {
        Path broken = scratch.resolve("broken program");
        Folders.copy(program, broken);
        Files.writeString(broken.resolve("search.aot"), "no cache");
        gloss.with("GLOSS_PROGRAM", broken.toString());

        Result result = gloss.run("search", "expert");
        assertThat(result.out()).contains("gates@1.");
        assertThat(result.err()).isEmpty();

        gloss.with("_JAVA_OPTIONS", "-XX:AOTMode=on");
        assertThat(gloss.run("search", "expert").status()).isEqualTo(1);
        assertThat(gloss.run("search", "expert").out()).doesNotContain("gates@1.");
    }

    /// From now on the JVM writes down where it has each class from, and refuses to start without a
    /// cache. These options are the only ones that it reads after those of the launcher.
    private void reportClasses() {
        gloss.with(
                "_JAVA_OPTIONS",
                "-XX:AOTMode=on -Xlog:class+load:file=" + scratch.resolve("classes-%p.log"));
    }

    private long reports(String words) throws IOException {
        long reports = 0;
        try (Stream<Path> files = Files.list(scratch)) {
            for (Path file : files.filter(QuickStartIT::isReport).toList()) {
                reports += Files.readString(file).contains(words) ? 1 : 0;
            }
        }
        return reports;
    }

    private static boolean isReport(Path file) {
        return file.getFileName().toString().startsWith("classes-");
    }
}
