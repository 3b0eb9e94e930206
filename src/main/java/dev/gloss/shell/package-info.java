/// Reads words, calls the library, shows the answer.
@NullMarked
package dev.gloss.shell;

import org.jspecify.annotations.NullMarked;
