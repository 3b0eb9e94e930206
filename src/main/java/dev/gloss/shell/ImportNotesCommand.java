package dev.gloss.shell;

import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `import-notes`: takes in annotations of other programs, and exported notes.
final class ImportNotesCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "import-notes",
                Group.NOTES,
                "take in W3C Web Annotations (JSON-LD) or what Hypothesis exports (JSON)",
                "FILE…",
                List.of(
                        new Option(
                                "paper",
                                "KEY",
                                "the paper that is meant where the file names none of the"
                                        + " library")),
                "import-notes hypothesis.json --paper gpu-hours");
    }

    @Override
    public Status run(Invocation call) {
        String paper = call.value("paper").map(key -> call.library().paper(key).key()).orElse("");
        EntryAnswer answer = new EntryAnswer(call.answer());
        for (String file : call.arguments()) {
            call.library().exchange().takeNotes(ImportCommand.path(file), paper, answer::show);
        }
        return answer.end("note");
    }
}
