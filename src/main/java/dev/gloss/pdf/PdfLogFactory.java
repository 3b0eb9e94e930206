package dev.gloss.pdf;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/// Gives PDFBox's classes [PdfLog], and every other class what the factory before it gives.
final class PdfLogFactory extends LogFactory {

    private final LogFactory others;

    PdfLogFactory(LogFactory others) {
        this.others = others;
    }

    void install() {
        factories.put(getContextClassLoader(), this);
    }

    @Override
    public Log getInstance(String name) {
        boolean ours =
                name.startsWith("org.apache.pdfbox")
                        || name.startsWith("org.apache.fontbox")
                        || name.startsWith("org.apache.xmpbox");
        return ours ? PdfLog.INSTANCE : others.getInstance(name);
    }

    @Override
    public Log getInstance(Class<?> type) {
        return getInstance(type.getName());
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return others.getAttribute(name);
    }

    @Override
    public String[] getAttributeNames() {
        return others.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        others.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        others.removeAttribute(name);
    }

    @Override
    public void release() {
        others.release();
    }
}
