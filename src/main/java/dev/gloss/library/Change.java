package dev.gloss.library;

/// One change to the files of a library, told so that it can be reverted. Paths are relative to the
/// library, with `/` between their parts.
///
/// What reverts a change is a change itself, so that undoing can be undone.
sealed interface Change {

    /// A file or a folder that was not there. Reverted, it goes to the trash with all that it holds
    /// by then.
    record Created(String path) implements Change {

        public Created {
            requireInside(path);
        }
    }

    /// A text file with other words in it.
    ///
    /// @param before all that stood in it
    /// @param after all that stands in it since
    record Edited(String path, String before, String after) implements Change {

        public Edited {
            requireInside(path);
        }
    }

    /// A file or a folder at another place.
    record Moved(String path, String to) implements Change {

        public Moved {
            requireInside(path);
            requireInside(to);
        }
    }

    /// Where the thing lay, or lies if it is new.
    String path();

    // The journal may come from somebody else, as part of a shared library.
    private static void requireInside(String path) {
        boolean leavesLibrary =
                path.isEmpty()
                        || path.startsWith("/")
                        || path.contains("\\")
                        || ("/" + path + "/").contains("/../");
        if (leavesLibrary) {
            throw new IllegalArgumentException("%s is no path in the library".formatted(path));
        }
    }
}
