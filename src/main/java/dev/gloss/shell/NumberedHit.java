package dev.gloss.shell;

import dev.gloss.index.Hit;

/// A hit and the number under which it is shown, from 1.
record NumberedHit(int rank, Hit hit) {

    String place() {
        return hit.place();
    }
}
