/// How a place in a text is described, and found again when the text has changed.
@NullMarked
package dev.gloss.anchor;

import org.jspecify.annotations.NullMarked;
