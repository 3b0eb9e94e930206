package dev.gloss.shell;

import dev.gloss.library.PaperEntry;
import dev.gloss.library.Verification;
import dev.gloss.shell.Syntax.Group;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// `verify`: every quote against its PDF.
final class VerifyCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "verify",
                Group.NOTES,
                "check every quote against its PDF, read afresh; ends with 1 if one is not there",
                "[KEY…]",
                List.of(new Option("password", "WORD", "opens encrypted PDFs")),
                "verify gpu-hours");
    }

    @Override
    public Status run(Invocation call) {
        List<PaperEntry> papers =
                call.arguments().isEmpty()
                        ? call.library().papers()
                        : call.arguments().stream().map(call.library()::paper).toList();
        Map<Verification.Result, Integer> counts = new EnumMap<>(Verification.Result.class);
        for (PaperEntry paper : papers) {
            call.library()
                    .verifying()
                    .verify(
                            paper,
                            call.password().orElse(null),
                            found -> {
                                counts.merge(found.result(), 1, Integer::sum);
                                show(call, found);
                            });
        }
        conclude(call, counts);
        return counts.keySet().stream().allMatch(Verification.Result::isSound)
                ? Status.DONE
                : Status.NOTHING;
    }

    /// Programs are told of every quote, people of those that need them.
    private static void show(Invocation call, Verification found) {
        if (call.answer().isJson() || !found.result().isSound()) {
            call.answer().show(found, VerifyCommand::lines, VerifyCommand::json);
            call.answer().flush();
        }
    }

    private static List<Styled> lines(Verification found) {
        Styled line =
                Styled.of(found.note().value(), Style.PLACE)
                        .then("  %s  p. %d  ".formatted(found.key(), found.page()))
                        .then(found.result().label(), Style.WARNING)
                        .then(found.reason().isEmpty() ? "" : "  " + found.reason());
        return List.of(line, Styled.of("    > " + Words.first(found.quote(), 160), Style.FAINT));
    }

    private static Object json(Verification found) {
        return new Json.Verification(
                found.note().value(),
                found.key(),
                found.quote(),
                found.result().label(),
                found.page(),
                found.reason().isEmpty() ? null : found.reason());
    }

    private static void conclude(Invocation call, Map<Verification.Result, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder summary = new StringBuilder(Words.count(all, "quote"));
        counts.forEach((result, count) ->
                summary.append(summary.indexOf(":") < 0 ? ": " : " · ")
                        .append(count)
                        .append(' ')
                        .append(result.label()));
        call.answer().remark(summary.toString());
    }
}
