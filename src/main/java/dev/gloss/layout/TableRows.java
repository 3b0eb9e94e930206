package dev.gloss.layout;

import dev.gloss.paper.PassageKind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Gives tables back their rows that look like lines of text because their cells stand close.
final class TableRows {

    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}[.!?](?:\\s|$)");

    private TableRows() {}

    static List<Labelled> gather(List<Labelled> blocks) {
        List<Labelled> gathered = new ArrayList<>(blocks);
        for (int i = 1; i + 1 < gathered.size(); i++) {
            Labelled block = gathered.get(i);
            if (isRow(gathered.get(i - 1), block, gathered.get(i + 1))) {
                gathered.set(i, new Labelled(PassageKind.TABLE, 0, block.block()));
            }
        }
        return List.copyOf(gathered);
    }

    private static boolean isRow(Labelled above, Labelled block, Labelled below) {
        boolean text = block.kind() == PassageKind.PARAGRAPH || block.kind() == PassageKind.OTHER;
        return text
                && above.kind() == PassageKind.TABLE
                && below.kind() == PassageKind.TABLE
                && isBelow(above.block(), block.block())
                && isBelow(block.block(), below.block())
                && !SENTENCE.matcher(block.text()).find();
    }

    private static boolean isBelow(Block above, Block below) {
        return above.page() == below.page()
                && above.last().sameSize(below.size())
                && below.top() > above.top()
                && below.top() - above.bottom() < 2 * below.size();
    }
}
