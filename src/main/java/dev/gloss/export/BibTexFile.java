package dev.gloss.export;

import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The entries of a `.bib` file, read one by one, so that a broken one costs itself only.
public final class BibTexFile {

    private static final Pattern START = Pattern.compile("(?m)^[ \\t]*@(\\w+)\\s*[{(]");
    private static final Pattern KEY = Pattern.compile("@\\w+\\s*[{(]\\s*([^,\\s]*)");

    /// How the parser says that it found something else than it expected.
    private static final Pattern UNEXPECTED = Pattern.compile("unexpected token:\\s*\"(.+?)\"");

    private static final Pattern ARXIV =
            Pattern.compile(
                    "(?i)(?:arxiv[:\\s]*(?:preprint"
                        + " arxiv:)?|arxiv\\.org/(?:abs|pdf)/)(\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z-]+(?:\\.[a-z]{2})?/\\d{7}(?:v\\d+)?)");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private BibTexFile() {}

    /// What became of one entry.
    public sealed interface Entry {

        /// The line on which it begins, from 1.
        int line();

        /// Its own; empty if it has none.
        String key();

        /// It could be read.
        record Read(int line, String key, Publication publication) implements Entry {}

        /// It could not.
        ///
        /// @param reason one line
        record Broken(int line, String key, String reason) implements Entry {}
    }

    /// All entries in the order in which they stand; comments and preambles are none.
    public static List<Entry> read(String file) {
        List<MatchResult> starts = START.matcher(file).results().toList();
        StringBuilder strings = new StringBuilder();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i).start();
            int end = i + 1 < starts.size() ? starts.get(i + 1).start() : file.length();
            String source = file.substring(start, end);
            switch (starts.get(i).group(1).toLowerCase(Locale.ROOT)) {
                case "string" -> strings.append(source).append('\n');
                case "comment", "preamble" -> {}
                default -> entries.add(entry(source, strings, 1 + count(file, start)));
            }
        }
        return entries;
    }

    private static int count(String file, int end) {
        return (int) file.substring(0, end).chars().filter(c -> c == '\n').count();
    }

    private static Entry entry(String source, StringBuilder strings, int line) {
        Matcher matcher = KEY.matcher(source);
        String key = matcher.find() ? matcher.group(1) : "";
        try {
            BibTeXEntry entry =
                    new Lenient()
                            .parse(new StringReader(strings + source))
                            .getEntries()
                            .values()
                            .iterator()
                            .next();
            return new Entry.Read(line, key, publication(entry));
        } catch (ParseException | RuntimeException e) {
            return new Entry.Broken(line, key, reason(e));
        }
    }

    private static String reason(Exception e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        if (message.contains("EOF")) {
            return "the entry has no end; a brace or a quote is missing";
        }
        Matcher token = UNEXPECTED.matcher(message);
        return token.find()
                ? "%s is out of place; a comma, a brace or a quote before it may be missing"
                        .formatted(token.group(1))
                : message;
    }

    /// Takes an abbreviation that is defined nowhere for its own name.
    private static final class Lenient extends BibTeXParser {

        Lenient() throws ParseException, TokenMgrException {
            super();
        }

        @Override
        public void checkStringResolution(Key key, @Nullable BibTeXString string) {}

        @Override
        public void checkCrossReferenceResolution(Key key, @Nullable BibTeXEntry entry) {}
    }

    private static Publication publication(BibTeXEntry entry) {
        Map<String, String> fields = new TreeMap<>();
        for (Map.Entry<Key, Value> field : entry.getFields().entrySet()) {
            String name = field.getKey().getValue().toLowerCase(Locale.ROOT);
            fields.put(name, field.getValue().toUserString());
        }
        Map<String, String> venue = new TreeMap<>();
        for (String name : Publication.VENUE) {
            String value = Latex.text(fields.getOrDefault(name, ""));
            if (!value.isEmpty()) {
                venue.put(name, value);
            }
        }
        Matcher year = YEAR.matcher(fields.getOrDefault("year", fields.getOrDefault("date", "")));
        return new Publication(
                entry.getKey().getValue(),
                entry.getType().getValue().toLowerCase(Locale.ROOT),
                Latex.text(fields.getOrDefault("title", "")),
                PersonName.fromBibTex(Latex.text(fields.getOrDefault("author", ""))),
                year.find() ? Integer.valueOf(year.group()) : null,
                doi(fields),
                arxiv(fields),
                venue);
    }

    private static @Nullable String doi(Map<String, String> fields) {
        String doi =
                fields.getOrDefault("doi", "")
                        .replaceFirst("(?i)^https?://(?:dx\\.)?doi\\.org/", "");
        return doi.isBlank() ? null : Latex.text(doi).replace(" ", "");
    }

    private static @Nullable String arxiv(Map<String, String> fields) {
        String eprint = fields.getOrDefault("eprint", "");
        String prefix =
                fields.getOrDefault("archiveprefix", fields.getOrDefault("eprinttype", "arxiv"));
        if (!eprint.isBlank() && prefix.equalsIgnoreCase("arxiv")) {
            return eprint.strip().replaceFirst("(?i)^arxiv:", "");
        }
        Matcher matcher =
                ARXIV.matcher(
                        fields.getOrDefault("url", "")
                                + " "
                                + fields.getOrDefault("journal", "")
                                + " "
                                + fields.getOrDefault("note", ""));
        return matcher.find() ? matcher.group(1) : null;
    }
}
