package dev.gloss.shell;

import dev.gloss.library.OpenPaper;
import dev.gloss.library.PlacedNote;
import dev.gloss.library.PlacedPassage;
import dev.gloss.paper.Section;
import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `outline`: the section tree of a paper.
final class OutlineCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "outline",
                Group.READING,
                "the sections of a paper, with pages, notes, and what you read",
                "KEY",
                List.of(Option.flag("pick", "choose a section with the keys, and read it")),
                "outline gpu-hours");
    }

    @Override
    public Status run(Invocation call) {
        OpenPaper open = call.library().open(call.argument(0));
        List<PlacedNote> notes = call.library().notePlaces(open);
        if (call.has("pick")) {
            return Picker.pick(
                    call,
                    open.outline().sections().stream()
                            .map(section -> choice(open, section, notes))
                            .toList(),
                    "read");
        }
        Coverage coverage =
                new Coverage(
                        call.library().readingState(open),
                        notes,
                        call.library().exportedNotes(open.key()));
        // A bar is for the eye; programs get lines as they always were, or numbers in JSON.
        boolean bars = call.console().outputs().terminals().out();
        call.answer()
                .showAll(
                        open.outline().sections(),
                        section ->
                                List.of(
                                        Styled.of(
                                                        bars ? coverage.bar(section) + "  " : "",
                                                        Style.FAINT)
                                                .then(line(open, section, notes))),
                        section -> json(open, section, notes, coverage));
        if (bars && !call.answer().isJson()) {
            call.answer().remark(Coverage.LEGEND);
        }
        return Status.DONE;
    }

    private static Styled line(OpenPaper open, Section section, List<PlacedNote> notes) {
        PlacedPassage heading = open.passage(section.first());
        long noted = countIn(section, notes);
        return Styled.plain("  ".repeat(section.level() - 1) + section.label())
                .then("   p. " + heading.pageLabel(), Style.FAINT)
                .then(noted == 0 ? "" : "   ● " + Words.count(noted, "note"), Style.STRONG);
    }

    private static Picker.Choice choice(OpenPaper open, Section section, List<PlacedNote> notes) {
        return new Picker.Choice(
                open.place(section.first()),
                line(open, section, notes),
                open.passages().subList(section.first(), section.end()).stream()
                        .flatMap(passage -> PassageView.inText(passage).stream())
                        .toList());
    }

    private static Object json(
            OpenPaper open, Section section, List<PlacedNote> notes, Coverage coverage) {
        PlacedPassage heading = open.passage(section.first());
        return new Json.Section(
                section.level(),
                section.number().isEmpty() ? null : section.number(),
                section.title(),
                heading.passage().page(),
                heading.place(),
                (int) countIn(section, notes),
                section.end() - section.first(),
                coverage.read(section),
                coverage.noted(section),
                coverage.exported(section));
    }

    private static long countIn(Section section, List<PlacedNote> notes) {
        return notes.stream()
                .filter(note ->
                        note.passage()
                                .filter(passage -> section.contains(passage.ordinal()))
                                .isPresent())
                .map(note -> note.note().id())
                .distinct()
                .count();
    }
}
