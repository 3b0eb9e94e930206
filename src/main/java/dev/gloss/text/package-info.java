/// Spans of text, their units, and finding text that is nearly the same.
@NullMarked
package dev.gloss.text;

import org.jspecify.annotations.NullMarked;
