package dev.gloss.shell;

import java.util.Optional;

/// What the numbers of a search mean later: in one shell, or for single commands at one terminal.
interface Session {

    /// The last search, if there was one in this library.
    Optional<LastSearch> lastSearch();

    void remember(LastSearch search);

    /// A session that lives in memory, as a shell's does.
    static Session inMemory() {
        return new Session() {
            private Optional<LastSearch> last = Optional.empty();

            @Override
            public Optional<LastSearch> lastSearch() {
                return last;
            }

            @Override
            public void remember(LastSearch search) {
                last = Optional.of(search);
            }
        };
    }
}
