package dev.gloss.export;

import dev.gloss.note.Target;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An annotation as a file of this or another program has it.
///
/// @param id its name there
/// @param created [Instant#EPOCH] if that is not known
/// @param kind as of a note
/// @param body Markdown; may be empty
/// @param places what it is about, at least one
public record Annotation(
        String id,
        Instant created,
        String kind,
        List<String> tags,
        String body,
        List<Place> places) {

    public Annotation {
        tags = List.copyOf(tags);
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException(id + " is about nothing");
        }
    }

    /// The id of the note that it was exported from; empty if it is another program's.
    public Optional<String> noteId() {
        return id.startsWith(WebAnnotations.NOTE)
                ? Optional.of(id.substring(WebAnnotations.NOTE.length()))
                : Optional.empty();
    }

    /// What it is about.
    ///
    /// @param target all that is said of it; its paper is empty if it is no paper of a library
    /// @param documents names of the document: addresses, URNs, titles
    public record Place(Target target, List<String> documents) {

        public Place {
            documents = List.copyOf(documents);
        }
    }
}
