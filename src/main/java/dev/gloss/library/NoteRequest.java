package dev.gloss.library;

import dev.gloss.text.Span;

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

        /// A whole paper.
        record WholePaper(OpenPaper open) implements About {}

        /// Words of a paper, in one passage or in several that follow each other.
        ///
        /// @param span UTF-16 units of the canonical text, not blank
        record Words(OpenPaper open, Span span) implements About {

            public Words {
                if (span.in(open.paper().text().value()).isBlank()) {
                    throw new IllegalArgumentException("no words at " + span);
                }
            }
        }

        static About paper(OpenPaper open) {
            return new WholePaper(open);
        }

        /// The first passage at a place, or the sentences of it that are meant: of a section its
        /// heading, of a figure its caption.
        static About passage(PassageRange range) {
            return new Words(range.open(), range.words());
        }

        /// Words that begin in the passages or sentences at a place.
        ///
        /// @throws LibraryException if they are too few, stand nowhere there, or in several
        ///   passages
        static About quote(PassageRange range, String words) {
            return new Words(range.open(), QuoteFinder.find(range, words));
        }
    }
}
