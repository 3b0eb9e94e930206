import dev.gloss.layout.LayoutAnalyzer;
import dev.gloss.paper.Outline;
import dev.gloss.paper.Paper;
import dev.gloss.paper.Passage;
import dev.gloss.paper.ReadingOptions;
import dev.gloss.paper.Section;
import dev.gloss.pdf.PdfReader;
import dev.gloss.text.CodePoints;
import dev.gloss.text.Span;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Reads every paper of a corpus, without the help of its bookmarks, and writes what was read in
/// the form in which it is scored against what the authors wrote: `KEY.passages.jsonl` and
/// `KEY.paper.json`.
///
/// Usage: `java -cp CLASSES Reading.java CORPUS OUT [KEY]`; CORPUS holds `manifest.tsv` with the
/// columns `key` and `pdf`.
final class Reading {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static void main(String[] arguments) throws Exception {
        Path corpus = Path.of(arguments[0]);
        Path out = Files.createDirectories(Path.of(arguments[1]));
        List<String> rows = Files.readAllLines(corpus.resolve("manifest.tsv"));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (String row : rows.subList(1, rows.size())) {
                String[] cells = row.split("\t");
                if (arguments.length < 3 || arguments[2].equals(cells[0])) {
                    threads.submit(() -> read(cells[0], corpus.resolve(cells[1]), out));
                }
            }
        }
    }

    private static void read(String key, Path pdf, Path out) {
        try {
            Paper paper =
                    LayoutAnalyzer.analyze(
                            PdfReader.read(pdf, new ReadingOptions(true), null, _ -> {}));
            Files.write(out.resolve(key + ".passages.jsonl"), passages(paper));
            Files.writeString(
                    out.resolve(key + ".paper.json"), JSON.writeValueAsString(metadata(paper)));
        } catch (Exception | StackOverflowError e) {
            System.err.println(key + ": " + e);
            e.printStackTrace();
        }
    }

    private static List<String> passages(Paper paper) {
        Outline outline = Outline.of(paper);
        CodePoints codePoints = new CodePoints(paper.text().value());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < paper.passages().size(); i++) {
            Passage passage = paper.passages().get(i);
            Span span = codePoints.codePoints(passage.span());
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("kind", passage.kind().label());
            line.put("level", passage.level());
            line.put("section", outline.above(i).stream().map(Section::label).toList());
            line.put("page", passage.page());
            line.put("text", paper.text(passage));
            line.put("start", span.start());
            line.put("end", span.end());
            lines.add(JSON.writeValueAsString(line));
        }
        return lines;
    }

    private static Map<String, Object> metadata(Paper paper) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", paper.metadata().title());
        values.put("authors", paper.metadata().authors());
        values.put("doi", paper.metadata().doi());
        values.put("arxiv", paper.metadata().arxiv());
        return values;
    }
}
