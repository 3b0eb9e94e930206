package dev.gloss.index;

import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.config.QueryConfigHandler;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessor;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorImpl;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.queryparser.flexible.standard.config.PointsConfig;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.processors.AnalyzerQueryNodeProcessor;
import org.apache.lucene.queryparser.flexible.standard.processors.StandardQueryNodeProcessorPipeline;
import org.apache.lucene.search.Query;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lucene's flexible query parser, so configured that quoted words are looked for as written.
final class QuerySyntax {

    private static final Pattern NO_NUMBER =
            Pattern.compile("\\b(page|year):(?!\\d+(?:\\s|$)|[\\[{]\\s*[\\d*]+ TO [\\d*]+[\\]}])");

    private QuerySyntax() {}

    /// @throws QuerySyntaxException if it is no valid query
    static Query parse(String typed) throws QuerySyntaxException {
        TypedQuery prepared = TypedQuery.prepare(typed);
        if (prepared.query().isBlank()) {
            throw new QuerySyntaxException("there is no word to search for", 0);
        }
        try {
            return ExactTerms.in(parser().parse(prepared.query(), null));
        } catch (ParseException e) {
            int at =
                    e.currentToken == null || e.currentToken.next == null
                            ? 0
                            : e.currentToken.next.beginColumn - 1;
            throw new QuerySyntaxException("this is no valid query", prepared.typedAt(at));
        } catch (QueryNodeException | RuntimeException | StackOverflowError _) {
            // Lucene's errors about patterns and numbers are of many kinds and name no place.
            throw notUnderstood(typed);
        }
    }

    private static StandardQueryParser parser() {
        StandardQueryParser parser = new StandardQueryParser(Analysis.forQueries());
        parser.setMultiFields(Fields.DEFAULTS.toArray(CharSequence[]::new));
        parser.setFieldsBoost(Fields.BOOSTS);
        parser.setAllowLeadingWildcard(true);
        parser.setPointsConfigMap(points());
        parser.setQueryNodeProcessor(pipeline(parser.getQueryConfigHandler()));
        return parser;
    }

    private static Map<String, PointsConfig> points() {
        PointsConfig whole =
                new PointsConfig(NumberFormat.getIntegerInstance(Locale.ROOT), Integer.class);
        return Fields.OF_NUMBERS.stream()
                .collect(Collectors.toMap(Function.identity(), _ -> whole));
    }

    /// Lucene's pipeline, with a step before analysis.
    private static QueryNodeProcessor pipeline(QueryConfigHandler config) {
        StandardQueryNodeProcessorPipeline pipeline =
                new StandardQueryNodeProcessorPipeline(config);
        int analysis = 0;
        while (!(pipeline.get(analysis) instanceof AnalyzerQueryNodeProcessor)) {
            analysis++;
        }
        pipeline.add(analysis, new QuotedAsWritten());
        return pipeline;
    }

    private static QuerySyntaxException notUnderstood(String typed) {
        Matcher number = NO_NUMBER.matcher(typed);
        return number.find()
                ? new QuerySyntaxException(
                        "%s: wants a number or a range such as [3 TO 5]".formatted(number.group(1)),
                        number.end())
                : new QuerySyntaxException("this is no valid query", 0);
    }

    /// Sends quoted words to the analysis that keeps words as written.
    private static final class QuotedAsWritten extends QueryNodeProcessorImpl {

        @Override
        protected QueryNode preProcessNode(QueryNode node) {
            if (node instanceof QuotedFieldQueryNode quoted
                    && Fields.OF_WORDS.contains(String.valueOf(quoted.getField()))) {
                quoted.setField(quoted.getField() + Analysis.EXACTLY);
            }
            return node;
        }

        @Override
        protected QueryNode postProcessNode(QueryNode node) {
            return node;
        }

        @Override
        protected List<QueryNode> setChildrenOrder(List<QueryNode> children) {
            return children;
        }
    }
}
