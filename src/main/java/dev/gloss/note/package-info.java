/// Notes and the files that keep them.
@NullMarked
package dev.gloss.note;

import org.jspecify.annotations.NullMarked;
