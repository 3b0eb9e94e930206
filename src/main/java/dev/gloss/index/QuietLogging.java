package dev.gloss.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps Lucene from talking to the person: what matters is said by Gloss itself.
final class QuietLogging {

    /// Kept here because the JDK forgets the level of a logger that nobody holds.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private QuietLogging() {}

    /// Must run before Lucene's first class that logs does.
    static void begin() {
        LUCENE.setLevel(Level.OFF);
    }
}
