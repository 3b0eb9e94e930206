package dev.gloss.index;

import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.builders.QueryTreeBuilder;
import org.apache.lucene.queryparser.flexible.core.config.QueryConfigHandler;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessor;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.queryparser.flexible.standard.config.PointsConfig;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.apache.lucene.queryparser.flexible.standard.processors.AnalyzerQueryNodeProcessor;
import org.apache.lucene.queryparser.flexible.standard.processors.PhraseSlopQueryNodeProcessor;
import org.apache.lucene.queryparser.flexible.standard.processors.StandardQueryNodeProcessorPipeline;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lucene's flexible query parser over our fields and words.
final class QuerySyntax {

    private static final Pattern COLUMN = Pattern.compile("column (\\d{1,6})");
    private static final Pattern NO_NUMBER =
            Pattern.compile(
                    "\\b(page|year):(?!\\d+(?:[\\s)^]|$)|[\\[{]\\s*[\\d*]+ TO [\\d*]+[\\]}])");

    private final WordQueries queries;
    private final QueryWidening widening;
    private final Papers papers;

    QuerySyntax(WordQueries queries, QueryWidening widening, Papers papers) {
        this.queries = queries;
        this.widening = widening;
        this.papers = papers;
    }

    /// What a query means.
    ///
    /// @param query finds it
    /// @param parts add to a score, beside the query
    record Meaning(Query query, List<Part> parts) {}

    /// @param typed for messages
    /// @throws QuerySyntaxException if it is no valid query
    Meaning parse(String typed, TypedQuery prepared) throws QuerySyntaxException {
        if (prepared.query().isBlank()) {
            throw new QuerySyntaxException("there is no word to search for", 0);
        }
        Leaves leaves = new Leaves(queries, widening, papers);
        Query query;
        try {
            query = parser(leaves).parse(prepared.query(), null);
        } catch (ParseException e) {
            throw invalid(typed, prepared.typedAt(place(e, prepared.query())));
        } catch (QueryNodeException | RuntimeException | StackOverflowError e) {
            if (e.getCause() instanceof QuerySyntaxException known) {
                throw known.at(prepared.typedAt(known.at()));
            }
            // Lucene's errors about patterns and numbers are of many kinds.
            throw invalid(typed, prepared.typedAt(column(e)));
        }
        if (query == null) {
            throw new QuerySyntaxException("there is no word to search for", 0);
        }
        return new Meaning(withSomethingToExcludeFrom(query), leaves.parts());
    }

    /// Where Lucene stopped to understand a query: at a word that does not fit, or at the end.
    private static int place(ParseException problem, String query) {
        if (problem.currentToken != null && problem.currentToken.next != null) {
            Token token = problem.currentToken.next;
            return token.kind == StandardSyntaxParserConstants.EOF
                    ? query.length()
                    : token.beginColumn - 1;
        }
        return column(problem);
    }

    private static int column(Throwable problem) {
        Matcher column = COLUMN.matcher(String.valueOf(problem.getMessage()));
        return column.find() ? Integer.parseInt(column.group(1)) - 1 : 0;
    }

    private StandardQueryParser parser(Leaves leaves) {
        StandardQueryParser parser =
                new StandardQueryParser(Analysis.families(queries.vocabulary()));
        parser.setMultiFields(Fields.DEFAULTS.toArray(CharSequence[]::new));
        parser.setFieldsBoost(queries.weights().ofFields());
        parser.setAllowLeadingWildcard(true);
        parser.setPointsConfigMap(points());
        parser.setQueryNodeProcessor(pipeline(parser.getQueryConfigHandler()));
        leaves.buildIn((QueryTreeBuilder) parser.getQueryBuilder());
        return parser;
    }

    private static Map<String, PointsConfig> points() {
        PointsConfig whole =
                new PointsConfig(NumberFormat.getIntegerInstance(Locale.ROOT), Integer.class);
        return Fields.OF_NUMBERS.stream()
                .collect(Collectors.toMap(Function.identity(), _ -> whole));
    }

    /// Lucene's pipeline without the steps that analyse words, which [Leaves] do, and with ours
    /// before all that changes what was typed.
    private static QueryNodeProcessor pipeline(QueryConfigHandler config) {
        StandardQueryNodeProcessorPipeline pipeline =
                new StandardQueryNodeProcessorPipeline(config);
        pipeline.removeIf(step ->
                step instanceof AnalyzerQueryNodeProcessor
                        || step instanceof PhraseSlopQueryNodeProcessor);
        pipeline.add(0, new FieldValues());
        pipeline.add(1, new Narrowing());
        return pipeline;
    }

    private static QuerySyntaxException invalid(String typed, int at) {
        Matcher number = NO_NUMBER.matcher(typed);
        return number.find()
                ? new QuerySyntaxException(FieldValues.wants(number.group(1)), number.end())
                : new QuerySyntaxException("this is no valid query", at);
    }

    /// A query that only excludes finds all the rest.
    private static Query withSomethingToExcludeFrom(Query query) {
        if (query instanceof BoostQuery boost) {
            return new BoostQuery(withSomethingToExcludeFrom(boost.getQuery()), boost.getBoost());
        }
        if (!(query instanceof BooleanQuery bool)) {
            return query;
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        builder.setMinimumNumberShouldMatch(bool.getMinimumNumberShouldMatch());
        boolean onlyExcludes = !bool.clauses().isEmpty();
        for (BooleanClause clause : bool.clauses()) {
            builder.add(withSomethingToExcludeFrom(clause.query()), clause.occur());
            onlyExcludes &= clause.occur() == Occur.MUST_NOT;
        }
        if (onlyExcludes) {
            builder.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return builder.build();
    }
}
