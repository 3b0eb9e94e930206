package dev.gloss.export;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A form in which notes are exported, written in Mustache. What it may ask for stands in
/// [PaperFields] and [LibraryFields]; anything else is empty.
public final class Template {

    /// Of how many papers and notes one file tells.
    public enum Scope {
        NOTE,
        PAPER,
        LIBRARY;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern SCOPE =
            Pattern.compile("\\A\\{\\{! *(one file for each (note|paper|library)\\b.*?) *\\}\\}");

    private final String name;
    private final String source;
    private final Scope scope;
    private final String summary;

    Template(String name, String source) {
        this.name = name;
        this.source = source;
        Matcher matcher = SCOPE.matcher(source);
        this.scope =
                matcher.lookingAt()
                        ? Scope.valueOf(matcher.group(2).toUpperCase(Locale.ROOT))
                        : Scope.PAPER;
        this.summary = matcher.hasMatch() ? matcher.group(1) : "one file for each paper";
    }

    public String name() {
        return name;
    }

    /// The template itself.
    public String source() {
        return source;
    }

    public Scope scope() {
        return scope;
    }

    /// What its first line says of it.
    public String summary() {
        return summary;
    }

    /// One paper with its notes.
    ///
    /// @throws TemplateException if the template is broken
    public Exported write(ReadingNotes notes) {
        return write(PaperFields.of(notes));
    }

    /// One note of a paper.
    ///
    /// @throws TemplateException if the template is broken
    public Exported write(ReadingNotes notes, PlacedNote note) {
        return write(PaperFields.of(notes, note));
    }

    /// Several papers with their notes.
    ///
    /// @throws TemplateException if the template is broken
    public Exported write(List<ReadingNotes> papers) {
        return write(LibraryFields.of(papers));
    }

    private Exported write(Map<String, Object> fields) {
        MarkedWriter out = new MarkedWriter();
        try {
            compiler(out).defaultValue("").compile(source).execute(fields, out);
        } catch (MustacheException e) {
            throw new TemplateException(name, e);
        }
        return Exported.parse(out.toString());
    }

    /// For reading templates and writing into `out`.
    static Mustache.Compiler compiler(MarkedWriter out) {
        return Mustache.compiler()
                .escapeHTML(false)
                .emptyStringIsFalse(true)
                .withCollector(new Fields(out))
                .withLoader(part -> {
                    throw new MustacheException(
                            "a template cannot take in {{>%s}}".formatted(part));
                });
    }
}
