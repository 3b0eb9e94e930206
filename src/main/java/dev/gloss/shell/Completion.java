package dev.gloss.shell;

import dev.gloss.library.PaperEntry;

import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;

import java.util.ArrayList;
import java.util.List;

/// What can stand next in a line: the keys of the library's papers, where a command takes one.
final class Completion implements CompletionProvider {

    private final Syntax syntax;
    private final Console console;

    Completion(Syntax syntax, Console console) {
        this.syntax = syntax;
        this.console = console;
    }

    @Override
    public List<CompletionProposal> apply(CompletionContext context) {
        List<CompletionProposal> proposals = new ArrayList<>();
        if (syntax.arguments().matches(".*(KEY|PLACE).*")) {
            for (PaperEntry paper : console.library().papers()) {
                proposals.add(new CompletionProposal(paper.key()).description(paper.title()));
            }
        }
        if (syntax.arguments().contains("COMMAND")) {
            console.commands()
                    .all()
                    .forEach(command ->
                            proposals.add(new CompletionProposal(command.syntax().name())));
        }
        return proposals;
    }
}
