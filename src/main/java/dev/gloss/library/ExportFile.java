package dev.gloss.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.export.Difference;
import dev.gloss.export.EditsMerge;
import dev.gloss.export.EditsMerge.Merged;
import dev.gloss.export.Exported;
import dev.gloss.note.DurableFile;
import dev.gloss.note.DurableFile.Outcome;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A file that is exported into, and beside it what was exported into it last, so that what its
/// reader made of it can be told from that.
///
/// @param file the reader's
/// @param base what was exported last, as [Exported#marked] writes it
record ExportFile(Path file, Path base) {

    /// What became or would become of it.
    ///
    /// @param isChanged whether it is another now
    /// @param conflicts how many it shows
    /// @param text as in [Export]
    record Written(boolean isChanged, int conflicts, String text) {}

    /// Whether both are there, so that nothing has to be done if nothing has changed.
    boolean isThere() {
        return Files.exists(file) && Files.exists(base);
    }

    /// How many conflicts it shows.
    int conflicts() throws IOException {
        String yours = text(file);
        return yours == null ? 0 : EditsMerge.conflicts(yours);
    }

    /// Brings in what is exported now. The file is left alone if it would stay the same.
    Written write(Exported exported) throws IOException {
        String yours = text(file);
        Merged merged = merged(yours, exported);
        if (!merged.text().equals(yours)) {
            Files.createDirectories(file.resolveSibling(""));
            requireSaved(DurableFile.write(file, merged.text(), yours));
        }
        // The base goes last: should this be cut short, the next export finds both sides equal.
        keep(exported);
        return new Written(!merged.text().equals(yours), merged.conflicts(), "");
    }

    /// What [#write] would do.
    Written preview(Exported exported) throws IOException {
        String yours = text(file);
        Merged merged = merged(yours, exported);
        String before = yours == null ? "" : yours;
        return new Written(
                !merged.text().equals(yours),
                merged.conflicts(),
                Difference.of(file.toString(), before, merged.text()));
    }

    private Merged merged(@Nullable String yours, Exported exported) throws IOException {
        if (yours == null) {
            return new Merged(exported.text(), 0);
        }
        String kept = text(base);
        return EditsMerge.merge(kept == null ? null : Exported.parse(kept), yours, exported);
    }

    private void keep(Exported exported) throws IOException {
        String kept = text(base);
        String marked = exported.marked();
        if (!marked.equals(kept)) {
            Files.createDirectories(base.resolveSibling(""));
            DurableFile.write(base, marked, kept);
        }
    }

    private void requireSaved(Outcome outcome) {
        if (outcome instanceof Outcome.Conflict(Path sibling)) {
            throw LibraryException.missing(
                    "%s was changed by another program at the same moment; what was to be written is in %s"
                            .formatted(file, sibling));
        }
    }

    private static @Nullable String text(Path path) throws IOException {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(path))).toString();
        } catch (NoSuchFileException _) {
            return null;
        } catch (CharacterCodingException e) {
            throw LibraryException.fault(
                    "%s is no text in UTF-8; save it as that, or move it away".formatted(path), e);
        }
    }
}
