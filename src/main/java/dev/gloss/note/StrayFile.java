package dev.gloss.note;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what a file in a paper's folder is that is neither a note nor `paper.md`, by its name.
///
/// Programs that keep folders in step save the losing version of a file beside the winning one:
/// `n-01jdkx7q4z (Ada's conflicted copy 2026-11-23).md` (Dropbox, Nextcloud),
/// `n-01jdkx7q4z.sync-conflict-20261123-101530-ABCDEFG.md` (Syncthing), `n-01jdkx7q4z-laptop.md`
/// (OneDrive), `n-01jdkx7q4z (1).md`, `n-01jdkx7q4z 2.md` (Google Drive, iCloud).
final class StrayFile {

    private static final Pattern COPY =
            Pattern.compile("(n-[0-9a-hjkmnp-tv-z]{10}|paper)([ .(_-].*)");

    private StrayFile() {}

    /// What is wrong with it and what to do; empty if it is none of Gloss's business.
    ///
    /// @param name without `.md`
    static Optional<String> reason(String name) {
        Matcher copy = COPY.matcher(name);
        if (copy.matches()) {
            String original = copy.group(1) + ".md";
            return Optional.of(
                    copy.group(2).startsWith(".conflict-")
                            ? "it holds what could not be saved in %s, which another program had changed; compare the two and delete this one"
                                    .formatted(original)
                            : "it looks like a copy of %s that another program made of two versions; compare the two and delete one"
                                    .formatted(original));
        }
        return name.startsWith("n-")
                ? Optional.of("its name is no note's id; give it another, or put it elsewhere")
                : Optional.empty();
    }
}
