/// Writes notes with their quotes and sources in text formats.
@NullMarked
package dev.gloss.export;

import org.jspecify.annotations.NullMarked;
