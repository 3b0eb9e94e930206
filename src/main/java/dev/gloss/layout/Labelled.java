package dev.gloss.layout;

import dev.gloss.paper.PassageKind;

/// A block of which is known what it is.
///
/// @param kind what it is
/// @param level depth of a heading from 1, once known; else 0
/// @param block itself
record Labelled(PassageKind kind, int level, Block block) {

    String text() {
        return block.text();
    }
}
