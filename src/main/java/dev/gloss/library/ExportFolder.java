package dev.gloss.library;

import dev.gloss.note.NoteId;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// Where exported files go, and how they link to PDFs.
///
/// @param library whose notes are exported
/// @param folder absolute
record ExportFolder(LibraryFolder library, Path folder) {

    // Windows takes these for devices, whatever their ending.
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    /// @param chosen null for the library's own `notes/`
    static ExportFolder of(LibraryFolder library, @Nullable Path chosen) {
        return new ExportFolder(
                library, chosen == null ? library.notes() : chosen.toAbsolutePath().normalize());
    }

    /// Ids of the notes that an exported file shows; none if there is no such file.
    static Set<String> shown(Path file) {
        try {
            return NoteId.idsIn(Files.readString(file));
        } catch (IOException _) {
            return Set.of();
        }
    }

    /// A file of that name, made safe for every system.
    ///
    /// @param name such as `deepseek-v3.md`, perhaps behind a folder and `/`
    ExportFile file(String name) {
        String safe = safe(name);
        return new ExportFile(folder.resolve(safe), bases().resolve(safe));
    }

    /// Link from a file in the folder to a PDF: relative, or a `file:` URI where there is no way.
    ///
    /// @param depth how many folders down the linking file lies
    String link(PaperEntry.Version version, int depth) {
        return link(library.pdf(version), depth);
    }

    /// Link from a file in the folder to one of the library.
    ///
    /// @param depth how many folders down the linking file lies
    String link(Path file, int depth) {
        if (!isOnSameRoot(file)) {
            return file.toUri().toString();
        }
        String relative = folder.relativize(file).toString().replace('\\', '/');
        return encoded("../".repeat(depth) + relative);
    }

    private boolean isOnSameRoot(Path pdf) {
        return String.valueOf(folder.getRoot()).equals(String.valueOf(pdf.getRoot()));
    }

    /// What was exported last lies with the library, under a name for each folder.
    private Path bases() {
        if (folder.equals(library.notes())) {
            return library.exports();
        }
        String name = String.valueOf(folder.getFileName()).replaceAll("[^\\w.-]+", "-");
        String digest = Digests.sha256(folder.toString()).substring(0, 8);
        return library.exports().resolve("%s-%s".formatted(name, digest));
    }

    private static String safe(String name) {
        int slash = name.lastIndexOf('/');
        String last = name.substring(slash + 1);
        String stem = last.replaceFirst("\\..*", "").toLowerCase(Locale.ROOT);
        boolean isDevice = DEVICES.contains(stem) || stem.matches("(?:com|lpt)\\d");
        return name.substring(0, slash + 1) + (isDevice ? "_" : "") + last;
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
