package dev.gloss.paper;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What can be told for sure of an entry of a reference list. Author, title and venue are left in
/// the raw text, because rules alone tell them apart too badly.
///
/// @param label as printed, such as `12` or `Vas+17`; null if the entry has none
/// @param doi such as `10.1000/182`, null if none is printed
/// @param arxiv such as `2412.19437`, with a version where printed; null if none is printed
/// @param url the first one that is no DOI or arXiv link, null if none is printed
/// @param year of publication, null if none is printed
public record Reference(
        @Nullable String label,
        @Nullable String doi,
        @Nullable String arxiv,
        @Nullable String url,
        @Nullable Integer year) {

    private static final Pattern LABEL =
            Pattern.compile("^\\s*(?:\\[([^\\]]{1,20})\\]|(\\d{1,4})\\.\\s)");
    private static final Pattern DOI =
            Pattern.compile("\\b(10\\.\\d{4,9}/[^\\s\"<>]*[^\\s\"<>.,;)\\]])");
    private static final Pattern ARXIV =
            Pattern.compile(
                    "(?i)ar\\s?xiv(?:\\.org/(?:abs|pdf)/|[:\\s]+(?:preprint\\s+)?(?:arxiv:)?)((?:\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?)");
    private static final Pattern URL = Pattern.compile("\\bhttps?://[^\\s\"<>]*[^\\s\"<>.,;)\\]]");
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d./:-])((?:19|20)\\d{2})(?![\\d/])");

    /// What an entry's words tell.
    public static Reference of(String entry) {
        String year = lastGroup(YEAR, entry.replaceAll(URL.pattern() + "|" + DOI.pattern(), " "));
        return new Reference(
                label(entry),
                firstGroup(DOI, entry),
                firstGroup(ARXIV, entry),
                url(entry),
                year == null ? null : Integer.valueOf(year));
    }

    private static @Nullable String label(String entry) {
        Matcher matcher = LABEL.matcher(entry);
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    private static @Nullable String url(String entry) {
        return URL.matcher(entry)
                .results()
                .map(match -> match.group())
                .filter(url -> !url.contains("doi.org/") && !url.contains("arxiv.org/"))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String firstGroup(Pattern pattern, String entry) {
        Matcher matcher = pattern.matcher(entry);
        return matcher.find() ? matcher.group(1) : null;
    }

    // The year of publication stands last; those before it belong to titles.
    private static @Nullable String lastGroup(Pattern pattern, String entry) {
        return pattern.matcher(entry)
                .results()
                .map(match -> match.group(1))
                .reduce((_, last) -> last)
                .orElse(null);
    }
}
