package dev.gloss.paper;

import dev.gloss.text.Span;

/// One printed line of a passage: which part of the canonical text it holds, and where it is
/// printed, so that a quote can be highlighted, cropped and cited.
///
/// @param span UTF-16 units of the canonical text
/// @param region the box around its glyphs
public record TextLine(Span span, Region region) {}
