package dev.gloss.export;

import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;

/// A template that cannot be used. The message is one line that names it, and the line where one is
/// known.
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String message;

    TemplateException(String template, MustacheException cause) {
        super(cause);
        this.message = "template %s: %s".formatted(template, sentence(cause));
    }

    /// Never null.
    @Override
    public String getMessage() {
        return message;
    }

    /// What is wrong, on one line.
    static String sentence(MustacheException problem) {
        String words = String.valueOf(problem.getMessage()).replaceAll("\\s+", " ").strip();
        return switch (problem) {
            case MustacheParseException _ -> words.replace(" @ line ", " in line ");
            case MustacheException.Context context ->
                    "line %d: there is no field %s".formatted(context.lineNo, context.key);
            default -> words;
        };
    }
}
