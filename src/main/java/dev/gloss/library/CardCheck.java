package dev.gloss.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// That every paper's `paper.md` can be read.
final class CardCheck implements Doctor.Check {

    private final LibraryFolder folder;
    private final PaperStore papers;

    CardCheck(LibraryFolder folder, PaperStore papers) {
        this.folder = folder;
        this.papers = papers;
    }

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public String well() {
        return "what is known of each paper can be read";
    }

    @Override
    public List<Finding> findings(boolean fix) {
        Set<String> unreadable = new TreeSet<>(papers.keys());
        papers.list().forEach(entry -> unreadable.remove(entry.key()));
        List<Finding> findings = new ArrayList<>();
        for (String key : unreadable) {
            findings.add(broken(folder.relative(folder.paper(key)), reason(key)));
        }
        return findings;
    }

    private String reason(String key) {
        try {
            return papers.find(key).isEmpty()
                    ? "is not there, but its folder is; undo may bring it back"
                    : "was changed just now";
        } catch (LibraryException e) {
            return e.getMessage();
        }
    }
}
