package dev.gloss.layout;

import dev.gloss.paper.PassageKind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Gives paragraphs the few words that stand on a line of their own before a displayed formula,
/// such as `where` or `Now define`, which are too few to look like text.
final class FormulaLeads {

    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}(?:[ -]\\p{L}+){0,6}[,:]?");

    private FormulaLeads() {}

    static List<Labelled> gather(List<Labelled> blocks, Setting setting) {
        List<Labelled> gathered = new ArrayList<>(blocks);
        for (int i = 0; i + 1 < gathered.size(); i++) {
            if (leads(gathered.get(i), gathered.get(i + 1), setting)) {
                gathered.set(i, new Labelled(PassageKind.PARAGRAPH, 0, gathered.get(i).block()));
            }
        }
        return List.copyOf(gathered);
    }

    private static boolean leads(Labelled block, Labelled formula, Setting setting) {
        if (block.kind() != PassageKind.OTHER || formula.kind() != PassageKind.EQUATION) {
            return false;
        }
        Line line = block.block().first();
        float inset = line.left() - setting.columns().margin(line);
        return block.block().lines().size() == 1
                && line.page() == formula.block().page()
                && line.sameSize(setting.type().size())
                && line.face().equals(setting.type().face())
                && inset < Tuning.WIDEST_INDENT * line.size()
                && WORDS.matcher(line.text()).matches();
    }
}
