package dev.gloss.shell;

import dev.gloss.shell.Syntax.Group;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `import`: takes PDFs into the library.
final class ImportCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "import",
                Group.PAPERS,
                "take PDFs, or folders of them, into the library",
                "PATH…",
                List.of(
                        new Option("key", "KEY", "the short name of the paper"),
                        new Option(
                                "version-of", "KEY", "a later version of a paper in the library"),
                        new Option(
                                "password",
                                "WORD",
                                "opens an encrypted PDF; without it, a terminal is asked; - reads"
                                        + " it from stdin"),
                        Option.flag("ignore-outline", "read as if the PDF had no bookmarks")),
                "import papers/gpu-hours.pdf");
    }

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public Status run(Invocation call) {
        List<Path> paths = call.arguments().stream().map(ImportCommand::path).toList();
        requireOneFile(call, "key", paths);
        requireOneFile(call, "version-of", paths);
        return new ImportRun(call).run(paths);
    }

    private static void requireOneFile(Invocation call, String option, List<Path> paths) {
        if (call.has(option) && (paths.size() > 1 || Files.isDirectory(paths.getFirst()))) {
            throw CommandException.usage("--%s is for a single file".formatted(option));
        }
    }

    /// A path as it was typed, with `~` for the home folder.
    static Path path(String word) {
        return word.equals("~") || word.startsWith("~/")
                ? Path.of(System.getProperty("user.home") + word.substring(1))
                : Path.of(word);
    }
}
