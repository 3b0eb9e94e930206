package dev.gloss.shell;

import org.jline.reader.CompletingParsedLine;
import org.jline.reader.Parser;

import java.util.ArrayList;
import java.util.List;

/// A line that is being typed, up to the cursor, as words to complete: quotes are taken off as
/// [ShellWords] does, but for the query of a query command, where they belong to it.
final class TypedLine implements CompletingParsedLine {

    private final String line;
    private final int cursor;
    private final boolean query;
    private final List<String> words = new ArrayList<>();
    private int start;

    private TypedLine(String line, int cursor, boolean query) {
        this.line = line;
        this.cursor = cursor;
        this.query = query;
        split();
    }

    /// How JLine reads lines of commands.
    static Parser parser(Commands commands) {
        return (line, cursor, _) -> {
            String name = line.strip().split("\\s", 2)[0];
            boolean query = commands.find(name).filter(GlossCommand::takesQuery).isPresent();
            return new TypedLine(line, cursor, query);
        };
    }

    @Override
    public List<String> words() {
        return words;
    }

    @Override
    public String word() {
        return words.getLast();
    }

    @Override
    public int wordIndex() {
        return words.size() - 1;
    }

    @Override
    public int wordCursor() {
        return word().length();
    }

    @Override
    public String line() {
        return line;
    }

    @Override
    public int cursor() {
        return cursor;
    }

    @Override
    public int rawWordCursor() {
        return cursor - start;
    }

    @Override
    public int rawWordLength() {
        return cursor - start;
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        String word = candidate.toString();
        boolean plain = query || word.matches("[^\\s'\"\\\\]*");
        return plain
                ? word
                : "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + (complete ? "\"" : "");
    }

    // The last word ends at the cursor and may be empty.
    private void split() {
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (int at = 0; at < cursor; at++) {
            char c = line.charAt(at);
            boolean mark = c == quote || (quote == 0 && (c == '"' || (c == '\'' && !query)));
            if (quote == 0 && Character.isWhitespace(c)) {
                endWord(word, at + 1);
                continue;
            }
            if (mark) {
                quote = quote == 0 ? c : 0;
            }
            if (!mark || query) {
                word.append(c);
            }
        }
        words.add(word.toString());
    }

    private void endWord(StringBuilder word, int next) {
        if (next - 1 > start) {
            words.add(word.toString());
        }
        word.setLength(0);
        start = next;
    }
}
