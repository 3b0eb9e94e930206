package dev.gloss.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.e2e.Gloss.Result;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is said of damaged and hostile files that others made. One is left to the bench, because it
/// takes its minute.
class DamagedIT {

    private static final String CONVERTED =
            "failed: its bytes were changed by a text conversion; get the file again, as binary";
    private static final String TRUNCATED = "failed: the file is truncated; download it again";

    private static final Map<String, String> SAID =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("count_lie.pdf", "added, good"),
                            Map.entry("crlf-mangled.pdf", CONVERTED),
                            Map.entry("deep_pagetree_20000.pdf", "added, good"),
                            Map.entry("deepseek-v3-utf8-mangled.pdf", CONVERTED),
                            Map.entry("empty.pdf", "failed: the file is empty; download it again"),
                            Map.entry(
                                    "enc_user.pdf",
                                    "failed: password-protected: give its password with"
                                            + " --password"),
                            Map.entry("esc_raw.pdf", "added, good"),
                            Map.entry("esc_tounicode.pdf", "added, good"),
                            Map.entry(
                                    "html-named.pdf",
                                    "failed: not a PDF but a web page, perhaps of a login or an"
                                            + " error; download it again in a browser"),
                            Map.entry(
                                    "image_only.pdf",
                                    "added, no-text: it has no text layer, as a scan; only its"
                                        + " title can be searched, and notes on it are possible"),
                            Map.entry("title_nl_yaml.pdf", "added, good"),
                            Map.entry("title_traversal.pdf", "added, good"),
                            Map.entry("truncated-50-percent.pdf", TRUNCATED),
                            Map.entry("truncated-99-percent.pdf", TRUNCATED)));

    @TempDir Path scratch;

    @Test
    void eachHasItsReason() {
        List<String> words = new ArrayList<>(List.of("import", "--json"));
        SAID.keySet().forEach(name -> words.add(Corpus.file("damaged/" + name).toString()));

        Result result = new Gloss(scratch).run(words.toArray(String[]::new));

        assertThat(result.status()).isEqualTo(1);
        assertThat(said(result)).isEqualTo(SAID);
        assertThat(result.out() + result.err()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
    }

    private static SortedMap<String, String> said(Result result) {
        JsonMapper json = new JsonMapper();
        SortedMap<String, String> said = new TreeMap<>();
        for (String line : result.outLines()) {
            JsonNode told = json.readTree(line);
            String health = told.path("health").asString("");
            String reason = told.path("reason").asString("");
            said.put(
                    String.valueOf(Path.of(told.path("file").asString()).getFileName()),
                    told.path("status").asString()
                            + (health.isEmpty() ? "" : ", " + health)
                            + (reason.isEmpty() ? "" : ": " + reason));
        }
        return said;
    }
}
