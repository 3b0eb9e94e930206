package dev.gloss.index;

import dev.gloss.paper.PassageKind;
import dev.gloss.text.Suggestion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Something that looks like a part of the query language, and is none: it is searched as words,
/// which may or may not be what was meant.
sealed interface Lookalike {

    /// Where it was typed; UTF-16 units from 0.
    int at();

    /// What is wrong, for somebody who did not mean words.
    String says();

    /// Whether nobody would write so in a sentence.
    ///
    /// @param isWord whether the papers have a word
    default boolean isMistake(Predicate<String> isWord) {
        return true;
    }

    /// `front, abstract, heading or other`.
    static String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }

    /// A word before a colon that is no field's name, such as `sectoin:balance`.
    ///
    /// @param name the word, of two letters or more
    /// @param value the first letter behind the colon
    record UnknownField(String name, char value, int at) implements Lookalike {

        /// Names that other programs give to what is found by these fields here.
        private static final Map<String, String> ELSEWHERE =
                Map.of(
                        "by", Fields.AUTHOR,
                        "content", Fields.TEXT,
                        "date", Fields.YEAR,
                        "figure", Fields.CAPTION,
                        "keyword", Fields.TAG,
                        "type", Fields.KIND);

        /// The field that may have been meant, or a kind of passage as `kind:abstract`.
        Optional<String> meant() {
            return sure().or(() -> Suggestion.nearest(name, Fields.NAMES));
        }

        private Optional<String> sure() {
            String lower = name.toLowerCase(Locale.ROOT);
            return Fields.NAMES.stream()
                    .filter(field -> lower.equals(field) || lower.equals(field + "s"))
                    .findFirst()
                    .or(() -> Optional.ofNullable(ELSEWHERE.get(lower)))
                    .or(() ->
                            PassageKind.labelled(lower)
                                    .map(kind -> Fields.KIND + ":" + kind.label()));
        }

        @Override
        public String says() {
            return "no field %s%s"
                    .formatted(
                            name,
                            meant().map(meant -> meant.contains(":") ? meant : meant + ":")
                                    .map("; did you mean %s?"::formatted)
                                    .orElse(": fields are " + listed(Fields.NAMES) + ";"));
        }

        @Override
        public boolean isMistake(Predicate<String> isWord) {
            // Numbers stand behind colons in addresses: DOI:10.1000/182.
            boolean isNear = meant().isPresent() || !Character.isDigit(value);
            boolean isProse =
                    Words.of(name).words().stream().map(Words.Word::text).allMatch(isWord);
            return sure().isPresent() || (isNear && !isProse);
        }
    }

    /// A field's name with its colon and nothing behind it.
    record NoValue(String field, int at) implements Lookalike {

        @Override
        public String says() {
            return "%s: has no value behind it;".formatted(field);
        }
    }

    /// Letters that stand for others, in quotes, where they stand for themselves.
    ///
    /// @param phrase as typed, with its quotes
    record QuotedPattern(String phrase, int at) implements Lookalike {

        @Override
        public String says() {
            String words = phrase.replace("\"", "").strip().replaceAll("\\s+", " ADJ/0 ");
            return "in quotes * and ? stand for themselves, unlike in %s;".formatted(words);
        }

        @Override
        public boolean isMistake(Predicate<String> isWord) {
            return false;
        }
    }

    /// `NEAR` or `ADJ` that do not join what stands beside them.
    ///
    /// @param operator as typed
    record NoDistance(String operator, int at) implements Lookalike {

        @Override
        public String says() {
            String upper = operator.toUpperCase(Locale.ROOT);
            String name = upper.replaceAll("/.*", "");
            if (!upper.matches(".*\\d")) {
                return "%s wants a number, as in %s/8;".formatted(operator, name);
            }
            return upper.equals(operator)
                    ? "%s wants a word, a phrase or (words) on either side;".formatted(operator)
                    : "%s is written %s;".formatted(operator, upper);
        }
    }
}
