import dev.gloss.index.Hit;
import dev.gloss.index.SearchRequest;
import dev.gloss.library.Addition;
import dev.gloss.library.ImportListener;
import dev.gloss.library.ImportRequest;
import dev.gloss.library.Library;
import dev.gloss.library.PaperEntry;
import dev.gloss.text.NormalForm;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Asks the judged questions of `questions.tsv`, each within its paper and over the whole corpus at
/// once, and prints how often the passage that answers came first (success@1), among the first five
/// (success@5), and the mean of one over its rank (MRR, 0 past the hundredth), by kind of question,
/// beside plain BM25 over the passages alone. The last lines give the two halves, the questions of
/// even and of odd rows, so that a weight fitted to one can be tried on the other.
///
/// Usage: `java -cp CLASSES Questions.java CORPUS LIBRARY [--ranks]`; CORPUS holds PDFs in `papers`
/// and `more`, LIBRARY is a folder that keeps them between two runs, `--ranks` prints each
/// question's ranks too.
final class Questions {

    private static final int DEPTH = 100;
    private static final Predicate<Asked> ALL = _ -> true;

    /// A question with the fragments of which each answers it.
    record Question(int row, String paper, String kind, String query, List<String> answers) {

        boolean isAnsweredBy(String text) {
            String normal = NormalForm.of(text).value();
            return answers.stream()
                    .anyMatch(answer -> normal.contains(NormalForm.of(answer).value()));
        }
    }

    /// The ranks of the answer, 0 where it was not found.
    record Asked(Question question, int within, int plainWithin, int over, int plainOver) {}

    public static void main(String[] arguments) throws Exception {
        Path corpus = Path.of(arguments[0]);
        boolean ranks = List.of(arguments).contains("--ranks");
        try (Library library = Library.open(Path.of(arguments[1]), System.err::println)) {
            fill(library, corpus);
            Plain plain = new Plain(library);
            List<Asked> asked = new ArrayList<>();
            for (Question question : questions(Path.of(System.getProperty("questions")))) {
                asked.add(ask(library, plain, question));
            }
            if (ranks) {
                asked.forEach(Questions::printRanks);
            }
            print(asked);
        }
    }

    private static List<Question> questions(Path file) throws IOException {
        List<Question> questions = new ArrayList<>();
        List<String> rows = Files.readAllLines(file);
        for (int row = 1; row < rows.size(); row++) {
            String[] cells = rows.get(row).split("\t");
            questions.add(
                    new Question(
                            row,
                            cells[0],
                            cells[1],
                            cells[2],
                            List.of(cells[3].split(" \\|\\| "))));
        }
        return questions;
    }

    private static void fill(Library library, Path corpus) {
        if (!library.papers().isEmpty()) {
            return;
        }
        List<Path> folders = List.of(corpus.resolve("papers"), corpus.resolve("more"));
        System.err.println("importing " + folders);
        library.add(
                new ImportRequest(folders, null, null, null, false),
                ImportListener.NOBODY,
                addition -> {
                    if (addition instanceof Addition.Failed failed) {
                        System.err.println(failed.file() + ": " + failed.reason());
                    }
                });
    }

    private static Asked ask(Library library, Plain plain, Question question) throws IOException {
        List<String> paper = List.of(question.paper());
        if (library.open(question.paper()).passages().stream()
                .noneMatch(passage -> question.isAnsweredBy(passage.text()))) {
            System.err.printf("no passage answers row %d%n", question.row());
        }
        return new Asked(
                question,
                rank(question, texts(library, question, paper)),
                rank(question, plain.texts(question.query(), paper)),
                rank(question, texts(library, question, List.of())),
                rank(question, plain.texts(question.query(), List.of())));
    }

    private static List<String> texts(Library library, Question question, List<String> papers) {
        return library.search(new SearchRequest(question.query(), papers, 0, DEPTH)).hits().stream()
                .map(Hit::text)
                .toList();
    }

    private static int rank(Question question, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (question.isAnsweredBy(texts.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static void printRanks(Asked asked) {
        System.out.printf(
                Locale.ROOT,
                "%3d %4d %4d %4d %4d  %-12s %-24.24s %s%n",
                asked.question().row(),
                asked.within(),
                asked.plainWithin(),
                asked.over(),
                asked.plainOver(),
                asked.question().kind(),
                asked.question().paper(),
                asked.question().query());
    }

    private static void print(List<Asked> asked) {
        System.out.printf(
                "%-14s %3s  %-17s  %-17s  %-17s  %-17s%n",
                "s@1  s@5  MRR",
                "n",
                "within the paper",
                "  plain BM25",
                "over all papers",
                "  plain BM25");
        asked.stream()
                .map(each -> each.question().kind())
                .distinct()
                .sorted()
                .forEach(kind -> print(kind, asked, each -> each.question().kind().equals(kind)));
        print("all", asked, ALL);
        print("even rows", asked, each -> each.question().row() % 2 == 0);
        print("odd rows", asked, each -> each.question().row() % 2 == 1);
    }

    private static void print(String name, List<Asked> asked, Predicate<Asked> which) {
        List<Asked> some = asked.stream().filter(which).toList();
        System.out.printf(
                "%-14s %3d  %s  %s  %s  %s%n",
                name,
                some.size(),
                figures(some.stream().map(Asked::within)),
                figures(some.stream().map(Asked::plainWithin)),
                figures(some.stream().map(Asked::over)),
                figures(some.stream().map(Asked::plainOver)));
    }

    private static String figures(Stream<Integer> ranks) {
        List<Integer> all = ranks.toList();
        return "%.2f  %.2f  %.2f "
                .formatted(
                        mean(all.stream().map(rank -> rank == 1 ? 1.0 : 0)),
                        mean(all.stream().map(rank -> rank > 0 && rank <= 5 ? 1.0 : 0)),
                        mean(all.stream().map(rank -> rank == 0 ? 0 : 1.0 / rank)));
    }

    private static double mean(Stream<Double> values) {
        return values.mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /// BM25 over the words of the passages, as Lucene does it when nothing is said.
    private static final class Plain {

        private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
        private final IndexSearcher searcher;

        Plain(Library library) throws IOException {
            ByteBuffersDirectory memory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
                for (PaperEntry paper : library.papers()) {
                    for (var passage : library.open(paper.key()).passages()) {
                        Document document = new Document();
                        document.add(new StringField("key", paper.key(), Field.Store.NO));
                        document.add(new TextField("text", passage.text(), Field.Store.YES));
                        writer.addDocument(document);
                    }
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(memory));
        }

        List<String> texts(String query, List<String> papers) throws IOException {
            String words = query.replaceAll("kind:\\S+|page:\\[.*?]|section:", " ");
            Query any = new QueryBuilder(analyzer).createBooleanQuery("text", words, Occur.SHOULD);
            BooleanQuery.Builder all = new BooleanQuery.Builder().add(any, Occur.MUST);
            papers.forEach(key -> all.add(new TermQuery(new Term("key", key)), Occur.FILTER));
            List<String> texts = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(all.build(), DEPTH).scoreDocs) {
                texts.add(searcher.storedFields().document(hit.doc).get("text"));
            }
            return texts;
        }
    }
}
