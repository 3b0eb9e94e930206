package dev.gloss.library;

import dev.gloss.note.DurableFile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// An exported file that programs read: it is written over as long as nobody else has changed it.
///
/// @param file where it lies
/// @param base holds the SHA-256 of what was exported last, and in a second line that of what
///   another program made of it, if all that was new there was taken in
record MachineFile(Path file, Path base) {

    static MachineFile of(ExportFile file) {
        return new MachineFile(
                file.file(), file.base().resolveSibling(file.base().getFileName() + ".sha256"));
    }

    /// Whether [#replaceBy] would change it.
    boolean differsFrom(Path fresh) throws IOException {
        return !Files.exists(file) || Files.mismatch(file, fresh) >= 0;
    }

    /// Puts a finished file into its place.
    ///
    /// @param fresh a file in the same folder
    /// @return whether it is another than before
    /// @throws LibraryException if somebody else has changed it since it was exported last, and
    ///   what is new there was not taken in
    boolean replaceBy(Path fresh) throws IOException {
        String sha256 = Digests.sha256(fresh);
        String there = Files.exists(file) ? Digests.sha256(file) : "";
        List<String> known = known();
        if (!there.isEmpty() && !there.equals(sha256) && !known.contains(there)) {
            throw changed();
        }
        if (!there.equals(sha256)) {
            if (known.indexOf(there) > 0) {
                // There may be more in it than can be taken in, such as drawings.
                DurableFile.move(file, Trash.beside(file));
            }
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createDirectories(base.resolveSibling(""));
        Files.writeString(base, sha256);
        return !there.equals(sha256);
    }

    /// Notes down that all that is new in it was taken in, if it was exported before.
    ///
    /// @param sha256 of what was taken in, from before it was read: what another program changed
    ///   meanwhile was not
    void takeIn(String sha256) throws IOException {
        List<String> known = known();
        if (!known.isEmpty()) {
            Files.writeString(base, known.getFirst() + "\n" + sha256);
        }
    }

    private List<String> known() throws IOException {
        return Files.exists(base) ? Files.readAllLines(base) : List.of();
    }

    private LibraryException changed() {
        String how =
                file.toString().endsWith(".pdf")
                        ? "take in what is new there with import-annotations, or move it away"
                        : "take in what is new there, move it away";
        return LibraryException.missing(
                "%s was changed by another program since it was exported; %s, and export again"
                        .formatted(file, how));
    }
}
