package dev.gloss.shell;

import java.util.Optional;

/// What the numbers of a search mean later: in one shell, or for single commands at one terminal.
interface Session {

    /// The last search, if there was one in this library.
    Optional<LastSearch> lastSearch();

    void remember(LastSearch search);

    /// Key of the paper in use, which lines mean that name none; empty if none is.
    String paper();

    /// Uses a paper from now on.
    ///
    /// @param key empty for none
    void use(String key);

    /// A session that lives in memory, as a shell's does.
    static Session inMemory() {
        return new Session() {
            private Optional<LastSearch> last = Optional.empty();
            private String paper = "";

            @Override
            public Optional<LastSearch> lastSearch() {
                return last;
            }

            @Override
            public String paper() {
                return paper;
            }

            @Override
            public void use(String key) {
                paper = key;
            }

            @Override
            public void remember(LastSearch search) {
                last = Optional.of(search);
            }
        };
    }
}
