package dev.gloss.shell;

import dev.gloss.export.Template;
import dev.gloss.export.TemplateCheck;
import dev.gloss.library.TemplateShelf;
import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `template`: the forms in which notes are exported.
final class TemplateCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "template",
                Group.NOTES,
                "the forms of exports: list them, show one, check your own in notes/.templates",
                "[list|show|check] [NAME]",
                List.of(),
                "template show obsidian");
    }

    @Override
    public Status run(Invocation call) {
        TemplateShelf shelf = call.library().templates();
        String what = call.optionalArgument(0).orElse("list");
        return switch (what) {
            case "list" -> list(call, shelf);
            case "show" -> show(call, shelf);
            case "check" -> check(call, shelf);
            default ->
                    throw CommandException.usage("template takes list, show or check, not " + what);
        };
    }

    private static Status list(Invocation call, TemplateShelf shelf) {
        call.answer()
                .showAll(
                        shelf.names().stream().map(shelf::find).toList(),
                        template ->
                                List.of(
                                        Styled.of("%-16s".formatted(template.name()), Style.PLACE)
                                                .then(template.summary())),
                        template ->
                                new Json.Template(
                                        template.name(),
                                        template.scope().label(),
                                        shelf.own().contains(template.name())));
        return Status.DONE;
    }

    private static Status show(Invocation call, TemplateShelf shelf) {
        Template template =
                shelf.find(
                        call.optionalArgument(1)
                                .orElseThrow(
                                        () -> CommandException.usage("template show needs NAME")));
        call.answer().text(template.source().stripTrailing());
        return Status.DONE;
    }

    /// Of one template, or of all the reader's own.
    private static Status check(Invocation call, TemplateShelf shelf) {
        List<String> names = call.optionalArgument(1).map(List::of).orElseGet(shelf::own);
        List<Mistake> mistakes =
                names.stream()
                        .map(shelf::find)
                        .flatMap(template ->
                                TemplateCheck.of(template).stream()
                                        .map(mistake -> new Mistake(template.name(), mistake)))
                        .toList();
        call.answer()
                .showAll(
                        mistakes,
                        mistake ->
                                List.of(
                                        Styled.of(mistake.template(), Style.PLACE)
                                                .then("  " + mistake.sentence())),
                        mistake ->
                                new Json.TemplateMistake(mistake.template(), mistake.sentence()));
        if (mistakes.isEmpty()) {
            call.answer()
                    .remark(
                            "%s without a mistake"
                                    .formatted(Words.count(names.size(), "template")));
        }
        return mistakes.isEmpty() ? Status.DONE : Status.NOTHING;
    }

    private record Mistake(String template, String sentence) {}
}
