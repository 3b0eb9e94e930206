package dev.gloss.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// That every paper has its PDFs, with the bytes that were read, and every PDF its paper.
final class PdfCheck implements Doctor.Check {

    private final Holdings holdings;
    private final LibraryFolder folder;
    private final Function<Path, Addition> adding;

    /// @param adding takes a PDF of `papers/` into the library
    PdfCheck(Holdings holdings, Function<Path, Addition> adding) {
        this.holdings = holdings;
        this.folder = holdings.folder();
        this.adding = adding;
    }

    @Override
    public String name() {
        return "pdfs";
    }

    @Override
    public String well() {
        return "each paper has its PDFs, with the bytes that were read";
    }

    @Override
    public List<Finding> findings(boolean fix) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (PaperEntry entry : holdings.papers().list()) {
            PaperEntry located = fix ? holdings.reader().located(entry) : entry;
            if (!located.equals(entry)) {
                findings.add(fixed(located.current().path(), "was moved, and is found again"));
            }
            for (PaperEntry.Version version : located.versions()) {
                finding(located, version, fix).ifPresent(findings::add);
            }
        }
        for (Path stray : holdings.reader().strays()) {
            findings.add(
                    fix
                            ? taken(stray)
                            : broken(
                                    folder.relative(stray),
                                    "belongs to no paper; import it, or move it elsewhere"));
        }
        return findings;
    }

    private Optional<Finding> finding(PaperEntry entry, PaperEntry.Version version, boolean fix)
            throws IOException {
        Path file = folder.pdf(version);
        if (!Files.isRegularFile(file)) {
            return Optional.of(
                    broken(
                            version.path(),
                            "is not there; put it back, or remove %s".formatted(entry.key())));
        }
        if (Digests.sha256(file).equals(version.sha256())) {
            return Optional.empty();
        }
        return Optional.of(
                fix
                        ? taken(file)
                        : broken(
                                version.path(),
                                "was changed by another program; doctor --fix reads it again"));
    }

    private Finding taken(Path file) {
        String name = folder.relative(file);
        return switch (adding.apply(file)) {
            case Addition.Failed(Path _, String reason) -> broken(name, reason);
            case Addition.Locked(Path _, String reason) -> broken(name, reason);
            case Addition.Added added -> fixed(name, added.paper());
            case Addition.Updated updated -> fixed(name, updated.paper());
            case Addition.Version version -> fixed(name, version.paper());
            case Addition.Present present -> fixed(name, present.paper());
        };
    }

    private Finding fixed(String name, OpenPaper paper) {
        return fixed(name, "was read, and belongs to %s".formatted(paper.key()));
    }
}
