package dev.gloss.layout;

import dev.gloss.paper.PassageKind;

import java.util.ArrayList;
import java.util.List;

/// Cuts the blocks of a reference list where its entries begin.
final class ReferenceEntries {

    private ReferenceEntries() {}

    static List<Labelled> cut(List<Labelled> blocks, ReferenceStyle style) {
        if (!style.isKnown()) {
            return blocks;
        }
        List<Labelled> cut = new ArrayList<>();
        for (Labelled block : blocks) {
            if (block.kind() == PassageKind.REFERENCE) {
                cut(block.block(), style, cut);
            } else {
                cut.add(block);
            }
        }
        return List.copyOf(cut);
    }

    private static void cut(Block block, ReferenceStyle style, List<Labelled> cut) {
        List<Line> open = new ArrayList<>();
        for (Line line : block.lines()) {
            boolean besides = !open.isEmpty() && open.getLast().besides(line);
            if (!open.isEmpty() && !besides && style.begins(line)) {
                cut.add(new Labelled(PassageKind.REFERENCE, 0, new Block(open)));
                open = new ArrayList<>();
            }
            open.add(line);
        }
        cut.add(new Labelled(PassageKind.REFERENCE, 0, new Block(open)));
    }
}
