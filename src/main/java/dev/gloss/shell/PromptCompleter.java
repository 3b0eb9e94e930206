package dev.gloss.shell;

import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

import java.util.List;

/// Shows at the prompt what can stand next.
final class PromptCompleter implements Completer {

    private final Completion completion;

    PromptCompleter(Console console) {
        this.completion = new Completion(console);
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> words = line.words();
        List<Proposal> proposals =
                completion.proposals(words.subList(0, words.size() - 1), words.getLast());
        for (int i = 0; i < proposals.size(); i++) {
            candidates.add(candidate(proposals.get(i), i));
        }
    }

    // Numbered, or JLine would sort page 10 before page 2.
    private static Candidate candidate(Proposal proposal, int number) {
        String about = proposal.about().isEmpty() ? null : proposal.about();
        return new Candidate(
                proposal.word(),
                SafeText.clean(proposal.word()),
                null,
                about,
                null,
                null,
                proposal.isWhole(),
                number);
    }
}
