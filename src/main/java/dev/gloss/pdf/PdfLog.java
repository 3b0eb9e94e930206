package dev.gloss.pdf;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// Listens to what PDFBox complains of instead of printing it: a stream that ends early is told
/// nowhere else. One count for each thread, because a document is read on one.
final class PdfLog implements Log {

    static final PdfLog INSTANCE = new PdfLog();

    private static final Pattern DAMAGE =
            Pattern.compile(
                    "premature e|doesn't point to the correct offset|can't dereference"
                            + "|dataformatexception|wrong stream length|end of the stream"
                            + "|endstream|missing descendant|corrupt|stop reading",
                    Pattern.CASE_INSENSITIVE);

    private final ThreadLocal<int[]> damages = ThreadLocal.withInitial(() -> new int[1]);

    private PdfLog() {}

    /// Takes over the log of PDFBox in this class loader and leaves everybody else's as it was.
    /// Must run before PDFBox's first class does, which is why the reader's class calls it.
    static void listen() {
        LogFactory before = LogFactory.getFactory();
        if (!(before instanceof PdfLogFactory)) {
            new PdfLogFactory(before).install();
        }
    }

    /// Starts counting for this thread's next document.
    void reset() {
        damages.get()[0] = 0;
    }

    /// Complaints since the last [#reset()] that may mean lost text.
    int damages() {
        return damages.get()[0];
    }

    private void heed(@Nullable Object message, @Nullable Throwable cause) {
        if (DAMAGE.matcher(message + " " + cause).find()) {
            damages.get()[0]++;
        }
    }

    @Override
    public void warn(Object message) {
        heed(message, null);
    }

    @Override
    public void warn(Object message, Throwable cause) {
        heed(message, cause);
    }

    @Override
    public void error(Object message) {
        heed(message, null);
    }

    @Override
    public void error(Object message, Throwable cause) {
        heed(message, cause);
    }

    @Override
    public void fatal(Object message) {
        heed(message, null);
    }

    @Override
    public void fatal(Object message, Throwable cause) {
        heed(message, cause);
    }

    @Override
    public boolean isWarnEnabled() {
        return true;
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }

    @Override
    public boolean isFatalEnabled() {
        return true;
    }

    @Override
    public void debug(Object message) {}

    @Override
    public void debug(Object message, Throwable cause) {}

    @Override
    public void info(Object message) {}

    @Override
    public void info(Object message, Throwable cause) {}

    @Override
    public void trace(Object message) {}

    @Override
    public void trace(Object message, Throwable cause) {}

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public boolean isInfoEnabled() {
        return false;
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }
}
