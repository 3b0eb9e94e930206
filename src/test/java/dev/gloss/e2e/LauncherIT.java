package dev.gloss.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.e2e.Gloss.Result;
import dev.gloss.pdf.SamplePdf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// The launcher in a clone of its own, with a Maven that only writes down that it was called and
/// hands out the program that was built already.
class LauncherIT {

    @TempDir Path scratch;
    private Path clone;
    private Path calls;

    @BeforeEach
    void cloneIt() throws IOException {
        clone = Files.createDirectories(scratch.resolve("my clone"));
        calls = scratch.resolve("calls");
        Files.copy(Gloss.PROJECT.resolve("gloss"), clone.resolve("gloss"));
        executable(clone.resolve("gloss"));
        Files.createDirectories(clone.resolve("src/main"));
        Files.createFile(clone.resolve("pom.xml"));
        maven(
                """
                echo called >>"%s"
                sleep 1
                mkdir -p "%s/.build/maven"
                cp -R "$BUILT_PROGRAM" "%2$s/.build/maven/program"
                """
                        .formatted(calls, clone));
    }

    @Test
    void buildsOnFirstUseWithALineOfProgressAndThenNeverAgain() {
        Result first = version(clone.resolve("gloss"));
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.out()).startsWith("gloss ");
        assertThat(first.err()).hasLineCount(1).contains("Building Gloss");

        Result second = version(clone.resolve("gloss"));
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).isEmpty();
        assertThat(calls).hasContent("called\n");
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws IOException {
        version(clone.resolve("gloss"));
        Path source = Files.createFile(clone.resolve("src/main/New.java"));
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));

        version(clone.resolve("gloss"));

        assertThat(calls).content().hasLineCount(2);
    }

    @Test
    void isFoundThroughSymbolicLinksFromAnyFolder() throws IOException {
        Path link = Files.createSymbolicLink(scratch.resolve("a link"), clone.resolve("gloss"));
        Path linkToLink = Files.createSymbolicLink(clone.resolve("relative"), Path.of("../a link"));

        assertThat(version(link).out()).startsWith("gloss ");
        assertThat(version(linkToLink).err()).isEmpty();
    }

    @Test
    void twoStartsAtOnceBuildOnce() {
        var other = CompletableFuture.supplyAsync(() -> version(clone.resolve("gloss")));
        Result mine = version(clone.resolve("gloss"));

        assertThat(List.of(mine.status(), other.join().status())).containsExactly(0, 0);
        assertThat(calls).hasContent("called\n");
    }

    @Test
    void aBuildThatFailsSaysWhyInALineAndIsTriedAgain() throws IOException {
        maven("echo '[ERROR] Could not resolve dependencies'; exit 1\n");

        Result failed = version(clone.resolve("gloss"));

        assertThat(failed.status()).isEqualTo(3);
        assertThat(failed.err())
                .contains("the build failed: Could not resolve dependencies; all it said is in ")
                .hasLineCount(2);
        assertThat(clone.resolve(".build/lock")).doesNotExist();
    }

    @Test
    void aLockOfAProcessThatIsGoneIsNoObstacle() throws IOException {
        Path lock = Files.createDirectories(clone.resolve(".build/lock"));
        Files.writeString(lock.resolve("pid"), "99999999\n");

        assertThat(version(clone.resolve("gloss")).status()).isZero();
    }

    @Test
    void aPasswordIsNotAmongTheArgumentsOfTheProgram() throws IOException {
        Path jdk = Files.createDirectories(scratch.resolve("jdk/bin")).getParent();
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        executable(
                Files.writeString(
                        jdk.resolve("bin/java"),
                        "#!/bin/sh\necho \"$GLOSS_PASSWORD\"\nprintf '%s\\n' \"$@\"\n"));
        Gloss gloss = new Gloss(scratch).with("GLOSS_JAVA", jdk.toString());

        assertThat(gloss.run("import", "x.pdf", "--password", "se cret", "--key", "x").outLines())
                .startsWith("se cret")
                .endsWith("import", "x.pdf", "--password", "", "--key", "x");
        assertThat(gloss.run("verify", "--password=se cret", "x").outLines())
                .startsWith("se cret")
                .endsWith("verify", "--password=", "x");
        assertThat(gloss.run("import", "--password", "-", "--", "--password", "x").outLines())
                .startsWith("")
                .endsWith("import", "--password", "-", "--", "--password", "x");
    }

    @Test
    void aPasswordOpensAPdfAndIsKeptNowhere() throws IOException {
        Gloss gloss = new Gloss(scratch);
        Path plain = SamplePdf.write(scratch.resolve("plain.pdf"));
        Path locked = SamplePdf.encrypted(plain, scratch.resolve("locked.pdf"), "se cret");

        assertThat(gloss.run("import", locked.toString(), "--password", "wrong").out())
                .contains("locked.pdf: password-protected");
        assertThat(gloss.run("import", locked.toString(), "--password", "se cret").status())
                .isZero();

        try (Stream<Path> files = Files.walk(gloss.library().resolve("notes"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("se cret"));
        }
    }

    private void maven(String script) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("bin"));
        executable(Files.writeString(folder.resolve("mvn"), "#!/bin/sh\n" + script));
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result version(Path launcher) {
        try {
            Gloss gloss = new Gloss(scratch);
            ProcessBuilder builder = gloss.process(launcher, List.of("version"));
            Map<String, String> surroundings = builder.environment();
            surroundings.put("BUILT_PROGRAM", surroundings.remove("GLOSS_PROGRAM"));
            surroundings.put("PATH", scratch.resolve("bin") + ":" + surroundings.get("PATH"));
            Process process = builder.start();
            process.getOutputStream().close();
            var err = CompletableFuture.supplyAsync(() -> text(process));
            String out = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Result(process.waitFor(), out, err.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Process process) {
        try {
            return new String(process.getErrorStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
