package dev.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// No build compiles the benches, because each is started from its source; so they would rot.
class BenchesTest {

    @TempDir Path scratch;

    static List<Path> benches() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/bench"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("benches")
    void everyBenchFitsTheProgram(Path bench) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.list(bench)) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        assertThat(sources).isNotEmpty();
        assertThat(bench.resolve("run")).isExecutable();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiles =
                    compiler.getTask(
                                    said,
                                    files,
                                    null,
                                    List.of("-proc:none", "-d", scratch.toString()),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources))
                            .call();
            assertThat(compiles).as(said.toString()).isTrue();
        }
    }
}
