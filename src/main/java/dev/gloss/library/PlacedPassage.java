package dev.gloss.library;

import dev.gloss.paper.Passage;
import dev.gloss.paper.PassageKind;
import dev.gloss.text.Sentences;
import dev.gloss.text.Span;

import java.util.List;

/// A passage and all that names it.
///
/// @param key of its paper
/// @param ordinal among the paper's passages, from 0
/// @param place as a person names it, such as `deepseek-v3@9.1`
/// @param passage itself
/// @param text its words
/// @param path number and title of each section in which it stands, outermost first; a heading's
///   own is the last
/// @param pageLabel the printed page on which it starts; the physical one where none is printed
public record PlacedPassage(
        String key,
        int ordinal,
        String place,
        Passage passage,
        String text,
        List<String> path,
        String pageLabel) {

    public PlacedPassage {
        path = List.copyOf(path);
    }

    /// Number and title of each section above it, outermost first; a heading's own is not.
    public List<String> sections() {
        return passage.kind() == PassageKind.HEADING ? path.subList(0, path.size() - 1) : path;
    }

    /// The innermost section in which it stands, of a heading its own; empty outside all.
    public String section() {
        return path.isEmpty() ? "" : path.getLast();
    }

    /// The physical page, from 1, on which words of it begin, which for a long passage is not where
    /// the passage does.
    ///
    /// @param words UTF-16 units of the canonical text
    public int pageOf(Span words) {
        return passage.lines().stream()
                .filter(line -> line.span().end() > words.start())
                .map(line -> line.region().page())
                .findFirst()
                .orElse(passage.page());
    }

    /// Its sentences, in UTF-16 units of the canonical text; at least one.
    public List<Span> sentences() {
        int start = passage.span().start();
        return Sentences.of(text).stream().map(sentence -> sentence.shift(start)).toList();
    }

    /// A name that stays the same as long as the words do: ten hex digits of their hash and the
    /// kind.
    public String id() {
        return "p-" + Digests.sha256(passage.kind().label() + "\n" + text).substring(0, 10);
    }
}
