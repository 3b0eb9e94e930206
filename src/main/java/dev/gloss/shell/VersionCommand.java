package dev.gloss.shell;

import dev.gloss.shell.Syntax.Group;

import java.util.ArrayList;
import java.util.List;

/// `version`: which Gloss, which Java and which libraries are running.
final class VersionCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "version",
                Group.PROGRAM,
                "the versions of Gloss, Java and all libraries",
                "",
                List.of(),
                "version");
    }

    @Override
    public Status run(Invocation call) {
        call.answer().show(Versions.ofThisProgram(), VersionCommand::lines, versions -> versions);
        return Status.DONE;
    }

    private static List<Styled> lines(Versions versions) {
        List<Styled> lines = new ArrayList<>();
        lines.add(Styled.of("gloss ", Style.STRONG).then(versions.gloss()));
        lines.add(Styled.plain("Java " + versions.java()));
        versions.libraries()
                .forEach((name, version) -> lines.add(Styled.plain("  " + name + " " + version)));
        return lines;
    }
}
