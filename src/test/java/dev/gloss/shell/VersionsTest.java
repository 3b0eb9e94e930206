package dev.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What `version` tells.
class VersionsTest {

    @Test
    void theNamesOfJarsTellTheVersionsOfLibraries() {
        assertThat(
                        Versions.libraries(
                                List.of("jline-3.30.16.jar", "gloss.jar", "pdfbox-io-3.0.8.jar")))
                .containsExactly(entry("jline", "3.30.16"), entry("pdfbox-io", "3.0.8"));
    }

    @Test
    void partsOfOneLibraryAreOne() {
        assertThat(
                        Versions.libraries(
                                List.of(
                                        "lucene-core-10.6.0.jar",
                                        "lucene-memory-10.6.0.jar",
                                        "spring-core-7.0.10.jar",
                                        "spring-boot-4.1.2.jar")))
                .containsExactly(
                        entry("lucene-core", "10.6.0"),
                        entry("spring-boot", "4.1.2"),
                        entry("spring-core", "7.0.10"));
    }

    @Test
    void thisProgramHasAllItsLibraries() {
        Versions versions = Versions.ofThisProgram();

        assertThat(versions.java()).startsWith("25");
        assertThat(versions.libraries())
                .containsKeys("lucene-core", "pdfbox", "jline", "spring-shell-core", "commonmark");
    }
}
