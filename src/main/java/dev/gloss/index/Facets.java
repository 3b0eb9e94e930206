package dev.gloss.index;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts what matches by paper, section, kind, year, tag, and whether it has notes.
final class Facets implements CollectorManager<Facets.Counting, List<Facet>> {

    private static final int LONGEST = 100;

    /// What is counted, in the order in which it is told, and the field that holds it.
    private static final List<String> FIELDS =
            List.of(Fields.KEY, Fields.SECTION, Fields.KIND, Fields.TAG);

    /// A section's title as it is counted.
    static String shortened(String section) {
        return section.length() <= LONGEST
                ? section
                : section.substring(0, section.offsetByCodePoints(LONGEST - 1, 0)) + "…";
    }

    @Override
    public Counting newCollector() {
        return new Counting();
    }

    @Override
    public List<Facet> reduce(Collection<Counting> parts) {
        Map<Facet, Long> sums = new HashMap<>();
        for (Counting part : parts) {
            part.counts.forEach((facet, count) -> sums.merge(facet, count, Long::sum));
        }
        List<String> order = List.of("paper", "section", "kind", "year", "tag", "note");
        List<Facet> facets = new ArrayList<>();
        sums.forEach((facet, count) -> facets.add(new Facet(facet.name(), facet.value(), count)));
        facets.sort(
                Comparator.comparingInt((Facet facet) -> order.indexOf(facet.name()))
                        .thenComparing(Comparator.comparingLong(Facet::count).reversed())
                        .thenComparing(Facet::value));
        return facets;
    }

    /// The counts over one part of the index.
    static final class Counting implements Collector {

        private final Map<Facet, Long> counts = new HashMap<>();

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            List<SortedSetDocValues> values = new ArrayList<>();
            for (String field : FIELDS) {
                values.add(DocValues.getSortedSet(leaf.reader(), field));
            }
            SortedSetDocValues noted = DocValues.getSortedSet(leaf.reader(), Fields.HAS);
            NumericDocValues years = DocValues.getNumeric(leaf.reader(), Fields.YEAR);
            return new LeafCollector() {

                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int passage) throws IOException {
                    for (int i = 0; i < FIELDS.size(); i++) {
                        countValues(name(FIELDS.get(i)), values.get(i), passage);
                    }
                    if (years.advanceExact(passage)) {
                        count("year", Long.toString(years.longValue()));
                    }
                    count("note", noted.advanceExact(passage) ? "yes" : "no");
                }
            };
        }

        private void countValues(String name, SortedSetDocValues values, int passage)
                throws IOException {
            if (values.advanceExact(passage)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    count(name, values.lookupOrd(values.nextOrd()).utf8ToString());
                }
            }
        }

        private void count(String name, String value) {
            counts.merge(new Facet(name, value, 0), 1L, Long::sum);
        }

        private static String name(String field) {
            return field.equals(Fields.KEY) ? Fields.PAPER : field;
        }
    }
}
