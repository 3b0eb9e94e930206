import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Imports every paper of a corpus as a reader would, but without the help of its bookmarks, and
/// writes what was read in the form in which it is scored against what the authors wrote:
/// `KEY.passages.jsonl` and `KEY.paper.json`, where KEY is the manifest's.
///
/// Usage: `java -cp PROGRAM/* Reading.java GLOSS CORPUS OUT [KEY]`; GLOSS is the launcher, CORPUS
/// holds `manifest.tsv` with the columns `key` and `pdf`.
final class Reading {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String gloss;
    private final Path out;

    private Reading(String gloss, Path out) {
        this.gloss = gloss;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        Path corpus = Path.of(arguments[1]).toAbsolutePath();
        Map<Path, String> keys = new LinkedHashMap<>();
        List<String> rows = Files.readAllLines(corpus.resolve("manifest.tsv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t");
            if (arguments.length < 4 || arguments[3].equals(cells[0])) {
                keys.put(corpus.resolve(cells[1]), cells[0]);
            }
        }
        new Reading(arguments[0], Files.createDirectories(Path.of(arguments[2]))).read(keys);
    }

    /// Papers that the library takes for versions of one another are read in libraries of their
    /// own.
    private void read(Map<Path, String> keys) throws IOException, InterruptedException {
        Map<Path, String> left = new LinkedHashMap<>(keys);
        while (!left.isEmpty()) {
            Path library = Files.createTempDirectory(out, "library-");
            Map<String, String> taken = add(left, library);
            if (taken.isEmpty()) {
                throw new IOException("none of " + left.keySet() + " was taken");
            }
            write(taken, library);
            left.values().removeAll(taken.values());
        }
    }

    /// The manifest's keys of what was taken, by the library's.
    private Map<String, String> add(Map<Path, String> keys, Path library)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("import", "--ignore-outline", "--json"));
        keys.keySet().forEach(pdf -> words.add(pdf.toString()));
        Map<String, String> taken = new HashMap<>();
        for (JsonNode line : run(library, words, "")) {
            Path pdf = Path.of(line.get("file").asString());
            String status = line.get("status").asString();
            if (status.equals("added")) {
                taken.put(line.get("key").asString(), keys.get(pdf));
            } else if (status.equals("failed")) {
                System.err.println(pdf + ": " + line.get("reason").asString());
                keys.remove(pdf);
            }
        }
        return taken;
    }

    private void write(Map<String, String> keys, Path library)
            throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder();
        keys.keySet()
                .forEach(key ->
                        script.append("passages %1$s --json\npapers %1$s --json\n".formatted(key)));
        Map<String, StringBuilder> passages = new HashMap<>();
        for (JsonNode line : run(library, List.of(), script.toString())) {
            if (line.has("place")) {
                String place = line.get("place").asString();
                String key = keys.get(place.substring(0, place.indexOf('@')));
                passages.computeIfAbsent(key, _ -> new StringBuilder()).append(line).append('\n');
            } else {
                String key = keys.get(line.get("key").asString());
                Files.writeString(out.resolve(key + ".paper.json"), line.toString());
            }
        }
        for (Map.Entry<String, StringBuilder> each : passages.entrySet()) {
            Files.writeString(out.resolve(each.getKey() + ".passages.jsonl"), each.getValue());
        }
    }

    private List<JsonNode> run(Path library, List<String> words, String input)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(gloss, "--library", library.toString()));
        command.addAll(words);
        Path script = Files.writeString(out.resolve("script"), input);
        Process process =
                new ProcessBuilder(command)
                        .redirectInput(script.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<JsonNode> lines = new ArrayList<>();
        try (var answer = process.inputReader()) {
            answer.lines().forEach(line -> lines.add(JSON.readTree(line)));
        }
        process.waitFor();
        return lines;
    }
}
