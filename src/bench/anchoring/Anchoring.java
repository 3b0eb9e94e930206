import dev.gloss.anchor.Anchorer;
import dev.gloss.anchor.Anchoring.Exact;
import dev.gloss.anchor.Anchoring.Moved;
import dev.gloss.anchor.Describer;
import dev.gloss.anchor.Origin;
import dev.gloss.anchor.Selector;
import dev.gloss.layout.LayoutAnalyzer;
import dev.gloss.paper.Outline;
import dev.gloss.paper.Paper;
import dev.gloss.paper.ReadingOptions;
import dev.gloss.paper.Section;
import dev.gloss.pdf.PdfReader;
import dev.gloss.text.NearMatches;
import dev.gloss.text.NormalForm;
import dev.gloss.text.Span;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What becomes of quotes when their text changes, and how long it takes to find out.
///
/// Usage: `run CORPUS [SEED]`; CORPUS holds `papers/*.pdf` and the two versions of a report in
/// `versions/`. Every figure is printed with what it should be.
final class Anchoring {

    /// So many papers, spread over the corpus.
    private static final int PAPERS = 12;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Path corpus;
    private final Random random;
    private final boolean verbose = Boolean.getBoolean("verbose");

    private Anchoring(Path corpus, long seed) {
        this.corpus = corpus;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 7;
        System.out.println("seed " + seed);
        Anchoring bench = new Anchoring(Path.of(arguments[0]), seed);
        List<Reading> papers = bench.papers();
        bench.samePdf(papers);
        bench.versions();
        bench.deleted(papers);
        bench.otherExtractor(papers);
        bench.speed();
    }

    /// A paper and what its sections are.
    private record Reading(Path pdf, Paper paper, Outline outline, Anchorer anchorer) {

        static Reading of(Path pdf) {
            try {
                Paper paper =
                        LayoutAnalyzer.analyze(
                                PdfReader.read(pdf, ReadingOptions.USUAL, null, _ -> {}));
                return new Reading(
                        pdf, paper, Outline.of(paper), new Anchorer(paper.text().value()));
            } catch (Exception e) {
                throw new IllegalStateException(pdf + ": " + e.getMessage(), e);
            }
        }

        String text() {
            return paper.text().value();
        }

        /// Title of the innermost section.
        String section(int unit) {
            int ordinal = 0;
            while (ordinal < paper.passages().size() - 1
                    && paper.passages().get(ordinal).span().end() <= unit) {
                ordinal++;
            }
            List<Section> around = outline.around(ordinal);
            return around.isEmpty() ? "" : around.getLast().title();
        }
    }

    private record Noted(Reading source, Span span, List<Selector> selectors) {

        static Noted of(Reading source, Span span) {
            return new Noted(source, span, Describer.describe(source.text(), span));
        }

        Origin origin(Predicate<Span> sameSection) {
            return new Origin() {

                @Override
                public boolean isSection(Span span) {
                    return sameSection.test(span);
                }

                @Override
                public int places() {
                    return source.anchorer().count(span.in(source.text()));
                }
            };
        }

        dev.gloss.anchor.Anchoring in(Reading other, Anchorer anchorer) {
            String section = source.section(span.start());
            return anchorer.anchor(
                    selectors, origin(here -> other.section(here.start()).equals(section)));
        }
    }

    private List<Reading> papers() throws IOException {
        try (Stream<Path> files = Files.list(corpus.resolve("papers"))) {
            List<Path> pdfs =
                    files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
            return IntStream.range(0, PAPERS)
                    .mapToObj(i -> Reading.of(pdfs.get(i * pdfs.size() / PAPERS)))
                    .filter(paper -> paper.text().length() > 5_000)
                    .toList();
        }
    }

    private void samePdf(List<Reading> papers) throws Exception {
        int exact = 0;
        int markedUp = 0;
        int stripped = 0;
        int all = 0;
        int overBreaks = 0;
        for (Reading paper : papers) {
            Reading again = Reading.of(paper.pdf());
            Reading marked = Reading.of(markedUp(paper.pdf(), true));
            Reading without = Reading.of(markedUp(paper.pdf(), false));
            Anchorer same = new Anchorer(again.text());
            Anchorer other = new Anchorer(marked.text());
            Anchorer third = new Anchorer(without.text());
            int share = (400 + papers.size() - 1) / papers.size();
            for (int i = 0; i < share; i++) {
                Noted noted = Noted.of(paper, anySpan(paper.text()));
                overBreaks += noted.span().in(paper.text()).contains("\n") ? 1 : 0;
                all++;
                exact += noted.in(again, same).equals(new Exact(noted.span())) ? 1 : 0;
                dev.gloss.anchor.Anchoring kept = noted.in(marked, other);
                markedUp += isSilent(kept) ? 1 : 0;
                if (!isSilent(kept)) {
                    show("  in the copy " + kept.label(), noted, "");
                }
                stripped += isSilent(noted.in(without, third)) ? 1 : 0;
            }
        }
        System.out.printf("same PDF: %d spans, %d over the end of a passage%n", all, overBreaks);
        print("  exact", exact, all, "100 %");
        print(
                "  kept in a copy with highlights and bookmarks of its reader",
                markedUp,
                all,
                "100 %");
        print("  the same, if those have replaced the bookmarks of the author", stripped, all, "");
    }

    private void versions() {
        Path folder = corpus.resolve("versions");
        Reading old = Reading.of(folder.resolve("deepseek-r1-2025-01-20.pdf"));
        Reading now = Reading.of(folder.resolve("deepseek-r1-2025-01-23.pdf"));
        Anchorer anchorer = new Anchorer(now.text());
        TreeMap<String, Integer> counts = new TreeMap<>();
        int silent = 0;
        int asked = 0;
        int astray = 0;
        for (int i = 0; i < 300; i++) {
            Noted noted = Noted.of(old, quote(old.text()));
            dev.gloss.anchor.Anchoring found = noted.in(now, anchorer);
            counts.merge(found.label(), 1, Integer::sum);
            boolean isOrphan = found instanceof dev.gloss.anchor.Anchoring.Orphaned;
            silent += isSilent(found) ? 1 : 0;
            asked += isOrphan ? 0 : 1;
            if (isSilent(found) && !isSurrounded(noted, now.text(), span(found))) {
                astray++;
                show("  astray? " + found.label(), noted, span(found).in(now.text()));
            } else if (!isSilent(found)) {
                show("  " + found.label(), noted, "");
            }
        }
        System.out.println("a report's next version: " + counts);
        print("  silent", silent, 300, ">= 93 %");
        print("  silent or with a question", asked, 300, ">= 98 %");
        print("  silent and elsewhere than the text around", astray, silent, "0 %");
    }

    private void deleted(List<Reading> papers) {
        int all = 0;
        int silent = 0;
        int repeats = 0;
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (int i = 0; all < 500; i++) {
            Reading paper = papers.get(i % papers.size());
            Noted noted = Noted.of(paper, quote(paper.text()));
            int from = Math.max(0, noted.span().start() - 300);
            int to = Math.min(paper.text().length(), noted.span().end() + 300);
            String left = paper.text().substring(0, from) + paper.text().substring(to);
            String section = paper.section(noted.span().start());
            Origin origin =
                    noted.origin(here -> {
                        int shift = here.start() < from ? 0 : to - from;
                        return paper.section(here.start() + shift).equals(section);
                    });
            Anchorer anchorer = new Anchorer(left);
            dev.gloss.anchor.Anchoring found = anchorer.anchor(noted.selectors(), origin);
            counts.merge(found.label(), 1, Integer::sum);
            all++;
            if (isSilent(found)) {
                silent++;
                show("  " + found.label(), noted, span(found).in(left));
            } else if (anchorer.count(noted.span().in(paper.text())) > 0) {
                repeats++;
            }
        }
        System.out.println("deleted passages: " + counts);
        print("  silent", silent, all, "<= 1 %");
        System.out.printf("  true repeats, none of them taken silently: %d%n", repeats);
    }

    private void otherExtractor(List<Reading> papers) throws Exception {
        int all = 0;
        int silent = 0;
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Reading paper : papers) {
            String text;
            try {
                Process process =
                        new ProcessBuilder("pdftotext", paper.pdf().toString(), "-").start();
                text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                System.out.println("no pdftotext here");
                return;
            }
            Anchorer anchorer = new Anchorer(text);
            for (int i = 0; i < 60; i++) {
                Noted noted = Noted.of(paper, quote(paper.text()));
                dev.gloss.anchor.Anchoring found =
                        anchorer.anchor(noted.selectors(), noted.origin(_ -> true));
                counts.merge(found.label(), 1, Integer::sum);
                all++;
                silent += isSilent(found) ? 1 : 0;
                if (verbose && !isSilent(found)) {
                    show("  " + found.label(), noted, "");
                }
            }
        }
        System.out.println("pdftotext's text: " + counts);
        print("  silent", silent, all, ">= 85 %");
    }

    private void speed() {
        Reading old = Reading.of(corpus.resolve("versions").resolve("deepseek-r1-2025-01-20.pdf"));
        Reading now = Reading.of(corpus.resolve("versions").resolve("deepseek-r1-2025-01-23.pdf"));
        List<Noted> notes =
                IntStream.range(0, 1_000).mapToObj(_ -> Noted.of(old, quote(old.text()))).toList();
        long[] rounds = new long[5];
        for (int round = 0; round < rounds.length; round++) {
            long began = System.nanoTime();
            Anchorer anchorer = new Anchorer(now.text());
            notes.forEach(noted -> noted.in(now, anchorer));
            rounds[round] = System.nanoTime() - began;
        }
        System.out.printf(
                "1,000 notes in a new version: first %.2f s, then %.2f s   (<= 2 s)%n",
                rounds[0] / 1e9, Arrays.stream(rounds, 1, 5).min().orElseThrow() / 1e9);
        matcher(old.text() + now.text());
    }

    private void matcher(String words) {
        String text = NormalForm.unbroken(words).value();
        text = text.repeat(1 + 150_000 / text.length()).substring(0, 150_000);
        NearMatches matches = new NearMatches(text);
        for (int warmUp = 0; warmUp < 20; warmUp++) {
            matches.find(text.substring(warmUp * 5_000, warmUp * 5_000 + 3_000) + "x", 800);
        }
        System.out.println("matcher, text of 150,000 characters, CPU time");
        for (int length : new int[] {12, 40, 240, 1_000, 4_000}) {
            for (double share : new double[] {.05, .24, 1}) {
                double[] millis = new double[100];
                for (int i = 0; i < millis.length; i++) {
                    int at = random.nextInt(text.length() - length);
                    String pattern = edited(text.substring(at, at + length), share);
                    long start = CLOCK.getCurrentThreadCpuTime();
                    matches.find(pattern, pattern.length() / 4);
                    millis[i] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
                }
                Arrays.sort(millis);
                System.out.printf(
                        "  %4d characters, %3.0f %% edited: median %.2f ms, worst %.2f ms"
                                + "   (<= 20 ms)%n",
                        length, 100 * share, millis[50], millis[99]);
            }
        }
    }

    private String edited(String pattern, double share) {
        StringBuilder edited = new StringBuilder(pattern);
        for (int i = 0; i < pattern.length(); i++) {
            if (random.nextDouble() < share) {
                edited.setCharAt(i, (char) ('a' + random.nextInt(26)));
            }
        }
        return edited.toString();
    }

    /// 40 to 240 characters that begin and end with a word.
    private Span quote(String text) {
        while (true) {
            int start = random.nextInt(text.length() - 240);
            int end = start + 40 + random.nextInt(201);
            boolean whole =
                    (start == 0 || Character.isWhitespace(text.charAt(start - 1)))
                            && !Character.isWhitespace(text.charAt(start))
                            && !Character.isWhitespace(text.charAt(end - 1))
                            && Character.isWhitespace(text.charAt(end));
            if (whole && text.substring(start, end).codePoints().anyMatch(Character::isLetter)) {
                return new Span(start, end);
            }
        }
    }

    /// Any words at all, from one letter to half a page.
    private Span anySpan(String text) {
        while (true) {
            int start = random.nextInt(text.length());
            int end =
                    Math.min(text.length(), start + 1 + random.nextInt(random.nextInt(1_500) + 1));
            boolean cut =
                    Character.isLowSurrogate(text.charAt(start))
                            || (end < text.length() && Character.isLowSurrogate(text.charAt(end)));
            if (!cut && !text.substring(start, end).isBlank()) {
                return new Span(start, end);
            }
        }
    }

    private static boolean isSilent(dev.gloss.anchor.Anchoring found) {
        return found instanceof Exact || found instanceof Moved;
    }

    private static Span span(dev.gloss.anchor.Anchoring found) {
        return switch (found) {
            case Exact(Span span) -> span;
            case Moved(Span span, double _) -> span;
            default -> throw new IllegalArgumentException(found.label());
        };
    }

    /// Told by other means than the anchoring's: whether half of the words of the 400 characters on
    /// one side stand in three in a row on the same side of the found place too, or the quote
    /// stands nowhere else.
    private static boolean isSurrounded(Noted noted, String text, Span found) {
        String old = noted.source().text();
        Span was = noted.span();
        double before =
                shared(
                        old.substring(Math.max(0, was.start() - 400), was.start()),
                        text.substring(Math.max(0, found.start() - 450), found.start()));
        double after =
                shared(
                        old.substring(was.end(), Math.min(old.length(), was.end() + 400)),
                        text.substring(found.end(), Math.min(text.length(), found.end() + 450)));
        String quote = was.in(old);
        boolean standsOnce =
                found.in(text).equals(quote) && text.indexOf(quote) == text.lastIndexOf(quote);
        return standsOnce || Math.max(before, after) >= .5;
    }

    private static double shared(String one, String other) {
        Set<String> threes = threes(one);
        long common = threes(other).stream().filter(threes::contains).count();
        return threes.isEmpty() ? 1 : (double) common / threes.size();
    }

    private static Set<String> threes(String text) {
        String[] words = text.strip().split("\\s+");
        return IntStream.range(0, Math.max(0, words.length - 2))
                .mapToObj(i -> words[i] + " " + words[i + 1] + " " + words[i + 2])
                .collect(Collectors.toSet());
    }

    /// @param keep whether the bookmarks that the PDF has stay before those of its reader
    private static Path markedUp(Path pdf, boolean keep) throws Exception {
        Path marked = Files.createTempFile("marked-", ".pdf");
        marked.toFile().deleteOnExit();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDDocumentOutline authors = document.getDocumentCatalog().getDocumentOutline();
            PDDocumentOutline outline = keep && authors != null ? authors : new PDDocumentOutline();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                PDAnnotationHighlight mark = new PDAnnotationHighlight();
                mark.setRectangle(new PDRectangle(90, 400, 300, 12));
                mark.setQuadPoints(new float[] {90, 412, 390, 412, 90, 400, 390, 400});
                mark.setContents("a comment on page " + (page + 1));
                document.getPage(page).getAnnotations().add(mark);
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle("Page " + (page + 1));
                item.setDestination(document.getPage(page));
                outline.addLast(item);
            }
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.save(marked.toFile());
        }
        return marked;
    }

    private static void show(String what, Noted noted, String found) {
        List<String> lines = new ArrayList<>();
        lines.add(noted.span().in(noted.source().text()));
        if (!found.isEmpty() && !found.equals(lines.getFirst())) {
            lines.add(found);
        }
        System.out.println(
                what
                        + ": "
                        + lines.stream()
                                .map(line -> line.replace('\n', ' '))
                                .collect(Collectors.joining("\n      -> ")));
    }

    private static void print(String what, int count, int of, String wanted) {
        System.out.printf(
                "%s: %d of %d, %.1f %%%s%n",
                what,
                count,
                of,
                100.0 * count / of,
                wanted.isEmpty() ? "" : "   (%s)".formatted(wanted));
    }
}
