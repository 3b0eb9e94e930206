package dev.gloss.shell;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/// The JSON objects that other programs rely on: one a line, keys in lower camel case, absent
/// values left out. Every `start` and `end` counts Unicode code points, end exclusive; regions are
/// in PDF points on the page as displayed, origin top left. Keys may be added later, never renamed.
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private Json() {}

    static String write(Object record) {
        return MAPPER.writeValueAsString(record);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /// A sentence on stderr.
    record Message(String message) {}

    /// Of `open`.
    ///
    /// @param page of the file, from 1
    /// @param viewer the program that shows it; null if none was found
    record Opened(String file, int page, @Nullable String viewer) {}

    /// Of `config`.
    ///
    /// @param source a variable or a file with its line, or `as usual`
    record Setting(String key, @Nullable String value, String source, String about) {}

    /// Of `config --init`.
    record SettingsFile(String file) {}

    /// Of `import`: what became of a file.
    ///
    /// @param reason explains `failed` and every health but `good`
    record Import(
            String file,
            @Nullable String key,
            String status,
            @Nullable String health,
            @Nullable String reason,
            @Nullable Integer pages,
            @Nullable Integer headings,
            @Nullable Integer passages,
            @Nullable Integer references,
            @Nullable Long millis) {}

    /// Of `papers`.
    record Paper(
            String key,
            String title,
            List<String> authors,
            @Nullable Integer year,
            @Nullable String doi,
            @Nullable String arxiv,
            @Nullable @JsonProperty("abstract") String summary,
            List<String> tags,
            String reading,
            String health,
            @Nullable String healthNote,
            int pages,
            int headings,
            int passages,
            int references,
            int notes,
            @Nullable Map<String, Object> fields,
            @Nullable List<String> citedBy,
            List<Version> versions) {}

    /// One PDF of a paper.
    record Version(String file, String sha256, int version, boolean current) {}

    /// Of `outline`.
    ///
    /// @param passages in it, and of these how many were read, noted, and shown by the export
    record Section(
            int level,
            @Nullable String number,
            String title,
            int page,
            String place,
            int notes,
            int passages,
            int read,
            int noted,
            int exported) {}

    /// Of `passages`, `read` and `show`.
    ///
    /// @param highlights the sentences that are meant, in `text`; absent if all of it is
    record Passage(
            String id,
            String place,
            String kind,
            @Nullable Integer level,
            List<String> section,
            int page,
            String pageLabel,
            String text,
            int start,
            int end,
            @Nullable Integer at,
            List<Region> regions,
            @Nullable List<String> notes,
            @Nullable List<Range> highlights) {}

    /// Of `show --sentences`.
    record Sentence(String place, String text, int start, int end) {}

    /// The box around one printed line.
    record Region(int page, double x, double y, double width, double height) {}

    /// Of `search`.
    record Hit(
            int rank,
            String place,
            String key,
            String kind,
            List<String> section,
            int page,
            String pageLabel,
            double score,
            String text,
            String snippet,
            List<Range> highlights,
            List<String> notes,
            @Nullable List<Reason> reasons) {}

    /// Why a hit ranks where it does.
    ///
    /// @param share of the score, from 0 to 1
    record Reason(String says, double share) {}

    /// Of `search --facets`, after the hits: so many of all that match.
    record Facet(String facet, String value, long count) {}

    /// Of `search --saved`.
    record SavedSearch(String name, String query) {}

    /// A range of code points in `text`.
    record Range(int start, int end) {}

    /// Of `note` and `notes`: the quote as recorded; place, page and section as they are now,
    /// absent when orphaned.
    ///
    /// @param also its other places, such as `gates@3.2`, or papers; absent if there are none
    record Note(
            String id,
            String file,
            String key,
            @Nullable String place,
            @Nullable Integer page,
            @Nullable List<String> section,
            @Nullable String quote,
            String kind,
            List<String> tags,
            String created,
            String modified,
            String body,
            String anchoring,
            @Nullable Double score,
            @Nullable List<String> links,
            @Nullable List<String> linkedFrom,
            @Nullable List<String> also) {}

    /// Of `review`: a note with what stood there and what may stand there now.
    ///
    /// @param wasPage physical page, from 1, on which it was
    /// @param was the sentences that the note was made on
    /// @param now those at its likeliest place; absent if it is lost
    /// @param places where it may stand; empty if it is lost
    record Review(
            @JsonUnwrapped Note note,
            int wasPage,
            String was,
            @Nullable String now,
            List<String> places) {}

    /// Of `verify`.
    ///
    /// @param reason why it could not be looked for
    record Verification(
            String id,
            String key,
            String quote,
            String result,
            int page,
            @Nullable String reason) {}

    /// Of `edit`.
    record Edited(String name, String file, boolean changed) {}

    /// Of `status`.
    record Reading(String key, String reading) {}

    /// Of `use`.
    record Used(String key) {}

    /// Of `tag`.
    record Tags(String name, List<String> tags) {}

    /// Of `references`.
    record Reference(
            int n,
            @Nullable String label,
            String text,
            @Nullable String doi,
            @Nullable String arxiv,
            @Nullable String url,
            @Nullable Integer year,
            int page,
            @Nullable String key) {}

    /// Of `remove`: the key or id of what is in the trash now.
    record Removed(String removed) {}

    /// Of `doctor`.
    ///
    /// @param result `ok`, `fixed` or `broken`
    /// @param file relative to the library
    record Finding(String check, String result, @Nullable String file, String reason) {}

    /// Of `rename`.
    ///
    /// @param key the paper's from now on
    /// @param was what it was before
    record Renamed(String key, String was) {}

    /// Of `undo`, `redo` and `log`.
    ///
    /// @param at when it was done first, such as `2026-11-23T10:15:30Z`
    record Change(String at, String what, boolean undone) {}

    /// Of `import-bib` and `import-notes`: what became of an entry.
    ///
    /// @param status `added`, `updated`, `present`, `unknown` or `failed`
    /// @param name key of the paper, or id of the note
    record Entry(String entry, String status, @Nullable String name, @Nullable String reason) {}

    /// Of `copy`.
    record Copy(String quote, String citation, String text) {}

    /// Of `show` for a figure: the file with its picture.
    record Picture(String place, String picture) {}

    /// Of `template list`.
    ///
    /// @param scope `note`, `paper` or `library`: of what it writes one file each
    /// @param own whether it is the reader's
    record Template(String name, String scope, boolean own) {}

    /// Of `template check`.
    record TemplateMistake(String template, String mistake) {}

    /// Of `export`, one file each.
    ///
    /// @param key absent for a file about several papers
    /// @param changed whether the file is, or with `--dry-run` would be, another now
    /// @param conflicts how many it shows for its reader to resolve
    /// @param text all of it with `--stdout`, how it would differ with `--dry-run`
    record Export(
            @Nullable String key,
            String file,
            int notes,
            boolean changed,
            int conflicts,
            @Nullable String text) {}
}
