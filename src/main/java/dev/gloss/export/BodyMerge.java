package dev.gloss.export;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Merges the bodies of a file: as it was exported last, as its reader left it, and as it is
/// exported now. The order is that of the export; what the reader wrote or moved stays behind what
/// it stood behind, with everything that is newly exported there between.
final class BodyMerge {

    private final @Nullable Keyed base;
    private final Keyed exported;
    private final Units yours;
    private final List<Edited> edits;
    private final Map<String, Integer> inFiles = new HashMap<>();
    private final List<Item> items = new ArrayList<>();

    /// A part of the result, and where it stood in the file and in the export; -1 where it did not.
    private record Item(Piece piece, int inFile, int inExport) {}

    /// @param base what was exported last; null if nobody knows
    BodyMerge(@Nullable List<Piece> base, String yours, List<Piece> exported) {
        this.base = base == null ? null : Keyed.of(base);
        this.exported = Keyed.of(exported);
        this.yours = Units.of(yours);
        this.edits =
                EditedFile.of(
                        this.yours.units(),
                        this.base == null ? this.exported : withNewNotes(this.base, this.exported));
        for (int i = 0; i < edits.size(); i++) {
            if (edits.get(i) instanceof Edited.Exported(String key, _, _)) {
                inFiles.put(key, i);
            }
        }
    }

    String merged() {
        layOutExported();
        putBackEdits();
        StringBuilder merged = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!merged.isEmpty() && merged.charAt(merged.length() - 1) != '\n') {
                merged.append('\n');
            }
            boolean needsGap = i > 0 && !areNeighbours(items.get(i - 1), item);
            merged.append(needsGap && item.piece().before().isEmpty() ? "\n" : "");
            merged.append(item.piece().before()).append(item.piece().text());
        }
        return merged.append(yours.tail()).toString();
    }

    // A note may be in the file although it was not exported last, if it was removed and is back.
    private static Keyed withNewNotes(Keyed base, Keyed exported) {
        Keyed both = new Keyed(new LinkedHashMap<>(base.pieces()));
        exported.pieces()
                .forEach((key, piece) -> {
                    if (piece.id().isPresent()) {
                        both.pieces().putIfAbsent(key, piece);
                    }
                });
        return both;
    }

    /// All that is exported and that the reader did not delete or move.
    private void layOutExported() {
        int inExport = 0;
        for (String key : exported.pieces().keySet()) {
            int inFile = inFiles.getOrDefault(key, -1);
            boolean isDeleted = inFile < 0 && isUnchanged(key);
            if (!isDeleted && !isMoved(inFile)) {
                items.add(new Item(merged(key, inFile), inFile, inExport));
            }
            inExport++;
        }
    }

    private void putBackEdits() {
        Set<Integer> standing = new HashSet<>();
        items.forEach(item -> standing.add(item.inFile()));
        int previous = -1;
        for (int i = 0; i < edits.size(); i++) {
            Piece piece = standing.contains(i) ? null : putBack(edits.get(i), i);
            if (piece != null) {
                items.add(indexAfter(previous), new Item(piece, i, -1));
            }
            if (piece != null || standing.contains(i)) {
                previous = i;
            }
        }
    }

    /// What is left of a part of the file that has no place in the export; null if nothing is.
    private @Nullable Piece putBack(Edited edit, int inFile) {
        return switch (edit) {
            case Edited.Own(Piece piece) -> piece;
            case Edited.Exported(String key, _, _) when exported.has(key) -> merged(key, inFile);
            case Edited.Exported(String key, Piece piece, _) -> gone(key, piece);
        };
    }

    /// A piece that is exported no more goes, unless the reader has changed it.
    private @Nullable Piece gone(String key, Piece piece) {
        if (base != null && piece.text().equals(textIn(base, key))) {
            return null;
        }
        return piece.id().isEmpty()
                ? piece
                : Piece.of(new Unit(piece.before(), Conflict.of(ended(piece.text()), "")));
    }

    private Piece merged(String key, int inFile) {
        Piece fresh = exported.get(key);
        if (inFile < 0) {
            return fresh;
        }
        Piece mine = edits.get(inFile).piece();
        Piece old = base == null ? null : base.pieces().get(key);
        String before =
                old != null && old.before().equals(mine.before()) ? fresh.before() : mine.before();
        return Piece.of(new Unit(before, mergedText(old, mine.text(), fresh.text())));
    }

    private static String mergedText(@Nullable Piece old, String mine, String fresh) {
        String was = old == null ? null : old.text();
        if (fresh.equals(was) || mine.equals(fresh)) {
            return mine;
        }
        return mine.equals(was) ? fresh : merged(was, mine, fresh);
    }

    /// A conflict that nobody resolved takes the later change into its exported side, where that
    /// can be told; else there is one inside the other.
    private static String merged(@Nullable String was, String mine, String fresh) {
        String merged = LineMerge.of(was, mine, fresh);
        boolean isNested = Conflict.count(merged) > Conflict.count(mine);
        if (!isNested || Conflict.count(mine) != 1 || !Conflict.exported(mine).equals(was)) {
            return merged;
        }
        String renewed = LineMerge.of(was, Conflict.yours(mine), fresh);
        return Conflict.count(renewed) == 1 ? renewed : merged;
    }

    /// The index in the result behind a part of the file and what is new behind it.
    private int indexAfter(int inFile) {
        int index = 0;
        while (inFile >= 0 && items.get(index++).inFile() != inFile) {}
        while (index < items.size() && items.get(index).inFile() < 0) {
            index++;
        }
        return index;
    }

    private boolean isMoved(int inFile) {
        return inFile >= 0
                && edits.get(inFile) instanceof Edited.Exported(_, _, boolean moved)
                && moved;
    }

    private boolean isUnchanged(String key) {
        return base != null && base.has(key) && textIn(base, key).equals(textIn(exported, key));
    }

    private static String textIn(Keyed pieces, String key) {
        Piece piece = pieces.pieces().get(key);
        return piece == null ? "" : piece.text();
    }

    /// Whether two parts stood behind each other, in the file or in the export, with what parted
    /// them.
    private static boolean areNeighbours(Item one, Item next) {
        return (one.inFile() >= 0 && one.inFile() == next.inFile() - 1)
                || (one.inExport() >= 0 && one.inExport() == next.inExport() - 1);
    }

    private static String ended(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }
}
