package dev.gloss.index;

import dev.gloss.paper.PassageKind;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells in words why a passage ranks where it does: what was found where, and how much of the
/// score each made.
///
/// @param searcher over the index
/// @param query that found it
record Reasons(IndexSearcher searcher, ParsedQuery query) {

    List<Reason> of(int passage, PassageKind kind) throws IOException {
        List<Part> parts = new ArrayList<>();
        addLeaves(query.found(), 1, parts);
        parts.addAll(query.parts());
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Part part : parts) {
            double score = searcher.explain(part.query(), passage).getValue().doubleValue();
            if (score > 0) {
                scores.merge(part.says(), score, Double::sum);
            }
        }
        double all = scores.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Reason> reasons = new ArrayList<>();
        scores.forEach((says, score) -> reasons.add(new Reason(says, score / all)));
        reasons.sort(Comparator.comparingDouble(Reason::share).reversed());
        if (Weights.of(kind) < 1) {
            reasons.add(
                    new Reason(
                            String.format(
                                    Locale.ROOT,
                                    "a %s counts %.2f of a paragraph",
                                    kind.label(),
                                    Weights.of(kind)),
                            0));
        }
        return reasons;
    }

    /// The leaves of a query that add to a score, each with the boosts above it.
    private static void addLeaves(Query query, float boost, List<Part> parts) {
        switch (query) {
            case BoostQuery inner -> addLeaves(inner.getQuery(), boost * inner.getBoost(), parts);
            case BooleanQuery bool -> {
                for (BooleanClause clause : bool.clauses()) {
                    if (clause.isScoring()) {
                        addLeaves(clause.query(), boost, parts);
                    }
                }
            }
            case DisjunctionMaxQuery max ->
                    max.getDisjuncts().forEach(each -> addLeaves(each, boost, parts));
            default -> parts.add(new Part(described(query), WordQueries.boosted(query, boost)));
        }
    }

    private static String described(Query leaf) {
        return switch (leaf) {
            case Family family when family.words().size() == 1 ->
                    asWritten(family.words().getFirst());
            case Family family ->
                    "“%s” in any form%s"
                            .formatted(shortest(family.words()), where(family.words().getFirst()));
            case TermQuery term -> asWritten(term.getTerm());
            case PhraseQuery phrase ->
                    "“%s”%s"
                            .formatted(
                                    Arrays.stream(phrase.getTerms())
                                            .map(Term::text)
                                            .collect(Collectors.joining(" ")),
                                    where(phrase.getTerms()[0]));
            case MultiPhraseQuery phrase ->
                    "“%s” in any form%s"
                            .formatted(
                                    Arrays.stream(phrase.getTermArrays())
                                            .map(terms -> shortest(List.of(terms)))
                                            .collect(Collectors.joining(" ")),
                                    where(phrase.getTermArrays()[0][0]));
            default -> leaf.toString();
        };
    }

    private static String asWritten(Term word) {
        return "“%s” as written%s".formatted(word.text(), where(word));
    }

    private static String shortest(List<Term> family) {
        return family.stream()
                .map(Term::text)
                .min(Comparator.comparingInt(String::length).thenComparing(text -> text))
                .orElse("");
    }

    private static String where(Term term) {
        return switch (term.field()) {
            case Fields.TEXT -> "";
            case Fields.ABOVE, Fields.HEADING -> " in a section's title";
            case Fields.NOTE -> " in a note";
            default -> " in its " + term.field();
        };
    }
}
