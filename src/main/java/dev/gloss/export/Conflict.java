package dev.gloss.export;

import java.util.regex.Pattern;

/// Two changes of one thing that cannot both be made, shown one above the other as git shows them.
final class Conflict {

    static final String BEGIN = "<<<<<<< ";
    static final String MIDDLE = "=======";
    static final String END = ">>>>>>> ";

    private static final String YOURS = "yours";
    private static final String EXPORTED = "exported";
    private static final Pattern BEGINS = Pattern.compile("(?m)^(?:# )?" + BEGIN + YOURS + "$");

    private static final Pattern SHOWN =
            Pattern.compile(
                    "(?ms)^%s%s\n(.*?)^%s\n(.*?)^%s%s\n"
                            .formatted(BEGIN, YOURS, MIDDLE, END, EXPORTED));

    private Conflict() {}

    /// @param yours whole lines as the file has them
    /// @param exported whole lines as the notes are now; empty if the note is gone
    static String of(String yours, String exported) {
        return "%s%s\n%s%s\n%s%s%s\n"
                .formatted(BEGIN, YOURS, yours, MIDDLE, exported, END, EXPORTED);
    }

    /// The same among lines of YAML, which stay valid: yours hold, the others are comments.
    static String inYaml(String yours, String exported) {
        String comments =
                exported.lines().map(line -> "# " + line + "\n").reduce("", String::concat);
        return "# %s%s\n%s# %s\n%s# %s%s\n"
                .formatted(BEGIN, YOURS, yours, MIDDLE, comments, END, EXPORTED);
    }

    /// A file without what [#inYaml] put around some of its lines.
    static String clearedInYaml(String file, String yours) {
        String marked = "# %s%s\n%s# %s\n".formatted(BEGIN, YOURS, yours, MIDDLE);
        int begin = file.indexOf(marked);
        String last = "# %s%s\n".formatted(END, EXPORTED);
        int end = begin < 0 ? -1 : file.indexOf(last, begin);
        return end < 0
                ? file
                : file.substring(0, begin) + yours + file.substring(end + last.length());
    }

    /// A text with the reader's side of its conflicts only.
    static String yours(String text) {
        return SHOWN.matcher(text).replaceAll("$1");
    }

    /// A text with the exported side of its conflicts only.
    static String exported(String text) {
        return SHOWN.matcher(text).replaceAll("$2");
    }

    /// How many are shown in a text.
    static int count(String text) {
        return (int) BEGINS.matcher(text).results().count();
    }
}
