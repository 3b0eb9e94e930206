package dev.gloss.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.shell.Syntax.Group;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// `completion`: lets another shell complete Gloss's commands; its script asks Gloss what can stand
/// next.
final class CompletionCommand implements GlossCommand {

    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    @Override
    public Syntax syntax() {
        return new Syntax(
                "completion",
                Group.PROGRAM,
                "print a script that completes gloss's commands in bash, zsh or fish",
                "[bash|zsh|fish] [WORD…]",
                List.of(Option.flag("words", "print what can stand in place of the last WORD")),
                "completion bash");
    }

    @Override
    public Status run(Invocation call) {
        if (call.has("words")) {
            propose(call, call.arguments());
            return Status.DONE;
        }
        String shell = call.optionalArgument(0).orElse("");
        if (!SHELLS.contains(shell)) {
            throw CommandException.usage(
                    "completion needs bash, zsh or fish%s"
                            .formatted(shell.isEmpty() ? "" : ", not " + shell));
        }
        call.answer().text(script(shell).stripTrailing());
        return Status.DONE;
    }

    private static void propose(Invocation call, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        new Completion(call.console())
                .proposals(words.subList(0, words.size() - 1), words.getLast())
                .forEach(proposal -> propose(call.answer(), proposal));
    }

    /// Two lines: the word, with a blank after it if it is whole, and what it means.
    private static void propose(Answer answer, Proposal proposal) {
        answer.text(proposal.word() + (proposal.isWhole() ? " " : ""));
        answer.text(proposal.about());
    }

    private static String script(String shell) {
        try (InputStream script =
                CompletionCommand.class.getResourceAsStream("completion." + shell)) {
            return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
