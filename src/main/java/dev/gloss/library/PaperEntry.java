package dev.gloss.library;

import dev.gloss.paper.ReadingOptions;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A paper as the library keeps it in `notes/KEY/paper.md`.
///
/// @param key its short name, unique in the library
/// @param title empty if unknown
/// @param authors in the printed order
/// @param year of publication, null if unknown
/// @param doi null if unknown
/// @param arxiv with its version if known, null if unknown
/// @param tags the reader's own
/// @param reading how far the reader is: `toread`, `reading` or `read`
/// @param options how its PDFs are read
/// @param versions in the order of their import, at least one
public record PaperEntry(
        String key,
        String title,
        List<String> authors,
        @Nullable Integer year,
        @Nullable String doi,
        @Nullable String arxiv,
        List<String> tags,
        String reading,
        ReadingOptions options,
        List<Version> versions) {

    private static final String SOURCE = "sha256:";

    /// The `reading` of a paper nobody has begun.
    public static final String TO_READ = "toread";

    public PaperEntry {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException(key + " has no PDF");
        }
    }

    /// The same paper with other PDFs or read otherwise.
    PaperEntry with(List<Version> versions, ReadingOptions options) {
        return new PaperEntry(
                key, title, authors, year, doi, arxiv, tags, reading, options, versions);
    }

    /// The same paper as it was when it had but one version.
    PaperEntry only(Version version) {
        return with(List.of(version), options);
    }

    /// The same paper with other tags.
    PaperEntry withTags(List<String> others) {
        return new PaperEntry(
                key, title, authors, year, doi, arxiv, others, reading, options, versions);
    }

    /// The same paper, read so far.
    PaperEntry withReading(String other) {
        return new PaperEntry(
                key, title, authors, year, doi, arxiv, tags, other, options, versions);
    }

    /// One PDF of a paper.
    ///
    /// @param file name in `papers/`
    /// @param sha256 of its bytes, 64 lower-case hex digits
    /// @param imported when
    /// @param arxiv its own arXiv id with the version, null if none is printed
    /// @param documentId first half of the PDF's trailer `/ID`, null if it has none
    public record Version(
            String file,
            String sha256,
            Instant imported,
            @Nullable String arxiv,
            @Nullable String documentId) {

        /// How targets of notes name it.
        String source() {
            return SOURCE + sha256;
        }

        /// The file, seen from the library's folder.
        public String path() {
            return "papers/" + file;
        }

        /// The same under another name.
        Version withFile(String name) {
            return new Version(name, sha256, imported, arxiv, documentId);
        }

        /// The version that arXiv gave it, from 1; 0 if unknown.
        int arxivVersion() {
            return arxiv == null || !arxiv.matches(".*v\\d{1,4}")
                    ? 0
                    : Integer.parseInt(arxiv.substring(arxiv.lastIndexOf('v') + 1));
        }
    }

    /// The version with some bytes.
    ///
    /// @param source as in targets of notes
    Optional<Version> version(String source) {
        return versions.stream().filter(version -> version.source().equals(source)).findFirst();
    }

    /// The SHA-256 in the source of a target; whatever else it is, as it is.
    static String sha256(String source) {
        return source.startsWith(SOURCE) ? source.substring(SOURCE.length()) : source;
    }

    /// The version that search and reading are about: the highest of arXiv's if all have one, else
    /// the last imported.
    public Version current() {
        if (versions.stream().allMatch(version -> version.arxivVersion() > 0)) {
            Version highest = versions.getFirst();
            for (Version version : versions) {
                highest = version.arxivVersion() >= highest.arxivVersion() ? version : highest;
            }
            return highest;
        }
        return versions.getLast();
    }
}
