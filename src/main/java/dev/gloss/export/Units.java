package dev.gloss.export;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// A Markdown text taken apart into units; put together again in the same order, they are the same
/// text.
///
/// @param units in the order in which they stand
/// @param tail the blank lines after the last one
record Units(List<Unit> units, String tail) {

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final Pattern LIST_ITEM = Pattern.compile("\\s*(?:[-*+]|\\d+[.)])\\s.*\n?");

    Units {
        units = List.copyOf(units);
    }

    static Units of(String markdown) {
        List<String> lines = Lines.split(markdown);
        BitSet glued = glued(markdown, lines);
        List<Unit> units = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            (text.isEmpty() && line.isBlank() ? before : text).append(line);
            if (!text.isEmpty() && endsUnit(lines, i, glued)) {
                units.add(new Unit(before.toString(), text.toString()));
                before.setLength(0);
                text.setLength(0);
            }
        }
        return new Units(units, before.toString());
    }

    private static boolean endsUnit(List<String> lines, int i, BitSet glued) {
        if (i + 1 == lines.size()) {
            return true;
        }
        return !glued.get(i)
                && (lines.get(i + 1).isBlank()
                        || new Unit("", lines.get(i)).headingLevel() > 0
                        || isItemAfterId(lines, i));
    }

    /// The lines that belong together with the next one, whatever stands in them: those of one
    /// block of Markdown, and those of one marked conflict.
    private static BitSet glued(String markdown, List<String> lines) {
        BitSet glued = new BitSet(lines.size());
        for (Node block = PARSER.parse(markdown).getFirstChild();
                block != null;
                block = block.getNext()) {
            List<SourceSpan> spans = block.getSourceSpans();
            if (!spans.isEmpty()) {
                glued.set(spans.getFirst().getLineIndex(), spans.getLast().getLineIndex());
            }
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isItemAfterId(lines, i)) {
                glued.clear(i);
            }
        }
        glueConflicts(lines, glued);
        return glued;
    }

    private static void glueConflicts(List<String> lines, BitSet glued) {
        int begin = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(Conflict.BEGIN)) {
                begin = i;
            } else if (begin >= 0 && lines.get(i).startsWith(Conflict.END)) {
                glued.set(begin, i);
                begin = -1;
            }
        }
    }

    private static boolean isItemAfterId(List<String> lines, int i) {
        return Unit.endsWithId(lines.get(i)) && LIST_ITEM.matcher(lines.get(i + 1)).matches();
    }
}
