/// Reads PDFs: from bytes to positioned glyphs.
@NullMarked
package dev.gloss.pdf;

import org.jspecify.annotations.NullMarked;
