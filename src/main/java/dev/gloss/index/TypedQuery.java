package dev.gloss.index;

import dev.gloss.index.Lookalike.NoDistance;
import dev.gloss.index.Lookalike.NoValue;
import dev.gloss.index.Lookalike.QuotedPattern;
import dev.gloss.index.Lookalike.UnknownField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A query as people type it, made ready for the parser: their punctuation becomes text, and `a
/// NEAR/8 b` an interval.
final class TypedQuery {

    private static final String EVERYTHING = "*:*";
    private static final Pattern ESCAPED = Pattern.compile("\\\\.", Pattern.DOTALL);
    private static final Pattern SYNTAX =
            Pattern.compile("[\\p{Cntrl}\"*?~^:+!/\\\\{}\\[\\]&|<>=]|\\)@\\d");
    private static final Pattern OPERATOR =
            Pattern.compile("(?:^|\\s)(?:AND|OR|NOT|-\\S+)(?=\\s|$)");
    private static final Pattern QUOTED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern QUOTED_PATTERN =
            Pattern.compile("[\\p{L}\\p{N}]\\*|[\\p{L}\\p{N}]\\?[\\p{L}\\p{N}]");
    private static final Pattern FIELD = Pattern.compile("([\\p{L}\\w][\\p{L}\\w-]*):");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}_-]+");
    private static final Pattern NO_DISTANCE =
            Pattern.compile(
                    "(?:(?:NEAR|ADJ)/[^\\s)]*|(?:near|adj)/\\d+)(?=[\\s)]|$)"
                            + "|(?<=\\p{Ll}\\s)NEAR(?=\\s+\\p{Ll})");
    private static final Pattern REGEX = Pattern.compile("/(?:\\\\.|[^/\\\\\\s])+/(?=[\\s)~^]|$)");
    private static final Pattern FUNCTION = Pattern.compile("(?<![\\p{L}\\w])fn:[a-zA-Z]+\\(");
    private static final Pattern COMPARED = Pattern.compile("(?<![^\\s(+!-])([a-z]+)(\\s*)$");
    private static final Pattern COMPARISON = Pattern.compile("[<>]=?|=");
    private static final Pattern BOOST = Pattern.compile("\\^\\.?\\d");
    private static final Pattern COUNT = Pattern.compile("[{,](\\d{1,9})(?=[,}])");
    private static final Pattern POWER = Pattern.compile("10\\^[-+]?\\d+|\\d[\\d.]*\\^-\\d+");

    /// A pattern that counts further than this asks for more memory than there is.
    private static final int FURTHEST = 1_000;

    private final String typed;
    private final StringBuilder query = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();
    private final List<Lookalike> lookalikes = new ArrayList<>();

    private TypedQuery(String typed) {
        this.typed = typed;
    }

    static TypedQuery prepare(String typed) {
        TypedQuery prepared = new TypedQuery(typed);
        prepared.read();
        return prepared;
    }

    /// Whether no operator, field or pattern is in it.
    boolean isPlain() {
        String words = ESCAPED.matcher(query).replaceAll("_");
        return typed.indexOf('\\') < 0
                && isBalanced(words)
                && !SYNTAX.matcher(words).find()
                && !OPERATOR.matcher(words).find();
    }

    // Parentheses around words group what is no less grouped without them.
    private static boolean isBalanced(String words) {
        int open = 0;
        for (int i = 0; i < words.length() && open >= 0; i++) {
            open += words.charAt(i) == '(' ? 1 : words.charAt(i) == ')' ? -1 : 0;
        }
        return open == 0;
    }

    /// For the parser.
    String query() {
        return query.toString();
    }

    /// Where a place of the prepared query was typed; UTF-16 units from 0.
    int typedAt(int at) {
        return at < origins.size() && at >= 0 ? origins.get(at) : typed.length();
    }

    /// What looks like syntax and was made text, in order.
    List<Lookalike> lookalikes() {
        return List.copyOf(lookalikes);
    }

    private void read() {
        int at = 0;
        while (at < typed.length()) {
            at = readAt(at);
        }
    }

    /// @return where to go on
    private int readAt(int at) {
        char c = typed.charAt(at);
        boolean startsWord =
                at == 0
                        || Character.isWhitespace(typed.charAt(at - 1))
                        || typed.charAt(at - 1) == '(';
        Optional<Distance> distance = startsWord ? Distance.at(typed, at) : Optional.empty();
        if (distance.isPresent()) {
            put(distance.get().query(), at);
            return distance.get().end();
        }
        @Nullable Matcher alone = startsWord ? match(NO_DISTANCE, at) : null;
        if (alone != null) {
            lookalikes.add(new NoDistance(alone.group(), at));
        }
        boolean startsTerm = startsWord || isOperator(at - 1);
        @Nullable Matcher power = startsTerm ? match(POWER, at) : null;
        if (power != null) {
            return readPower(power);
        }
        @Nullable Matcher function = match(FUNCTION, at);
        if (function != null) {
            return copy(at, function);
        }
        if (typed.startsWith(EVERYTHING, at)) {
            return copy(at, at + EVERYTHING.length());
        }
        return switch (c) {
            case '"' -> readQuoted(at);
            case '/' -> startsWord || typed.charAt(at - 1) == ':' ? readSlash(at) : escape(at);
            case '=', '<', '>' -> readComparison(at);
            case '&', '|' -> typed.startsWith(c + "" + c, at) ? copy(at, at + 2) : escape(at);
            case '^' -> match(BOOST, at) == null ? escape(at) : copy(at, at + 1);
            case '?' -> endsWord(at + 1) ? at + 1 : copy(at, at + 1);
            case '\\' -> copy(at, Math.min(typed.length(), at + 2));
            default -> startsTerm ? readWord(at) : c == ':' ? escape(at) : copy(at, at + 1);
        };
    }

    private int readQuoted(int at) {
        @Nullable Matcher quoted = match(QUOTED, at);
        if (quoted != null && QUOTED_PATTERN.matcher(quoted.group()).find()) {
            lookalikes.add(new QuotedPattern(quoted.group(), at));
        }
        return copy(at, quoted);
    }

    /// `10^-4` is a number; Lucene would take what follows for a boost.
    private int readPower(Matcher power) {
        for (int i = power.start(); i < power.end(); i++) {
            if (typed.charAt(i) == '^') {
                escape(i);
            } else {
                copy(i, i + 1);
            }
        }
        return power.end();
    }

    /// `page>=3` and `year < 2020` look at a field; `x = 3` is text, which Lucene would look for in
    /// a field named `x`.
    private int readComparison(int at) {
        Matcher field = COMPARED.matcher(typed.substring(0, at));
        Matcher sign = COMPARISON.matcher(typed).region(at, typed.length());
        boolean isField =
                field.find()
                        && (field.group(2).isEmpty()
                                ? Fields.NAMES.contains(field.group(1))
                                : Fields.OF_NUMBERS.contains(field.group(1)));
        return isField && sign.lookingAt() ? copy(at, sign.end()) : escape(at);
    }

    private int readSlash(int at) {
        Matcher regex = match(REGEX, at);
        return regex == null || !isModest(regex.group()) ? escape(at) : copy(at, regex);
    }

    private static boolean isModest(String pattern) {
        long furthest = 1;
        Matcher count = COUNT.matcher(pattern);
        while (count.find() && furthest <= FURTHEST) {
            furthest *= Math.max(1, Integer.parseInt(count.group(1)));
        }
        return furthest <= FURTHEST;
    }

    /// The colon after a field's name opens a field if a value follows; else it is text.
    private int readWord(int at) {
        Matcher field = match(FIELD, at);
        if (field == null) {
            return typed.charAt(at) == ':' ? escape(at) : copy(at, at + 1);
        }
        int colon = field.end() - 1;
        copy(at, colon);
        String name = field.group(1);
        boolean isField = Fields.NAMES.contains(name) && !endsWord(field.end());
        if (!isField) {
            lookalike(name, at, field.end()).ifPresent(lookalikes::add);
        }
        return isField ? copyField(colon) : escape(colon);
    }

    /// A word and a colon that may have been meant as a field: in sentences a blank follows, in
    /// addresses and code a stroke or another colon.
    private Optional<Lookalike> lookalike(String name, int at, int value) {
        if (Fields.NAMES.contains(name)) {
            boolean isLast = typed.substring(value).isBlank() || typed.charAt(value) == ')';
            return isLast ? Optional.of(new NoValue(name, at)) : Optional.empty();
        }
        boolean isName =
                NAME.matcher(name).matches()
                        && !endsWord(value)
                        && ":/\\".indexOf(typed.charAt(value)) < 0;
        return isName
                ? Optional.of(new UnknownField(name, typed.charAt(value), at))
                : Optional.empty();
    }

    private int copyField(int colon) {
        copy(colon, colon + 1);
        boolean pattern = typed.charAt(colon + 1) == ':';
        return pattern ? escape(colon + 1) : colon + 1;
    }

    private boolean isOperator(int at) {
        return "+-!".indexOf(typed.charAt(at)) >= 0;
    }

    private boolean endsWord(int at) {
        return at >= typed.length()
                || Character.isWhitespace(typed.charAt(at))
                || typed.charAt(at) == ')';
    }

    private @Nullable Matcher match(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(typed).region(at, typed.length());
        matcher.useAnchoringBounds(false).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher : null;
    }

    private int copy(int from, @Nullable Matcher matcher) {
        return copy(from, matcher == null ? from + 1 : matcher.end());
    }

    private int copy(int from, int to) {
        for (int i = from; i < to; i++) {
            query.append(typed.charAt(i));
            origins.add(i);
        }
        return to;
    }

    private int escape(int at) {
        put("\\" + typed.charAt(at), at);
        return at + 1;
    }

    private void put(String text, int origin) {
        query.append(text);
        for (int i = 0; i < text.length(); i++) {
            origins.add(origin);
        }
    }
}
