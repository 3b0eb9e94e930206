package dev.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.gloss.Folders;
import dev.gloss.pdf.SamplePdf;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Transcripts of sessions, played again: the pages of `docs` in a library with the sample paper
/// and the notes on it, as Gloss comes to its readers, and the folder `src/test/sessions` in one
/// that has a second, short paper.
///
/// `-Dgloss.sessions=write` writes what is answered now into them, to be read before it is
/// committed.
class SessionsTest {

    private static final Path SESSIONS = Path.of("src/test/sessions");
    private static final Path DOCS = Path.of("docs");
    private static final boolean WRITES = "write".equals(System.getProperty("gloss.sessions"));

    @TempDir static Path folder;
    private static Path shelf;
    private static Path readersShelf;

    /// Read once, and copied for each transcript.
    @BeforeAll
    static void desksWithOnePaperAndWithTwo() throws Exception {
        shelf = folder.resolve("shelf");
        readersShelf = folder.resolve("readers-shelf");
        Folders.copy(Path.of("papers/gpu-hours.pdf"), shelf.resolve("gloss/papers/gpu-hours.pdf"));
        Folders.copy(Path.of("notes/gpu-hours"), shelf.resolve("gloss/notes/gpu-hours"));
        Path downloads = Files.createDirectories(shelf.resolve("Downloads"));
        SamplePdf.write(downloads.resolve("Sharing Gates.pdf"));
        SamplePdf.write(downloads.resolve("other.pdf"), "# Quite Another Title\n\nWords.\n");
        Files.writeString(downloads.resolve("login.pdf"), "<!DOCTYPE html><html>Sign in</html>");
        Files.createDirectories(shelf.resolve("empty"));
        assertThat(played(shelf, "papers")).contains("91 passages");
        Folders.copy(shelf, readersShelf);
        assertThat(played(shelf, "import \"/home/ada/Downloads/Sharing Gates.pdf\""))
                .contains("6 passages");
    }

    private static String played(Path home, String line) throws Exception {
        try (Desk desk = new Desk(home)) {
            return Transcript.of(List.of("  gloss> " + line)).played(desk);
        }
    }

    @TestFactory
    Stream<DynamicTest> everySessionGoesAsItIsWritten() throws IOException {
        return sessions().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> play(file)));
    }

    private static void play(Path session) throws Exception {
        Path home = folder.resolve(session.getFileName().toString());
        Folders.copy(session.startsWith(DOCS) ? readersShelf : shelf, home);
        try (Desk desk = new Desk(home)) {
            String played = Transcript.of(Files.readAllLines(session)).played(desk);
            if (WRITES) {
                Files.writeString(session, played);
            }
            assertThat(played)
                    .as("%s; -Dgloss.sessions=write writes what is answered now into it", session)
                    .isEqualTo(Files.readString(session));
        }
    }

    private static List<Path> sessions() throws IOException {
        List<Path> sessions = new ArrayList<>(files(SESSIONS, ".session"));
        sessions.addAll(files(DOCS, ".md"));
        return sessions;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
