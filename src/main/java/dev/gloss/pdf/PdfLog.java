package dev.gloss.pdf;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/// Listens to what PDFBox complains of instead of printing it: a stream that ends early is told
/// nowhere else. One count for each thread, because a document is read on one.
final class PdfLog implements Log {

    static final PdfLog INSTANCE = new PdfLog();

    private final ThreadLocal<Map<Flaw, Integer>> flaws =
            ThreadLocal.withInitial(() -> new EnumMap<>(Flaw.class));

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
        flaws.get().clear();
    }

    /// How often PDFBox complained of each flaw since the last [#reset()].
    Map<Flaw, Integer> flaws() {
        return Map.copyOf(flaws.get());
    }

    private void heed(@Nullable Object message, @Nullable Throwable cause) {
        Flaw.of(message, cause).ifPresent(flaw -> flaws.get().merge(flaw, 1, Integer::sum));
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
