package dev.gloss.shell;

import dev.gloss.library.Library;
import dev.gloss.library.MarkImport;
import dev.gloss.library.PaperEntry;
import dev.gloss.library.PlacedNote;
import dev.gloss.shell.Syntax.Group;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `import-annotations`: marks that were made in a PDF with other programs become notes.
final class ImportAnnotationsCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "import-annotations",
                Group.NOTES,
                "make notes of highlights, underlines and comments in a PDF, each once",
                "KEY|FILE",
                List.of(new Option("password", "WORD", "opens an encrypted PDF")),
                "import-annotations papers/gpu-hours.pdf");
    }

    @Override
    public Status run(Invocation call) {
        MarkImport done = take(call.library(), call.argument(0), call.password());
        List<PlacedNote> saved = new ArrayList<>(done.notes());
        done.changed().forEach(id -> saved.add(call.library().note(id)));
        call.answer().showAll(saved, NoteView::saved, NoteView::json);
        for (String id : done.doubtful()) {
            call.answer()
                    .message(
                            "%s was changed here and in the PDF; it stays as it is here"
                                    .formatted(id));
        }
        call.answer().remark(sentence(done));
        return Status.DONE;
    }

    private static MarkImport take(Library library, String word, Optional<String> given) {
        @Nullable String password = given.orElse(null);
        boolean isKey = library.papers().stream().map(PaperEntry::key).anyMatch(word::equals);
        Path file = ImportCommand.path(word);
        if (!isKey && word.contains(".") && !Files.exists(file)) {
            throw CommandException.missing("there is no file " + file);
        }
        return isKey || !Files.isRegularFile(file)
                ? library.marks().take(library.paper(word), password)
                : library.marks().take(file, password);
    }

    private static String sentence(MarkImport done) {
        int marks = done.notes().size() + done.present();
        String changed =
                done.changed().isEmpty()
                        ? ""
                        : ", %d with a changed comment".formatted(done.changed().size());
        return marks == 0
                ? "%s: no marks of other programs".formatted(done.key())
                : "%s: %s, %d of them new%s"
                        .formatted(
                                done.key(),
                                Words.count(marks, "mark"),
                                done.notes().size(),
                                changed);
    }
}
