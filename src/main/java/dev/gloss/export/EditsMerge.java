package dev.gloss.export;

import dev.gloss.note.FrontMatter;
import dev.gloss.note.MalformedFrontMatterException;

import org.jspecify.annotations.Nullable;

/// Brings a new export into a file that its reader has edited: a three-way merge of what was
/// exported last, the file as it is, and what is exported now.
///
/// What the reader wrote is never lost. What the reader deleted stays deleted until it is exported
/// otherwise than last time. Where both changed the same thing, both are shown as git shows them.
public final class EditsMerge {

    private EditsMerge() {}

    /// The merged file.
    ///
    /// @param text all of it, with the line ends that the reader's file has
    /// @param conflicts how many are shown in it, old ones too
    public record Merged(String text, int conflicts) {}

    /// Merges the three.
    ///
    /// @param base what was exported last; null if nobody knows: then both are kept, and no
    ///   reader's line goes
    /// @param yours the file as it is
    /// @param exported what is exported now
    public static Merged merge(@Nullable Exported base, String yours, Exported exported) {
        boolean isWindows = yours.contains("\r\n") && !yours.replace("\r\n", "").contains("\n");
        String lines = isWindows ? yours.replace("\r\n", "\n") : yours;
        String text = base != null && base.equals(exported) ? lines : merged(base, lines, exported);
        return new Merged(isWindows ? text.replace("\n", "\r\n") : text, Conflict.count(text));
    }

    /// How many conflicts are shown in a file.
    public static int conflicts(String text) {
        return Conflict.count(text.replace("\r\n", "\n"));
    }

    private static String merged(@Nullable Exported base, String yours, Exported exported) {
        String front;
        String body;
        try {
            FrontMatter mine = FrontMatter.parse(yours);
            body = mine.body();
            FrontMatter was = base == null ? null : FrontBlock.read(base.front());
            front =
                    FrontMerge.of(was, mine.withBody(""), FrontBlock.read(exported.front()))
                            .toString();
        } catch (MalformedFrontMatterException _) {
            // Nobody can tell where its keys stand; it stays as it is.
            int end = yours.indexOf("\n---\n", 3);
            front = end < 0 ? "" : yours.substring(0, end + 5);
            body = yours.substring(front.length());
        }
        return front
                + new BodyMerge(base == null ? null : base.pieces(), body, exported.pieces())
                        .merged();
    }
}
