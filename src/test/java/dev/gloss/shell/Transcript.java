package dev.gloss.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Prose with what was typed and what was answered between its lines. What was typed stands
/// indented after `gloss> ` (a line of the prompt) or `$ ` (a line of a shell); below it stand, as
/// far indented, what came to stdout, what came to stderr after `! `, and the exit status in
/// brackets where it is not 0.
///
/// @param parts in order
record Transcript(List<Part> parts) {

    private static final Pattern TYPED = Pattern.compile("( {2,})(gloss>|\\$) (.*)");

    sealed interface Part {}

    /// Lines of prose, blank ones included, as they stand.
    record Prose(List<String> lines) implements Part {}

    /// @param indent blanks before each of its lines
    /// @param prompt `gloss>` or `$`
    /// @param line what was typed after it
    record Typed(String indent, String prompt, String line) implements Part {}

    /// What was answered to a line.
    record Answered(String out, String err, int status) {

        private String in(String indent) {
            List<String> lines = new ArrayList<>();
            out.lines().forEach(lines::add);
            err.lines().map(line -> "! " + line).forEach(lines::add);
            if (status != 0) {
                lines.add("[" + status + "]");
            }
            StringBuilder text = new StringBuilder();
            lines.forEach(line -> text.append((indent + line).stripTrailing()).append('\n'));
            return text.toString();
        }
    }

    /// Whoever answers what is typed.
    interface Answering {

        Answered answer(Typed typed) throws Exception;
    }

    /// Reads prose and what was typed; what was answered then is passed over.
    static Transcript of(List<String> lines) {
        List<Part> parts = new ArrayList<>();
        List<String> prose = new ArrayList<>();
        boolean afterCommand = false;
        for (String line : lines) {
            Matcher typed = TYPED.matcher(line);
            if (typed.matches()) {
                parts.add(new Prose(List.copyOf(prose)));
                prose.clear();
                parts.add(new Typed(typed.group(1), typed.group(2), typed.group(3)));
                afterCommand = true;
            } else if (!afterCommand || !(line.isBlank() || line.startsWith("  "))) {
                if (afterCommand) {
                    prose.add("");
                }
                prose.add(line);
                afterCommand = false;
            }
        }
        parts.add(new Prose(List.copyOf(prose)));
        return new Transcript(parts);
    }

    /// The same with what is answered now.
    String played(Answering program) throws Exception {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Prose(List<String> lines) ->
                        lines.forEach(line -> text.append(line).append('\n'));
                case Typed typed ->
                        text.append(typed.indent() + typed.prompt() + " " + typed.line() + "\n")
                                .append(program.answer(typed).in(typed.indent()));
            }
        }
        return text.toString();
    }
}
