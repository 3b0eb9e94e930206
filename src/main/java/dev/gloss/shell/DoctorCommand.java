package dev.gloss.shell;

import dev.gloss.library.Finding;
import dev.gloss.shell.Syntax.Group;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `doctor`: looks whether everything in the library is as it should be.
final class DoctorCommand implements GlossCommand {

    private static final int NAME_WIDTH = 12;

    @Override
    public Syntax syntax() {
        return new Syntax(
                "doctor",
                Group.PROGRAM,
                "check papers, notes and everything derived from them",
                "",
                List.of(Option.flag("fix", "mend what can be mended without asking")),
                "doctor --fix");
    }

    @Override
    public Status run(Invocation call) {
        List<Finding> broken = new ArrayList<>();
        call.library()
                .doctor()
                .examine(
                        call.has("fix"),
                        finding -> {
                            if (finding.result() == Finding.Result.BROKEN) {
                                broken.add(finding);
                            }
                            call.answer().show(finding, DoctorCommand::lines, DoctorCommand::json);
                            call.answer().flush();
                        });
        if (broken.isEmpty()) {
            return Status.DONE;
        }
        call.answer()
                .remark(
                        "%s to mend%s"
                                .formatted(
                                        Words.count(broken.size(), "thing"),
                                        call.has("fix") ? "" : "; doctor --fix mends what it can"));
        return Status.NOTHING;
    }

    private static List<Styled> lines(Finding finding) {
        String name = finding.check();
        String file = finding.file().isEmpty() ? "" : finding.file() + ": ";
        Styled head =
                Styled.of(name, Style.PLACE)
                        .then(" ".repeat(Math.max(1, NAME_WIDTH - name.length())));
        Styled result =
                switch (finding.result()) {
                    case OK -> Styled.of("ok     ", Style.FAINT);
                    case FIXED -> Styled.of("fixed  ", Style.STRONG);
                    case BROKEN -> Styled.of("broken ", Style.WARNING);
                };
        return List.of(head.then(result).then(file + finding.reason()));
    }

    private static Object json(Finding finding) {
        return new Json.Finding(
                finding.check(),
                finding.result().name().toLowerCase(Locale.ROOT),
                finding.file().isEmpty() ? null : finding.file(),
                finding.reason());
    }
}
