/// Turns glyphs into lines, columns, blocks, reading order, sections and passages.
@NullMarked
package dev.gloss.layout;

import org.jspecify.annotations.NullMarked;
