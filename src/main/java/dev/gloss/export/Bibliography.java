package dev.gloss.export;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Papers in the forms that word processors and LaTeX take in.
public final class Bibliography {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Map<String, String> CSL_TYPES =
            Map.of(
                    "article", "article-journal",
                    "inproceedings", "paper-conference",
                    "conference", "paper-conference",
                    "incollection", "chapter",
                    "inbook", "chapter",
                    "book", "book",
                    "phdthesis", "thesis",
                    "mastersthesis", "thesis",
                    "techreport", "report");
    private static final Map<String, String> CSL_FIELDS =
            Map.of(
                    "volume", "volume",
                    "number", "issue",
                    "pages", "page",
                    "publisher", "publisher",
                    "address", "publisher-place",
                    "series", "collection-title",
                    "school", "publisher",
                    "institution", "publisher",
                    "isbn", "ISBN",
                    "issn", "ISSN");

    private Bibliography() {}

    /// A `.bib` file: UTF-8, one entry for each paper under its key.
    public static String bibTex(List<Publication> publications) {
        BibTeXDatabase database = new BibTeXDatabase();
        publications.forEach(publication -> database.addObject(entry(publication)));
        StringWriter out = new StringWriter();
        try {
            new BibTeXFormatter().format(database, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().strip() + "\n";
    }

    private static BibTeXEntry entry(Publication publication) {
        BibTeXEntry entry = new BibTeXEntry(new Key(type(publication)), new Key(publication.key()));
        String title = Latex.escape(publication.title());
        // Twice, so that no style changes its capitals.
        put(entry, "title", title.isEmpty() ? "" : "{" + title + "}");
        put(
                entry,
                "author",
                publication.authors().stream()
                        .map(Bibliography::author)
                        .collect(Collectors.joining(" and ")));
        put(entry, "year", publication.year() == null ? "" : publication.year().toString());
        put(entry, "doi", publication.doi());
        if (publication.arxiv() != null) {
            put(entry, "eprint", publication.arxiv().replaceFirst("v\\d+$", ""));
            put(entry, "archiveprefix", "arXiv");
        }
        publication.venue().forEach((name, value) -> put(entry, name, Latex.escape(value)));
        return entry;
    }

    // Groups and companies are one name, not a first and a last one.
    private static String author(String name) {
        String escaped = Latex.escape(name);
        return name.contains(" ") && !name.contains(" and ") ? escaped : "{" + escaped + "}";
    }

    private static void put(BibTeXEntry entry, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            entry.addField(new Key(name), new StringValue(value, StringValue.Style.BRACED));
        }
    }

    static String type(Publication publication) {
        if (!publication.type().isEmpty()) {
            return publication.type();
        } else if (publication.venue().containsKey("journal")) {
            return "article";
        }
        return publication.venue().containsKey("booktitle") ? "inproceedings" : "misc";
    }

    /// A list in [CSL-JSON](https://docs.citationstyles.org/).
    public static String csl(List<Publication> publications) {
        return JSON.writeValueAsString(publications.stream().map(Bibliography::item).toList())
                + "\n";
    }

    private static Map<String, Object> item(Publication publication) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", publication.key());
        item.put("type", CSL_TYPES.getOrDefault(type(publication), "article"));
        item.put("title", publication.title());
        item.put("author", publication.authors().stream().map(PersonName::csl).toList());
        if (publication.year() != null) {
            item.put("issued", Map.of("date-parts", List.of(List.of(publication.year()))));
        }
        String container =
                publication
                        .venue()
                        .getOrDefault("journal", publication.venue().getOrDefault("booktitle", ""));
        item.put("container-title", container);
        CSL_FIELDS.forEach((from, to) -> {
            if (publication.venue().containsKey(from)) {
                item.put(to, publication.venue().get(from));
            }
        });
        item.put("DOI", publication.doi() == null ? "" : publication.doi());
        item.put("URL", url(publication));
        if (publication.arxiv() != null) {
            item.put("number", "arXiv:" + publication.arxiv());
        }
        item.values().removeIf(value -> value.equals("") || value.equals(List.of()));
        return item;
    }

    private static String url(Publication publication) {
        String arxiv = publication.arxiv();
        String otherwise = arxiv == null ? "" : "https://arxiv.org/abs/" + arxiv;
        return publication.venue().getOrDefault("url", otherwise);
    }
}
