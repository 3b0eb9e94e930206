/// Finds passages: one Lucene document for each.
@NullMarked
package dev.gloss.index;

import org.jspecify.annotations.NullMarked;
