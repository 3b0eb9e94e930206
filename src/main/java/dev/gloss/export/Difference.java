package dev.gloss.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// How two states of a file differ, as `diff -u` shows it.
public final class Difference {

    private Difference() {}

    /// The difference, with a head that names the file; empty if there is none.
    public static String of(String name, String before, String after) {
        RawText old = new RawText(before.getBytes(UTF_8));
        RawText fresh = new RawText(after.getBytes(UTF_8));
        EditList edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, old, fresh);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DiffFormatter formatter = new DiffFormatter(out)) {
            formatter.format(edits, old, fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return edits.isEmpty() ? "" : "--- %s\n+++ %1$s\n".formatted(name) + out.toString(UTF_8);
    }
}
