package dev.gloss.shell;

import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `tag`: gives tags to a note or a paper, and takes them away.
final class TagCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "tag",
                Group.NOTES,
                "give tags to a note or a paper, or take them away; without tags, show them",
                "NOTE|KEY [TAG…]",
                List.of(new Option("remove", "TAG", "a tag to take away; may be repeated")),
                "tag n-1ngdz9ms54 moe --remove todo");
    }

    @Override
    public Status run(Invocation call) {
        String name = call.argument(0);
        List<String> add = call.arguments().stream().skip(1).map(TagCommand::withoutMark).toList();
        List<String> remove = call.values("remove").stream().map(TagCommand::withoutMark).toList();
        Json.Tags tags = new Json.Tags(name, call.library().labels().tag(name, add, remove));
        call.answer().show(tags, TagCommand::lines, shown -> shown);
        return Status.DONE;
    }

    private static List<Styled> lines(Json.Tags tags) {
        String shown = tags.tags().isEmpty() ? "no tags" : "#" + String.join(" #", tags.tags());
        return List.of(Styled.of(tags.name(), Style.PLACE).then("  " + shown));
    }

    private static String withoutMark(String word) {
        String tag = word.strip().replaceFirst("^#", "");
        if (tag.isEmpty()) {
            throw CommandException.usage("«%s» is no tag".formatted(word));
        }
        return tag;
    }
}
