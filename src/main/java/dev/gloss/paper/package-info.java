/// What a technical paper is: sections and passages over one canonical text.
@NullMarked
package dev.gloss.paper;

import org.jspecify.annotations.NullMarked;
