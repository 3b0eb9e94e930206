package dev.gloss.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds in the reader's file the pieces that were exported into it: those that stand in the same
/// order by comparing units as git compares lines, those that were moved by their ids, and what is
/// left between is the reader's own.
final class EditedFile {

    private static final int NOBODY = -1;

    private final List<Unit> units;
    private final List<String> keys;
    private final List<Piece> exported;

    /// For each unit of the file the piece that it belongs to, as an index of `exported`.
    private final int[] owners;

    /// For each piece one past its last unit in the file; 0 if it is not there.
    private final int[] ends;

    private final Set<Integer> moved = new HashSet<>();

    private EditedFile(List<Unit> units, Keyed exported) {
        this.units = units;
        this.keys = List.copyOf(exported.pieces().keySet());
        this.exported = List.copyOf(exported.pieces().values());
        this.owners = new int[units.size()];
        this.ends = new int[this.exported.size()];
        Arrays.fill(owners, NOBODY);
    }

    /// @param units of the file
    /// @param exported what was exported into it last
    static List<Edited> of(List<Unit> units, Keyed exported) {
        EditedFile file = new EditedFile(units, exported);
        file.findUnchangedUnits();
        file.findChangedHeadings();
        file.findMovedNotes();
        return file.parts();
    }

    private void findUnchangedUnits() {
        List<String> tokens = new ArrayList<>();
        for (Piece piece : exported) {
            piece.units().forEach(unit -> tokens.add(unit.token()));
        }
        int[] found = new Lines(tokens).match(new Lines(units.stream().map(Unit::token).toList()));
        int first = 0;
        for (int i = 0; i < exported.size(); i++) {
            int size = exported.get(i).units().size();
            claim(i, Arrays.copyOfRange(found, first, first + size));
            first += size;
        }
    }

    /// Gives a piece the units between the first and the last that were found, and beside them as
    /// many of nobody's as were not found, for those are the changed ones.
    private void claim(int piece, int[] found) {
        int[] there = Arrays.stream(found).filter(unit -> unit >= 0).toArray();
        boolean hasId = found[found.length - 1] >= 0;
        if (there.length == 0 || (!hasId && 2 * there.length <= found.length)) {
            return;
        }
        int begin = there[0];
        int end = there[there.length - 1] + 1;
        for (int i = 0; found[i] < 0 && isFree(begin - 1); i++) {
            begin--;
        }
        for (int i = found.length - 1; found[i] < 0 && isFree(end); i--) {
            end++;
        }
        give(piece, begin, end);
    }

    private void give(int piece, int begin, int end) {
        Arrays.fill(owners, begin, end, piece);
        ends[piece] = end;
    }

    /// A heading that is gone where another of its level is new was changed.
    private void findChangedHeadings() {
        int reached = 0;
        for (int i = 0; i < exported.size(); i++) {
            if (ends[i] == 0 && exported.get(i).headingLevel() > 0) {
                claimHeading(i, reached);
            }
            reached = Math.max(reached, ends[i]);
        }
    }

    private void claimHeading(int piece, int from) {
        for (int unit = from; isFree(unit); unit++) {
            if (units.get(unit).headingLevel() == exported.get(piece).headingLevel()) {
                give(piece, unit, unit + 1);
                return;
            }
        }
    }

    private void findMovedNotes() {
        Map<String, Integer> free = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            int unit = i;
            units.get(i).id().filter(_ -> isFree(unit)).ifPresent(id -> free.put(id, unit));
        }
        for (int i = 0; i < exported.size(); i++) {
            Integer unit = exported.get(i).id().map(free::get).orElse(null);
            if (unit != null && ends[i] == 0) {
                claimMoved(i, unit);
            }
        }
    }

    private void claimMoved(int piece, int idUnit) {
        moved.add(piece);
        List<String> tokens = exported.get(piece).units().stream().map(Unit::token).toList();
        int first = idUnit;
        for (int unit = idUnit; isFree(unit) && idUnit - unit < tokens.size(); unit--) {
            if (tokens.contains(units.get(unit).token())) {
                first = unit;
            }
        }
        give(piece, first, idUnit + 1);
    }

    private boolean isFree(int unit) {
        return unit >= 0 && unit < owners.length && owners[unit] == NOBODY;
    }

    private List<Edited> parts() {
        List<Edited> parts = new ArrayList<>();
        int end;
        for (int begin = 0; begin < owners.length; begin = end) {
            int owner = owners[begin];
            end = begin + 1;
            while (owner != NOBODY && end < owners.length && owners[end] == owner) {
                end++;
            }
            Piece piece = new Piece(units.subList(begin, end));
            parts.add(
                    owner == NOBODY
                            ? new Edited.Own(piece)
                            : new Edited.Exported(keys.get(owner), piece, moved.contains(owner)));
        }
        return parts;
    }
}
