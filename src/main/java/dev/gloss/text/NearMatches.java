package dev.gloss.text;

import dev.gloss.text.ApproximateSearch.Match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds where one text nearly holds patterns, without reading all of it for each.
///
/// Seeds, after R. Baeza-Yates and C. Perleberg, "Fast and practical approximate string matching",
/// 1992: a pattern is cut into pieces of five units, of which each edit destroys one at the most,
/// and the rest stand word for word, in their order, near one diagonal of the table of edits. Only
/// where more of them do than chance would have it, [ApproximateSearch] looks. Nothing within an
/// edit for every ten units is missed; beyond that, up to one for every four, only what has its
/// edits spread so evenly that hardly five units in a row are left.
public final class NearMatches {

    private static final int PIECE = 5;

    /// Of so many pieces one must stand, beside those that stand there by chance.
    private static final int PIECES_PER_HIT = 6;

    /// Of so many pieces one surely stands where there is an edit for every ten units.
    private static final int SURE_PIECES_PER_HIT = 2;

    /// Diagonals to a band, as a share of the pattern: what is put in or left out shifts the rest.
    private static final double BAND = .1;

    private static final int NARROWEST_BAND = 16;

    /// Pieces that stand more often than once in so many units tell no place from another.
    private static final int COMMON = 1_500;

    /// In a short text a piece may stand so often and tell places apart.
    private static final int NEVER_COMMON = 16;

    private final String text;
    private final PieceIndex index;
    private final int mostPlaces;

    public NearMatches(String text) {
        this.text = text;
        this.index = new PieceIndex(text);
        this.mostPlaces = Math.max(NEVER_COMMON, text.length() / COMMON);
    }

    /// The best places, as [ApproximateSearch#find] gives them.
    ///
    /// @param maxEdits at most so many; fewer than the pattern has units
    public List<Match> find(String pattern, int maxEdits) {
        List<Match> matches = new ArrayList<>();
        for (Span window : windows(pattern, maxEdits)) {
            for (Match match : ApproximateSearch.find(window.in(text), pattern, maxEdits)) {
                matches.add(new Match(match.span().shift(window.start()), match.edits()));
            }
        }
        matches.sort(Comparator.comparing(Match::span));
        return List.copyOf(matches);
    }

    /// Where to look; disjoint, in text order.
    private List<Span> windows(String pattern, int maxEdits) {
        List<Piece> pieces = pieces(pattern);
        if (pieces.size() < 2 || pieces.size() * 2 < pattern.length() / PIECE) {
            return List.of(new Span(0, text.length()));
        }
        int band = NARROWEST_BAND + (int) (pattern.length() * BAND);
        int[] hits = hitsPerBand(pieces, pattern.length(), band);
        int needed = needed(pieces, 2.0 * band / text.length());
        List<Span> windows = new ArrayList<>();
        for (int i = 0; i < hits.length; i++) {
            if (hits[i] + (i + 1 < hits.length ? hits[i + 1] : 0) >= needed) {
                int diagonal = i * band - pattern.length();
                add(
                        windows,
                        diagonal - maxEdits,
                        diagonal + 2 * band + pattern.length() + maxEdits);
            }
        }
        return windows;
    }

    /// How many pieces must stand in two neighbouring bands.
    ///
    /// @param share of all diagonals that are theirs
    private static int needed(List<Piece> pieces, double share) {
        double byChance = pieces.stream().mapToInt(piece -> piece.places().length).sum() * share;
        int beyondChance = (int) byChance + pieces.size() / PIECES_PER_HIT;
        return Math.clamp(beyondChance, 1, Math.max(1, pieces.size() / SURE_PIECES_PER_HIT));
    }

    /// The pieces of the pattern, without those that stand almost everywhere.
    private List<Piece> pieces(String pattern) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at + PIECE <= pattern.length(); at += PIECE) {
            int[] places = index.places(pattern, at);
            if (places.length <= mostPlaces) {
                pieces.add(new Piece(at, places));
            }
        }
        return pieces;
    }

    /// How many pieces stand in each band of neighbouring diagonals, each piece counted once a
    /// band.
    private int[] hitsPerBand(List<Piece> pieces, int length, int band) {
        int[] hits = new int[(text.length() + length) / band + 1];
        int[] last = new int[hits.length];
        Arrays.fill(last, -1);
        for (Piece piece : pieces) {
            for (int place : piece.places()) {
                int at = (place - piece.at() + length) / band;
                hits[at] += last[at] == piece.at() ? 0 : 1;
                last[at] = piece.at();
            }
        }
        return hits;
    }

    private void add(List<Span> windows, int from, int to) {
        Span window = new Span(Math.max(0, from), Math.clamp(to, 0, text.length()));
        if (!windows.isEmpty() && window.start() <= windows.getLast().end()) {
            window = new Span(windows.removeLast().start(), window.end());
        }
        windows.add(window);
    }

    /// Five units of a pattern.
    ///
    /// @param at where they stand in the pattern, from 0
    /// @param places where they stand in the text
    @SuppressWarnings("ArrayRecordComponent") // Counted through once, never compared.
    private record Piece(int at, int[] places) {}

    /// Where each run of five units stands in a text, sorted by a hash of the run.
    private static final class PieceIndex {

        private static final int BITS = 16;

        private final String text;
        private final int[] first;
        private final int[] places;

        PieceIndex(String text) {
            this.text = text;
            int count = Math.max(0, text.length() - PIECE + 1);
            this.first = new int[(1 << BITS) + 1];
            this.places = new int[count];
            for (int i = 0; i < count; i++) {
                first[hash(text, i) + 1]++;
            }
            for (int i = 1; i < first.length; i++) {
                first[i] += first[i - 1];
            }
            int[] next = first.clone();
            for (int i = 0; i < count; i++) {
                places[next[hash(text, i)]++] = i;
            }
        }

        int[] places(String pattern, int at) {
            int hash = hash(pattern, at);
            return Arrays.stream(places, first[hash], first[hash + 1])
                    .filter(place -> text.regionMatches(place, pattern, at, PIECE))
                    .toArray();
        }

        private static int hash(String text, int at) {
            int hash = 0;
            for (int i = at; i < at + PIECE; i++) {
                hash = 31 * hash + text.charAt(i);
            }
            return (hash * 0x9E3779B9) >>> (Integer.SIZE - BITS);
        }
    }
}
