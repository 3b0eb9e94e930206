package dev.gloss.note;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/// What a reader wrote about one place or several.
///
/// @param id its name for ever
/// @param created when it was made
/// @param kind `note`, `question`, `idea`, `todo`, `summary`, `highlight`, or the reader's own word
/// @param tags in the reader's order, without repeats
/// @param targets what it is about, at least one
/// @param body Markdown, exactly as the reader wrote it, without the line end that closes its file;
///   may be empty
public record Note(
        NoteId id,
        Instant created,
        String kind,
        List<String> tags,
        List<Target> targets,
        String body) {

    /// The kind of a note that was given none.
    public static final String DEFAULT_KIND = "note";

    private static final Pattern LINK =
            Pattern.compile("\\[\\[(n-[0-9a-z]{10})(?:\\|[^\\]]*)?\\]\\]");

    public Note {
        tags = tags.stream().distinct().toList();
        targets = List.copyOf(targets);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException(id + " is about nothing");
        }
    }

    /// Keys of the papers that it is about, in the order of its targets, each once.
    public List<String> papers() {
        return targets.stream().map(Target::paper).distinct().toList();
    }

    /// The notes that its body links to, as `[[n-01jdkx7q4z]]` or `[[n-01jdkx7q4z|in words]]`, in
    /// its order, each once.
    public List<NoteId> links() {
        return LINK.matcher(body)
                .results()
                .map(link -> link.group(1))
                .filter(NoteId::isId)
                .distinct()
                .map(NoteId::new)
                .toList();
    }

    /// The same note about other places.
    public Note withTargets(List<Target> others) {
        return new Note(id, created, kind, tags, others, body);
    }

    /// The same note with other words.
    public Note withBody(String other) {
        return new Note(id, created, kind, tags, targets, other);
    }

    /// The same note with other tags.
    public Note withTags(List<String> others) {
        return new Note(id, created, kind, others, targets, body);
    }
}
