package dev.gloss.library;

import java.util.List;

/// A note that is to be made.
///
/// @param about its targets, at least one
/// @param kind such as `question`
/// @param tags in the reader's order
/// @param body Markdown
public record NoteRequest(List<About> about, String kind, List<String> tags, String body) {

    public NoteRequest {
        about = List.copyOf(about);
        tags = List.copyOf(tags);
        if (about.isEmpty()) {
            throw new IllegalArgumentException("a note about nothing");
        }
    }

    /// What a note is about.
    public sealed interface About {

        OpenPaper open();

        /// The same with only these words of it meant; empty for all of it.
        About withQuote(String quote);

        /// A whole paper.
        record WholePaper(OpenPaper open) implements About {

            @Override
            public About withQuote(String quote) {
                if (!quote.isEmpty()) {
                    throw LibraryException.missing(
                            "--quote needs a passage, and %s is a whole paper"
                                    .formatted(open.key()));
                }
                return this;
            }
        }

        /// A passage, or some words of it.
        ///
        /// @param ordinal of the passage, from 0
        /// @param quote words of the passage, empty for the whole passage
        record Passage(OpenPaper open, int ordinal, String quote) implements About {

            @Override
            public About withQuote(String words) {
                return new Passage(open, ordinal, words);
            }
        }

        static About paper(OpenPaper open) {
            return new WholePaper(open);
        }

        /// The first passage at a place: of a section, its heading.
        static About passage(PassageRange range) {
            return new Passage(range.open(), range.first(), "");
        }
    }
}
