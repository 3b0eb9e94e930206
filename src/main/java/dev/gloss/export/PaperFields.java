package dev.gloss.export;

import static java.util.stream.Collectors.joining;

import dev.gloss.paper.Metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What a template may ask of a paper. Every field is text in Markdown, a list or a map; what is
/// not known is empty, and an empty one counts as false.
///
/// `key`; `title`, `authors`, `year`, `doi`, `arxiv`, `abstract` as text; `author_list` of `name`;
/// `url` where it is published; `front`, the lines of YAML that Gloss writes; `about`, what the
/// reader wrote in `paper.md`; `tags` of `tag` and `hashtag`; `pdf`, the link to the file, and
/// `pdf_name`; `count` of notes; `notes` in the paper's order, see [NoteFields]; `entries`, the
/// same notes with the headings they stand under: each has either `heading`, a whole line, or
/// `note`.
final class PaperFields {

    private PaperFields() {}

    static Map<String, Object> of(ReadingNotes notes) {
        NoteFields fields = new NoteFields(notes);
        List<Map<String, Object>> entries =
                Arrangement.of(notes.notes()).stream().map(entry -> entry(entry, fields)).toList();
        Map<String, Object> map = paper(notes);
        map.put("count", String.valueOf(notes.notes().size()));
        map.put("entries", new PieceList(entries));
        map.put(
                "notes",
                new PieceList(
                        entries.stream()
                                .map(entry -> entry.get("note"))
                                .filter(Map.class::isInstance)
                                .toList()));
        return map;
    }

    /// A paper and one of its notes, whose fields stand beside the paper's.
    static Map<String, Object> of(ReadingNotes notes, PlacedNote note) {
        Map<String, Object> map = paper(notes);
        map.put("paper_tags", map.get("tags"));
        map.putAll(new NoteFields(notes).of(note));
        return map;
    }

    private static Map<String, Object> paper(ReadingNotes notes) {
        Metadata metadata = notes.metadata();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("key", notes.key());
        map.put("title", plain(notes.title()));
        map.put("authors", plain(String.join(", ", metadata.authors())));
        map.put(
                "author_list",
                metadata.authors().stream().map(name -> Map.of("name", plain(name))).toList());
        map.put("year", Objects.toString(metadata.year(), ""));
        map.put("doi", plain(Objects.requireNonNullElse(metadata.doi(), "")));
        map.put("arxiv", plain(Objects.requireNonNullElse(metadata.arxiv(), "")));
        map.put("url", url(metadata));
        map.put("abstract", plain(metadata.summary()));
        map.put("front", FrontBlock.lines(notes));
        map.put("about", Body.closed(notes.about()));
        map.put("tags", tags(notes.tags()));
        map.put("pdf", notes.pdf());
        map.put("pdf_name", plain(notes.pdf().substring(notes.pdf().lastIndexOf('/') + 1)));
        return map;
    }

    /// Tags as they are and as Obsidian writes them; without repeats.
    static List<Map<String, Object>> tags(List<String> tags) {
        return tags.stream()
                .distinct()
                .map(tag ->
                        Map.<String, Object>of(
                                "tag",
                                plain(tag),
                                "hashtag",
                                Hashtag.of(List.of(tag)).stream().collect(joining())))
                .toList();
    }

    static String plain(String text) {
        return text.isEmpty() ? "" : Markdown.line(Markdown.text(text));
    }

    private static String url(Metadata metadata) {
        if (metadata.doi() != null) {
            return "https://doi.org/" + metadata.doi().replace(" ", "%20");
        }
        return metadata.arxiv() == null ? "" : "https://arxiv.org/abs/" + metadata.arxiv();
    }

    private static Map<String, Object> entry(Entry entry, NoteFields fields) {
        return switch (entry) {
            case Entry.Section(int depth, String label) ->
                    Map.of("heading", Markdown.heading(depth + 1, label), "note", "");
            case Entry.Noted(PlacedNote note) -> Map.of("heading", "", "note", fields.of(note));
        };
    }
}
