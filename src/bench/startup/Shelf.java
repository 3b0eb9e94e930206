import dev.gloss.library.Addition;
import dev.gloss.library.ImportListener;
import dev.gloss.library.ImportRequest;
import dev.gloss.library.Library;
import dev.gloss.library.PaperEntry;
import dev.gloss.library.PlacedPassage;
import dev.gloss.note.NoteId;
import dev.gloss.paper.PassageKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Makes a library of 100 papers and 1,000 notes: `Shelf FOLDER LIBRARY`, where PDFs lie anywhere
/// below FOLDER. The notes are written as another program would write them.
final class Shelf {

    private static final int PAPERS = 100;
    private static final int NOTES = 1_000;
    private static final int WORDS_QUOTED = 8;

    private final Library library;
    private final Random random = new Random(1);

    private Shelf(Library library) {
        this.library = library;
    }

    public static void main(String[] arguments) throws IOException {
        try (Library library = Library.open(Path.of(arguments[1]), System.err::println)) {
            new Shelf(library).fill(Path.of(arguments[0]));
        }
    }

    private void fill(Path folder) throws IOException {
        List<Addition.Failed> failed = new ArrayList<>();
        library.add(
                new ImportRequest(pdfs(folder), null, null, null, false),
                ImportListener.NOBODY,
                addition -> {
                    if (addition instanceof Addition.Failed one) {
                        failed.add(one);
                    }
                });
        List<PlacedPassage> paragraphs = paragraphs();
        for (int i = 0; i < NOTES; i++) {
            write(paragraphs.get(random.nextInt(paragraphs.size())), Instant.ofEpochSecond(i));
        }
        System.err.printf(
                "%d papers, %d notes, %d not taken%n",
                library.papers().size(), NOTES, failed.size());
    }

    private static List<Path> pdfs(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .limit(PAPERS)
                    .toList();
        }
    }

    private List<PlacedPassage> paragraphs() {
        return library.papers().stream()
                .map(PaperEntry::key)
                .flatMap(key -> library.open(key).passages().stream())
                .filter(passage -> passage.passage().kind() == PassageKind.PARAGRAPH)
                .filter(passage -> words(passage).size() > 2 * WORDS_QUOTED)
                .toList();
    }

    private void write(PlacedPassage passage, Instant created) throws IOException {
        List<String> words = words(passage);
        NoteId id = NoteId.create(created);
        Files.writeString(
                library.folder().resolve("notes/" + passage.key() + "/" + id + ".md"),
                """
                ---
                id: %s
                created: %s
                targets:
                  - paper: %s
                    page: %d
                    selector:
                      - type: TextQuoteSelector
                        exact: '%s'
                ---
                %s
                """
                        .formatted(
                                id,
                                created,
                                passage.key(),
                                passage.passage().page(),
                                String.join(" ", words.subList(0, WORDS_QUOTED)).replace("'", "''"),
                                words.get(random.nextInt(words.size()))));
    }

    private static List<String> words(PlacedPassage passage) {
        return Arrays.asList(passage.text().split("\\s+"));
    }
}
