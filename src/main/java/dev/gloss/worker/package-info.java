/// Does all work on PDFs in a process of its own, so that a bad one cannot hurt.
@NullMarked
package dev.gloss.worker;

import org.jspecify.annotations.NullMarked;
