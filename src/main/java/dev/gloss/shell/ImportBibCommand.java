package dev.gloss.shell;

import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `import-bib`: fills what is known of papers from a bibliography.
final class ImportBibCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "import-bib",
                Group.PAPERS,
                "fill title, authors, year and venue of papers from a .bib file, by DOI, arXiv id"
                        + " or title",
                "FILE…",
                List.of(),
                "import-bib papers.bib");
    }

    @Override
    public Status run(Invocation call) {
        EntryAnswer answer = new EntryAnswer(call.answer());
        for (String file : call.arguments()) {
            call.library().exchange().takeBibliography(ImportCommand.path(file), answer::show);
        }
        return answer.end("paper");
    }
}
