package dev.gloss.pdf;

import dev.gloss.paper.ForeignMark;
import dev.gloss.paper.ForeignMark.Kind;
import dev.gloss.paper.Rect;
import dev.gloss.paper.Region;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.apache.pdfbox.util.DateConverter;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;

/// The annotations of one page that are marks of a reader: highlights, underlines, strike-outs,
/// text notes, typed words and what was drawn beside a comment, with their comments and replies.
///
/// Viewers write the corners of a marked box in any order (ISO 32000-1, 12.5.6.10, names one and
/// most follow another), so a box is what lies between its outermost corners.
final class PageMarks {

    /// Corners of one box, as x and y.
    private static final int NUMBERS_PER_BOX = 8;

    private static final COSName IN_REPLY_TO = COSName.getPDFName("IRT");
    private static final COSName REPLY_TYPE = COSName.getPDFName("RT");
    private static final COSName STATE = COSName.getPDFName("StateModel");

    private final PageFrame frame;
    private final int page;
    private final List<PDAnnotation> annotations;

    /// @param number physical page, from 1
    PageMarks(PDPage page, int number, List<PDAnnotation> annotations) {
        this.frame = PageFrame.of(page);
        this.page = number;
        this.annotations = annotations;
    }

    boolean isEmpty() {
        return annotations.stream().noneMatch(each -> kind(each).isPresent());
    }

    List<ForeignMark> marks(MarkedWords words) {
        return annotations.stream()
                .flatMap(annotation -> mark(annotation, words).stream())
                .toList();
    }

    // One that is no annotation at all leaves the others as they are.
    private Optional<ForeignMark> mark(PDAnnotation annotation, MarkedWords words) {
        try {
            return kind(annotation)
                    .filter(_ -> !annotation.isHidden() && !isReply(annotation))
                    .flatMap(kind -> mark(kind, annotation, words));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    private Optional<ForeignMark> mark(Kind kind, PDAnnotation annotation, MarkedWords words) {
        List<Rect> boxes = boxes(kind, annotation);
        String comment = comment(annotation);
        if (boxes.isEmpty() || (kind == Kind.NOTE && comment.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                new ForeignMark(
                        kind,
                        boxes.stream().map(box -> new Region(page, box)).toList(),
                        kind == Kind.NOTE ? "" : words.under(boxes),
                        comment,
                        orEmpty(annotation.getAnnotationName()),
                        annotation instanceof PDAnnotationMarkup markup
                                ? orEmpty(markup.getTitlePopup())
                                : "",
                        colour(annotation),
                        modified(annotation)));
    }

    private static Optional<Kind> kind(PDAnnotation annotation) {
        String subtype = annotation.getSubtype();
        return switch (subtype == null ? "" : subtype) {
            case "Highlight" -> Optional.of(Kind.HIGHLIGHT);
            case "Underline", "Squiggly" -> Optional.of(Kind.UNDERLINE);
            case "StrikeOut" -> Optional.of(Kind.STRIKE_OUT);
            case "Text",
                    "FreeText",
                    "Caret",
                    "Square",
                    "Circle",
                    "Line",
                    "Polygon",
                    "PolyLine",
                    "Ink" ->
                    Optional.of(Kind.NOTE);
            default -> Optional.empty();
        };
    }

    private List<Rect> boxes(Kind kind, PDAnnotation annotation) {
        List<Rect> boxes = new ArrayList<>();
        float @Nullable [] corners =
                annotation instanceof PDAnnotationTextMarkup marked ? marked.getQuadPoints() : null;
        if (kind != Kind.NOTE && corners != null) {
            for (int i = 0; i + NUMBERS_PER_BOX <= corners.length; i += NUMBERS_PER_BOX) {
                boxes.add(box(corners, i));
            }
        }
        PDRectangle around = annotation.getRectangle();
        if (boxes.isEmpty() && around != null) {
            boxes.add(
                    frame.box(
                            around.getLowerLeftX(),
                            around.getLowerLeftY(),
                            around.getUpperRightX(),
                            around.getUpperRightY()));
        }
        return boxes;
    }

    private Rect box(float[] corners, int at) {
        float left = Float.MAX_VALUE;
        float bottom = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float top = -Float.MAX_VALUE;
        for (int i = at; i < at + NUMBERS_PER_BOX; i += 2) {
            left = Math.min(left, corners[i]);
            right = Math.max(right, corners[i]);
            bottom = Math.min(bottom, corners[i + 1]);
            top = Math.max(top, corners[i + 1]);
        }
        return frame.box(left, bottom, right, top);
    }

    /// What was written with a mark, and each reply as a paragraph of its own.
    private String comment(PDAnnotation annotation) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(ownComment(annotation));
        for (PDAnnotation other : annotations) {
            if (isReply(other) && isTo(other, annotation)) {
                paragraphs.add(ownComment(other));
            }
        }
        paragraphs.removeIf(String::isEmpty);
        return String.join("\n\n", paragraphs);
    }

    private static String ownComment(PDAnnotation annotation) {
        String contents = clean(annotation.getContents());
        if (!contents.isEmpty() || !(annotation instanceof PDAnnotationMarkup markup)) {
            return contents;
        }
        String rich = clean(orEmpty(markup.getRichContents()).replaceAll("<[^>]*>", " "));
        return rich.isEmpty() && markup.getPopup() != null
                ? clean(markup.getPopup().getContents())
                : rich;
    }

    // A reply of Acrobat may also say that a comment is accepted, which is no comment.
    private static boolean isReply(PDAnnotation annotation) {
        return annotation.getCOSObject().getDictionaryObject(IN_REPLY_TO) instanceof COSDictionary
                && !"Group".equals(annotation.getCOSObject().getNameAsString(REPLY_TYPE));
    }

    @SuppressWarnings("ReferenceEquality") // One object of the file, not one that looks the same.
    private static boolean isTo(PDAnnotation reply, PDAnnotation annotation) {
        return reply.getCOSObject().getDictionaryObject(IN_REPLY_TO) == annotation.getCOSObject()
                && !reply.getCOSObject().containsKey(STATE);
    }

    private static String colour(PDAnnotation annotation) {
        PDColor colour = annotation.getColor();
        try {
            return colour == null || colour.getComponents().length == 0
                    ? ""
                    : "#%06x".formatted(colour.toRGB() & 0xffffff);
        } catch (IOException _) {
            return "";
        }
    }

    private static Optional<Instant> modified(PDAnnotation annotation) {
        Calendar date = DateConverter.toCalendar(annotation.getModifiedDate());
        return Optional.ofNullable(date).map(Calendar::toInstant);
    }

    private static String clean(@Nullable String words) {
        return orEmpty(words)
                .replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}&&[^\\n\\t]]", "")
                .strip();
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
