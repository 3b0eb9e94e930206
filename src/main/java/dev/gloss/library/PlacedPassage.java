package dev.gloss.library;

import dev.gloss.paper.Passage;
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
/// @param sections number and title of each enclosing section, outermost first; a heading does not
///   enclose itself
/// @param pageLabel the printed page on which it starts; the physical one where none is printed
public record PlacedPassage(
        String key,
        int ordinal,
        String place,
        Passage passage,
        String text,
        List<String> sections,
        String pageLabel) {

    public PlacedPassage {
        sections = List.copyOf(sections);
    }

    /// The innermost section, empty outside all.
    public String section() {
        return sections.isEmpty() ? "" : sections.getLast();
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
