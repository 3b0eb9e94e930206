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
                "the sections of a paper, with pages and counts of notes",
                "KEY",
                List.of(),
                "outline gpu-hours");
    }

    @Override
    public Status run(Invocation call) {
        OpenPaper open = call.library().open(call.argument(0));
        List<PlacedNote> notes = call.library().notePlaces(open);
        call.answer()
                .showAll(
                        open.outline().sections(),
                        section -> List.of(line(open, section, notes)),
                        section -> json(open, section, notes));
        return Status.DONE;
    }

    private static Styled line(OpenPaper open, Section section, List<PlacedNote> notes) {
        PlacedPassage heading = open.passage(section.first());
        long noted = countIn(section, notes);
        return Styled.plain("  ".repeat(section.level() - 1) + section.label())
                .then("   p. " + heading.pageLabel(), Style.FAINT)
                .then(noted == 0 ? "" : "   ● " + Words.count(noted, "note"), Style.STRONG);
    }

    private static Object json(OpenPaper open, Section section, List<PlacedNote> notes) {
        PlacedPassage heading = open.passage(section.first());
        return new Json.Section(
                section.level(),
                section.number().isEmpty() ? null : section.number(),
                section.title(),
                heading.passage().page(),
                heading.place(),
                (int) countIn(section, notes));
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
