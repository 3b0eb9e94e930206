package dev.gloss.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What a template may ask of several papers, as text in Markdown, lists and maps.
///
/// `count` of papers; `papers`, see [PaperFields], each with `cells`, one for each of the
/// `columns`; `columns`, the tags of all notes, each with `tag` and `hashtag`. A cell has `tag` and
/// the `notes` with that tag, see [NoteFields], each with `key` and `file`, the name of the file
/// that its paper's notes are exported to.
final class LibraryFields {

    private LibraryFields() {}

    static Map<String, Object> of(List<ReadingNotes> papers) {
        List<String> tags =
                List.copyOf(
                        new TreeSet<>(
                                papers.stream()
                                        .flatMap(paper -> paper.notes().stream())
                                        .flatMap(placed -> placed.note().tags().stream())
                                        .toList()));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("count", String.valueOf(papers.size()));
        map.put("columns", PaperFields.tags(tags));
        map.put("papers", papers.stream().map(paper -> paper(paper, tags)).toList());
        return map;
    }

    private static Map<String, Object> paper(ReadingNotes paper, List<String> tags) {
        NoteFields fields = new NoteFields(paper);
        Map<String, Object> map = PaperFields.of(paper);
        map.put("file", paper.key() + ".md");
        map.put("cells", tags.stream().map(tag -> cell(tag, paper, fields)).toList());
        return map;
    }

    private static Map<String, Object> cell(String tag, ReadingNotes paper, NoteFields fields) {
        List<Map<String, Object>> notes =
                Arrangement.of(paper.notes()).stream()
                        .filter(Entry.Noted.class::isInstance)
                        .map(entry -> ((Entry.Noted) entry).note())
                        .filter(placed -> placed.note().tags().contains(tag))
                        .map(placed -> note(placed, paper, fields))
                        .toList();
        return Map.of("tag", PaperFields.plain(tag), "notes", notes);
    }

    private static Map<String, Object> note(
            PlacedNote placed, ReadingNotes paper, NoteFields fields) {
        Map<String, Object> map = fields.of(placed);
        map.put("key", paper.key());
        map.put("file", paper.key() + ".md");
        map.put(
                "first_line",
                String.valueOf(map.get("first_line")).replace("|", "\\|").replace("\\\\|", "\\|"));
        return map;
    }
}
