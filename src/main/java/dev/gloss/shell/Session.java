package dev.gloss.shell;

import java.util.Optional;
import java.util.function.Consumer;

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
    /// @throws CommandException if nothing here can remember it
    void use(String key);

    /// Whether the person sees all the time which paper is in use.
    default boolean showsPaper() {
        return true;
    }

    /// A session that lives in memory, as a script's does.
    static Session inMemory() {
        return inMemory("", _ -> {});
    }

    /// A session that lives in memory but for the paper in use, as a shell's does.
    ///
    /// @param used the paper in use at its beginning; empty for none
    /// @param keep takes the key of each that is used, or nothing for none
    static Session inMemory(String used, Consumer<String> keep) {
        return new Session() {
            private Optional<LastSearch> last = Optional.empty();
            private String paper = used;

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
                keep.accept(key);
            }

            @Override
            public void remember(LastSearch search) {
                last = Optional.of(search);
            }
        };
    }
}
