package dev.gloss.shell;

import dev.gloss.shell.Syntax.Group;

import java.util.List;
import java.util.Optional;

/// `version`: which Gloss this is, and which Java.
final class VersionCommand implements GlossCommand {

    /// @param gloss its version
    /// @param java the runtime's
    private record Versions(String gloss, String java) {}

    @Override
    public Syntax syntax() {
        return new Syntax(
                "version", Group.PROGRAM, "which Gloss this is", "", List.of(), "version");
    }

    @Override
    public Status run(Invocation call) {
        String gloss =
                Optional.ofNullable(VersionCommand.class.getPackage().getImplementationVersion())
                        .orElse("development");
        call.answer()
                .show(
                        new Versions(gloss, Runtime.version().toString()),
                        versions ->
                                List.of(
                                        Styled.plain(
                                                "gloss %s, Java %s"
                                                        .formatted(
                                                                versions.gloss(),
                                                                versions.java()))),
                        versions -> versions);
        return Status.DONE;
    }
}
