package dev.gloss.export;

import dev.gloss.note.Note;
import dev.gloss.note.Target;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What a template may ask of a note, as text in Markdown, lists and maps.
///
/// `id`, and `anchor`, the id as a block id `^n-…`; `kind`, empty for a plain note, and `callout`,
/// the kind of callout that shows it in Obsidian; `tags` of `tag` and `hashtag`, and `hashtags` in
/// one line; `date`; `details`, kind, hashtags and date in one line; `body`; `note_front`, lines of
/// YAML about the note; `first_line`, the first words of the body, or else of the quote; `section`,
/// the innermost heading; `page` as printed, `page_link`; `cite`, its citation as pandoc has it;
/// `places`, one for each target: `quote` as a block quote, `picture`, a picture of the figure it
/// is the caption of, `source`, the line that says where it stands, `page`, `page_link`, `cite`;
/// `callout_lines` and `item_lines`: maps of `body` and `places` whose further lines begin with
/// what keeps them inside a callout or an item of a list.
final class NoteFields {

    private static final int FIRST_WORDS = 80;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern MARKERS =
            Pattern.compile("^\\s*(?:(?:[-*+>]|#{1,6}|\\d+[.)])(?=\\s)|(?:```|~~~).*)");
    private static final Map<String, String> CALLOUTS =
            Map.of("idea", "tip", "summary", "abstract", "highlight", "quote");

    private final ReadingNotes paper;
    private final Map<String, String> noteFiles = new HashMap<>();

    NoteFields(ReadingNotes paper) {
        this.paper = paper;
        this.noteFiles.putAll(paper.noteFiles());
        paper.notes().forEach(placed -> noteFiles.put(placed.note().id().value(), paper.key()));
    }

    Map<String, Object> of(PlacedNote placed) {
        Note note = placed.note();
        String hashtags = String.join(" ", Hashtag.of(note.tags()));
        String body = Body.closed(note.body());
        String linked = NoteLinks.toBlocks(body, noteFiles);
        List<Map<String, Object>> places =
                placed.placements().stream().map(each -> place(each, placed)).toList();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", note.id().value());
        map.put("anchor", "^" + note.id());
        map.put("kind", Details.kind(note));
        map.put("callout", callout(note.kind()));
        map.put("tags", PaperFields.tags(note.tags()));
        map.put("hashtags", hashtags);
        map.put("date", Details.date(note));
        map.put("details", Details.of(note));
        map.put("note_front", FrontBlock.lines(paper.key(), note));
        map.put("body", body);
        map.put("first_line", firstLine(note));
        map.put("section", section(placed));
        map.put("page", places.getFirst().get("page"));
        map.put("page_link", places.getFirst().get("page_link"));
        map.put("cite", places.getFirst().get("cite"));
        map.put("places", places);
        map.put("callout_lines", prefixed("> ", linked, places));
        map.put("item_lines", prefixed("    ", linked, places));
        return map;
    }

    private Map<String, Object> place(Placement placement, PlacedNote placed) {
        List<String> above = placed.place().map(Placement.Found::sections).orElse(List.of());
        Source source = new Source(above, paper.pdf());
        String quote = placement.target().quote();
        String picture =
                placement instanceof Placement.Found found && found.picture() != null
                        ? "![](%s)".formatted(found.picture())
                        : "";
        return Map.of(
                "picture",
                picture,
                "quote",
                quote.isEmpty() ? "" : Markdown.quote(quote),
                "source",
                source.of(placement),
                "page",
                PaperFields.plain(Source.printedPage(placement)),
                "page_link",
                source.pageLink(placement),
                "cite",
                Source.cite(placement));
    }

    private static Map<String, Object> prefixed(
            String prefix, String body, List<Map<String, Object>> places) {
        List<Map<String, Object>> prefixedPlaces =
                places.stream()
                        .map(place -> {
                            Map<String, Object> copy = new LinkedHashMap<>(place);
                            copy.replaceAll((_, value) -> prefixed(prefix, value.toString()));
                            return copy;
                        })
                        .toList();
        return Map.of("body", prefixed(prefix, body), "places", prefixedPlaces);
    }

    private static String prefixed(String prefix, String lines) {
        String bare = prefix.stripTrailing();
        String[] all = lines.split("\n", -1);
        for (int i = 1; i < all.length; i++) {
            all[i] = all[i].isEmpty() ? bare : prefix + all[i];
        }
        return String.join("\n", all);
    }

    private static String callout(String kind) {
        String word = WORD.matcher(kind.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
        return CALLOUTS.getOrDefault(word, word.isEmpty() ? Note.DEFAULT_KIND : word);
    }

    private String section(PlacedNote placed) {
        List<String> above = placed.place().map(Placement.Found::sections).orElse(List.of());
        return above.isEmpty() ? "" : PaperFields.plain(above.getLast());
    }

    private static String firstLine(Note note) {
        String quote =
                note.targets().stream()
                        .map(Target::quote)
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse("");
        return note.body()
                .lines()
                .map(line -> MARKERS.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(NoteFields::first)
                .orElse(quote.isEmpty() ? "" : "“" + PaperFields.plain(first(quote)) + "”");
    }

    private static String first(String words) {
        String line = words.length() > 1000 ? words.substring(0, 1000) : words;
        line = BLANKS.matcher(line).replaceAll(" ");
        if (line.length() <= FIRST_WORDS) {
            return line;
        }
        int cut = line.lastIndexOf(' ', FIRST_WORDS);
        return line.substring(0, cut > 0 ? cut : line.offsetByCodePoints(0, FIRST_WORDS / 2)) + "…";
    }
}
