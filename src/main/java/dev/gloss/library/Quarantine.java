package dev.gloss.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// PDFs that could not be read, with the reason, so that none is tried again before it or Gloss has
/// changed. A cache: without it, they are tried again.
final class Quarantine {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;

    Quarantine(LibraryFolder folder) {
        this.file = folder.quarantine();
    }

    /// A PDF that could not be read.
    ///
    /// @param sha256 of its bytes, 64 lower-case hex digits
    /// @param program what could not read it: version of the extractor, with its options
    /// @param file as it was given
    /// @param reason in words a person can act on
    /// @param day on which it was tried, such as `2026-11-23`
    /// @param seconds that it took, rounded down
    record Case(
            String sha256, String program, String file, String reason, String day, long seconds) {

        /// The reason; of a file that took long to fail, also why it is not tried again.
        String words() {
            return tookLong()
                    ? "%s (tried on %s; doctor --fix lets it be tried again)".formatted(reason, day)
                    : reason;
        }

        /// Whether it cost so much that it was not tried again.
        boolean tookLong() {
            return seconds > 0;
        }

        /// Whether this tells what became of those bytes.
        boolean isOf(String bytes, String reader) {
            return sha256.equals(bytes) && program.equals(reader);
        }
    }

    /// All of them, the first first.
    List<Case> cases() {
        try {
            String json = new String(Files.readAllBytes(file), UTF_8);
            return List.of(MAPPER.readValue(json, Case[].class));
        } catch (IOException | JacksonException | NullPointerException _) {
            return List.of();
        }
    }

    Optional<Case> find(String sha256, String program) {
        return cases().stream().filter(each -> each.isOf(sha256, program)).findFirst();
    }

    synchronized void add(Case added) throws IOException {
        List<Case> all = new ArrayList<>(cases());
        all.removeIf(each -> each.sha256().equals(added.sha256()));
        all.add(added);
        write(all);
    }

    /// Lets some be tried again.
    synchronized void release(Predicate<Case> released) throws IOException {
        List<Case> all = new ArrayList<>(cases());
        if (all.removeIf(released)) {
            write(all);
        }
    }

    private void write(List<Case> all) throws IOException {
        Path folder = Files.createDirectories(file.resolveSibling(""));
        Path temporary = Files.createTempFile(folder, ".quarantine", ".tmp");
        Files.writeString(
                temporary, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all));
        Files.move(
                temporary,
                file,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
