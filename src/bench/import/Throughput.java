import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times `gloss import` beside `pdftotext`, in turn.
///
/// Usage: `Throughput ROUNDS FOLDER...`.
final class Throughput {

    private static final double BAR = .6;
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Path> files;
    private final List<String> folders;
    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> processorRatios = new ArrayList<>();
    private long parent;
    private long worker;

    private Throughput(List<String> folders) throws IOException {
        this.folders = folders;
        this.files = Gloss.pdfs(folders);
    }

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.US);
        List<String> folders = Arrays.asList(arguments).subList(1, arguments.length);
        Throughput bench = new Throughput(folders);
        System.out.printf("%d files%n", bench.files.size());
        List<String> told = bench.round(0);
        System.out.println("round 0 warms the file cache and does not count");
        bench.ratios.clear();
        bench.processorRatios.clear();
        for (int round = 1; round <= Integer.parseInt(arguments[0]); round++) {
            bench.round(round);
        }
        bench.report();
        verdicts(told);
    }

    private List<String> round(int round) throws Exception {
        Gloss.Result text = pdftotext();
        Path library = Gloss.SCRATCH.resolve("library");
        List<String> words = new ArrayList<>(Gloss.command(library, "import", "--json"));
        words.addAll(folders);
        Gloss.Result gloss = Gloss.run(words);
        Gloss.delete(library);
        ratios.add(gloss.seconds() / text.seconds());
        processorRatios.add(gloss.processor() / text.processor());
        parent = Math.max(parent, gloss.peaks().parent());
        worker = Math.max(worker, gloss.peaks().worker());
        System.out.printf(
                "round %d: pdftotext %.1f s (processor %.1f s), gloss %.1f s (%.1f s), ratio"
                        + " %.2f%n",
                round,
                text.seconds(),
                text.processor(),
                gloss.seconds(),
                gloss.processor(),
                gloss.seconds() / text.seconds());
        return gloss.lines();
    }

    private Gloss.Result pdftotext() throws Exception {
        Path out = Files.createDirectories(Gloss.SCRATCH.resolve("text"));
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "sh",
                                "-c",
                                "for file; do pdftotext -q \"$file\" \"$0/${file##*/}.txt\"; done",
                                out.toString()));
        files.forEach(file -> words.add(file.toString()));
        return Gloss.run(words);
    }

    private void report() throws IOException {
        System.out.printf(
                "import takes %.2f times as long as pdftotext one file after the other   (<= %.1f);"
                        + " %.2f times its processor time%n",
                Gloss.median(ratios), BAR, Gloss.median(processorRatios));
        System.out.printf(
                "heaps: parent at most %s, worker at most %s   (256 MB, 512 MB)%n",
                heap("command.args"), heap("worker.args"));
        System.out.printf("peak of resident memory: parent %d MB, worker %d MB%n", parent, worker);
    }

    private static String heap(String flags) throws IOException {
        Matcher matcher =
                Pattern.compile("-Xmx(\\d+)m")
                        .matcher(Files.readString(Gloss.PROGRAM.resolve(flags)));
        return matcher.find() ? matcher.group(1) + " MB" : "unlimited";
    }

    private static void verdicts(List<String> lines) {
        int pages = 0;
        for (String line : lines) {
            JsonNode told = JSON.readTree(line);
            pages += told.path("pages").asInt(0);
            if (!told.path("health").asString("").equals("good")) {
                System.out.printf(
                        "%s: %s %s: %s%n",
                        Path.of(told.path("file").asString()).getFileName(),
                        told.path("status").asString(),
                        told.path("health").asString(""),
                        told.path("reason").asString(""));
            }
        }
        System.out.printf("%d files, %d pages%n", lines.size(), pages);
    }
}
