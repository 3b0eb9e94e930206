package dev.gloss.shell;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps libraries from talking to the person: what matters is said by Gloss itself.
final class QuietLogging {

    /// Kept here because the JDK forgets the level of a logger that nobody holds.
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.lucene"), Logger.getLogger("org.jline"));

    private QuietLogging() {}

    static void begin() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
