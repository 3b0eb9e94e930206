package dev.gloss.library;

import java.nio.file.Path;
import java.time.Duration;

/// What became of a file that was to be imported.
public sealed interface Addition {

    /// As given, or the given folder joined with the path found in it.
    Path file();

    /// A paper that was not in the library.
    ///
    /// @param hint something to tell, such as a paper it looks like; empty if there is nothing
    record Added(Path file, OpenPaper paper, String hint, Duration took) implements Addition {}

    /// The same paper's PDF, marked up or saved again by another program, or read again with other
    /// options.
    record Updated(Path file, OpenPaper paper, Duration took) implements Addition {}

    /// Another version of a paper in the library.
    ///
    /// @param anchorings what became of its notes
    record Version(Path file, OpenPaper paper, AnchoringCounts anchorings, Duration took)
            implements Addition {}

    /// A file whose every byte is in the library already.
    record Present(Path file, OpenPaper paper) implements Addition {}

    /// A file that was not taken, and might be with another password.
    ///
    /// @param reason in words a person can act on
    record Locked(Path file, String reason) implements Addition {}

    /// A file that was not taken.
    ///
    /// @param reason in words a person can act on
    record Failed(Path file, String reason) implements Addition {}
}
