package dev.gloss.library;

import dev.gloss.paper.Paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// That the text of every paper is cached and can be read.
final class TextCheck implements Doctor.Check {

    private final PaperStore papers;
    private final PaperReader reader;

    TextCheck(PaperStore papers, PaperReader reader) {
        this.papers = papers;
        this.reader = reader;
    }

    @Override
    public String name() {
        return "texts";
    }

    @Override
    public String well() {
        return "the text of each paper is at hand";
    }

    @Override
    public List<Finding> findings(boolean fix) {
        List<Finding> findings = new ArrayList<>();
        for (PaperEntry entry : papers.list()) {
            Optional<Paper> text = reader.cached(entry.current().sha256(), entry.options());
            if (text.isEmpty()) {
                findings.add(fix ? readAgain(entry) : missing(entry));
            }
        }
        return findings;
    }

    private Finding missing(PaperEntry entry) {
        return broken(
                entry.current().path(),
                "its text is not in the cache; doctor --fix reads it again");
    }

    private Finding readAgain(PaperEntry entry) {
        String file = entry.current().path();
        try {
            reader.readAgain(entry, ImportListener.NOBODY);
            return fixed(file, "was read again");
        } catch (LibraryException e) {
            return broken(file, e.getMessage());
        }
    }
}
