/// Adds, searches, annotates, exports; knows where files lie.
@NullMarked
package dev.gloss.library;

import org.jspecify.annotations.NullMarked;
