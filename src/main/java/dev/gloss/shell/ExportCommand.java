package dev.gloss.shell;

import dev.gloss.library.Export;
import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `export`: writes a paper's notes as Markdown.
final class ExportCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "export",
                Group.NOTES,
                "write a paper's notes, with their quotes, as Markdown into notes/KEY.md",
                "KEY…",
                List.of(Option.flag("stdout", "write them to the screen instead")),
                "export deepseek-v3");
    }

    @Override
    public Status run(Invocation call) {
        call.arguments().forEach(call.library()::paper);
        call.library().noteProblems().forEach(call.answer()::message);
        for (String key : call.arguments()) {
            if (call.has("stdout")) {
                call.answer().text(call.library().exported(key).stripTrailing());
            } else {
                call.answer()
                        .show(call.library().export(key), ExportCommand::line, ExportCommand::json);
            }
        }
        return Status.DONE;
    }

    private static List<Styled> line(Export export) {
        return List.of(
                Styled.of(export.key(), Style.PLACE)
                        .then(
                                "  %s: %s"
                                        .formatted(
                                                export.file(),
                                                Words.count(export.notes(), "note"))));
    }

    private static Object json(Export export) {
        return new Json.Export(export.key(), export.file().toString(), export.notes());
    }
}
