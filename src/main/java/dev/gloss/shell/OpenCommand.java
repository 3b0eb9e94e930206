package dev.gloss.shell;

import dev.gloss.library.PassageRange;
import dev.gloss.shell.Syntax.Group;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `open`: a paper's PDF in the reader's viewer, at the page of a place.
final class OpenCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "open",
                Group.READING,
                "show the PDF at a place's page, in the system's viewer or the one you set",
                "PLACE",
                List.of(),
                "open gpu-hours@2.18");
    }

    @Override
    public Status run(Invocation call) {
        String place = call.argument(0);
        PassageRange range = Places.resolve(call, place);
        Path pdf = call.library().pdf(range.open().entry());
        int page = Pages.of(call, place, range);
        Optional<Viewer> viewer = viewer(call);
        viewer.ifPresent(program -> program.show(pdf, page));
        call.answer()
                .show(
                        new Opened(pdf, page, viewer.map(Viewer::name)),
                        opened -> List.of(line(opened, label(range, page))),
                        OpenCommand::json);
        if (viewer.isEmpty()) {
            call.answer().remark("nothing shows PDFs here; config viewer PROGRAM names what does");
        }
        return Status.DONE;
    }

    /// @param page of the file, from 1
    private record Opened(Path pdf, int page, Optional<String> viewer) {}

    private static Optional<Viewer> viewer(Invocation call) {
        String wanted = call.settings().value(Setting.VIEWER);
        return wanted.isEmpty()
                ? Viewer.ofSystem(call.console().environment())
                : Optional.of(Viewer.wanted(wanted));
    }

    private static String label(PassageRange range, int page) {
        String label = range.open().paper().pages().get(page - 1).label();
        return label.equals(Integer.toString(page))
                ? label
                : "%s (page %d of the file)".formatted(label, page);
    }

    private static Styled line(Opened opened, String label) {
        return Styled.of(Words.path(opened.pdf()), Style.PLACE)
                .then("  p. " + label)
                .then(opened.viewer().map("  in "::concat).orElse(""), Style.FAINT);
    }

    private static Object json(Opened opened) {
        return new Json.Opened(
                opened.pdf().toString(), opened.page(), opened.viewer().orElse(null));
    }
}
