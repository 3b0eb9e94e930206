package dev.gloss.layout;

import dev.gloss.paper.PassageKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says of each block what it is, from its looks, its first words and what stands before it.
final class Classifier {

    private static final int LEAST_WORDS_OF_ITEM = 5;
    private static final int LEAST_WORDS_OF_SENTENCE = 3;

    private static final Pattern NUMBERED =
            Pattern.compile(".*\\([A-Z]?\\.?\\d{1,3}(?:\\.\\d+)?[a-z]?\\)");

    private final Setting setting;
    private final Typography type;
    private final Columns columns;
    private final HeadingFinder headings;

    private Part part = Part.FRONT;
    private boolean frontEndsAtHeading;
    private @Nullable Block firstReference;
    private final List<Labelled> labelled = new ArrayList<>();

    /// Size of the smallest reference so far; infinite before the first.
    private double smallestReference = Double.POSITIVE_INFINITY;

    /// Where in the paper the classifier is.
    private enum Part {
        FRONT,
        ABSTRACT,
        BODY,
        CONTENTS,
        REFERENCES
    }

    private Classifier(Setting setting, HeadingFinder headings) {
        this.setting = setting;
        this.type = setting.type();
        this.columns = setting.columns();
        this.headings = headings;
    }

    static List<Labelled> label(Setting setting, HeadingFinder headings, List<Block> blocks) {
        Classifier classifier = new Classifier(setting, headings);
        classifier.firstReference = ReferenceStyle.firstWithoutHeading(blocks);
        classifier.frontEndsAtHeading = classifier.hasHeadingAfterFront(blocks);
        blocks.forEach(classifier::label);
        return FormulaLeads.gather(TableRows.gather(classifier.labelled), setting);
    }

    /// Whether a heading tells where title and authors end; without one, the first sentences do.
    private boolean hasHeadingAfterFront(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.page() <= 2)
                .anyMatch(block -> opensAbstract(block) || isFirstHeading(block));
    }

    private void label(Block block) {
        if (isFigureText(block)) {
            add(PassageKind.FIGURE_TEXT, block);
        } else if (Openings.isCaption(block.text()) && !isBodySentence(block)) {
            add(PassageKind.CAPTION, block);
        } else if (part == Part.FRONT) {
            labelFront(block);
        } else if (isAlgorithm(block)) {
            add(PassageKind.CODE, block);
        } else if (part == Part.CONTENTS && isContentsLine(block)) {
            add(PassageKind.OTHER, block);
        } else if (headings.isHeading(block)) {
            addHeading(block);
        } else {
            labelText(block);
        }
    }

    private void labelFront(Block block) {
        if (opensAbstract(block)) {
            part = Part.ABSTRACT;
            addAbstract(block);
        } else if (isFirstHeading(block)) {
            addHeading(block);
        } else if (isFootnote(block)) {
            add(PassageKind.FOOTNOTE, block);
        } else if (block.page() > 1 || isLongProse(block) || opensBody(block)) {
            addFirstText(block);
        } else {
            add(PassageKind.FRONT, block);
        }
    }

    private static boolean isLongProse(Block block) {
        return block.lines().size() > 3
                && Sentences.isProse(block.text())
                && block.text().length() > 300;
    }

    private boolean opensBody(Block block) {
        return !frontEndsAtHeading
                && block.lines().size() > 1
                && block.first().sameSize(type.size())
                && Sentences.isProse(block.text());
    }

    private void addFirstText(Block block) {
        if (frontEndsAtHeading) {
            add(PassageKind.ABSTRACT, block);
        } else {
            part = Part.BODY;
            labelText(block);
        }
    }

    /// "Abstract" is a heading, alone or before the first sentence.
    private void addAbstract(Block block) {
        boolean alone = block.text().length() < 14;
        Optional<RunInHeads.Split> split = RunInHeads.splitAbstract(block);
        if (split.isPresent()) {
            add(PassageKind.HEADING, split.get().head());
            add(PassageKind.ABSTRACT, split.get().rest());
        } else {
            add(alone ? PassageKind.HEADING : PassageKind.ABSTRACT, block);
        }
    }

    private void addHeading(Block block) {
        String title =
                HeadingNumber.title(block.text())
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("[.:]$", "");
        part =
                switch (title) {
                    case "abstract", "summary" -> part == Part.BODY ? Part.BODY : Part.ABSTRACT;
                    case "contents", "table of contents" -> Part.CONTENTS;
                    default ->
                            HeadingLooks.isOfReferences(block.text()) ? Part.REFERENCES : Part.BODY;
                };
        add(PassageKind.HEADING, block);
    }

    private void labelText(Block block) {
        if (part == Part.BODY && block.equals(firstReference)) {
            part = Part.REFERENCES;
        }
        if (part == Part.REFERENCES && !isFootnoteOfReferences(block)) {
            labelReference(block);
        } else if (part == Part.ABSTRACT && Openings.isKeywords(block.text())) {
            add(PassageKind.OTHER, block);
        } else if (isEquation(block) && !isSentenceItem(block)) {
            add(PassageKind.EQUATION, block);
        } else if (isFootnote(block)) {
            add(PassageKind.FOOTNOTE, block);
        } else if (block.share(Looks::fixed) > Tuning.MOSTLY && block.lines().size() > 1) {
            add(PassageKind.CODE, block);
        } else if (isTable(block)) {
            add(PassageKind.TABLE, block);
        } else if (Openings.isItem(block.text()) && isTextSize(block)) {
            addItem(block);
        } else if (isParagraph(block)) {
            addParagraph(block);
        } else {
            add(PassageKind.OTHER, block);
        }
    }

    /// Tables and drawings may have found their place between references.
    private void labelReference(Block block) {
        boolean below = follows(PassageKind.TABLE, block) || isBelowTableCaption(block);
        if (below && isTable(block) && !Openings.isReference(block.text())) {
            add(PassageKind.TABLE, block);
        } else {
            boolean label = isSmallerThanReferences(block) && !Sentences.isProse(block.text());
            add(isTiny(block) || label ? PassageKind.OTHER : PassageKind.REFERENCE, block);
        }
    }

    private boolean isBelowTableCaption(Block block) {
        if (labelled.isEmpty()) {
            return false;
        }
        Labelled before = labelled.getLast();
        return before.kind() == PassageKind.CAPTION
                && Openings.isTableCaption(before.text())
                && before.block().page() == block.page()
                && block.top() >= before.block().top();
    }

    private void addItem(Block block) {
        RunInHeads.splitItem(block)
                .ifPresentOrElse(this::addRunIn, () -> add(PassageKind.LIST_ITEM, block));
    }

    private void addParagraph(Block block) {
        if (part == Part.ABSTRACT) {
            add(PassageKind.ABSTRACT, block);
        } else {
            RunInHeads.split(block)
                    .ifPresentOrElse(this::addRunIn, () -> add(PassageKind.PARAGRAPH, block));
        }
    }

    private void addRunIn(RunInHeads.Split split) {
        labelled.add(new Labelled(PassageKind.HEADING, Levels.RUN_IN, split.head()));
        add(PassageKind.PARAGRAPH, split.rest());
    }

    private void add(PassageKind kind, Block block) {
        if (kind == PassageKind.REFERENCE) {
            smallestReference = Math.min(smallestReference, block.size());
        }
        labelled.add(new Labelled(kind, 0, block));
    }

    private boolean opensAbstract(Block block) {
        return block.text().matches("(?is)abstract\\b.*") && block.page() <= 2;
    }

    private boolean isFirstHeading(Block block) {
        return headings.isHeading(block)
                && (HeadingNumber.of(block.text()).filter(HeadingNumber::isFirst).isPresent()
                        || HeadingLooks.isKnown(block.text()))
                && block.size() < 1.9f * type.size();
    }

    private boolean isFigureText(Block block) {
        boolean drawn = block.share(Looks::form) > Tuning.MOSTLY && !type.drawnAsForms();
        return drawn || (block.share(Looks::type3) > Tuning.MOSTLY && !type.face().type3());
    }

    // "Figure 3 shows that" opens a sentence, not a caption.
    private boolean isBodySentence(Block block) {
        return block.text().matches("(?s)\\S+\\s+\\S+\\s+\\p{Ll}.*")
                && block.first().sameSize(type.size());
    }

    private boolean isAlgorithm(Block block) {
        if (!Openings.isStep(block.first().text())) {
            return false;
        }
        boolean captioned =
                follows(PassageKind.CAPTION, block)
                        && Openings.isAlgorithmCaption(labelled.getLast().text());
        return captioned || block.lines().size() > 1 || follows(PassageKind.CODE, block);
    }

    private boolean isContentsLine(Block block) {
        long ending =
                block.lines().stream().filter(line -> Openings.endsWithPage(line.text())).count();
        return ending * 2 >= block.lines().size();
    }

    private boolean isEquation(Block block) {
        double math = block.share(Looks::math);
        boolean formula = math >= Tuning.FORMULA || (math > .1 && hasNumber(block.last().text()));
        boolean crumb = block.text().length() < 4 && math > 0;
        return Openings.isEquationNumber(block.text())
                || crumb
                || math > Tuning.MOSTLY_FORMULA
                || (formula && isIndented(block) && !isSentence(block.text()));
    }

    private boolean isIndented(Block block) {
        return block.first().left() - columns.left(block.first()) > block.size();
    }

    /// Whether a line ends with the number of an equation.
    private static boolean hasNumber(String line) {
        return line.endsWith(")") && NUMBERED.matcher(line).matches();
    }

    private static boolean isSentence(String text) {
        return Sentences.isProse(text) && Sentences.words(text) >= LEAST_WORDS_OF_SENTENCE;
    }

    /// An item of a list that says what to do with a formula, or comes next in one.
    private boolean isSentenceItem(Block block) {
        return Openings.isItem(block.text())
                && ((Sentences.end(block.text())
                                && Sentences.words(block.text()) >= LEAST_WORDS_OF_ITEM)
                        || Openings.isNextItem(lastItem(), block.text()));
    }

    private String lastItem() {
        return labelled.reversed().stream()
                .filter(before -> before.kind() == PassageKind.LIST_ITEM)
                .findFirst()
                .map(Labelled::text)
                .orElse("");
    }

    private boolean isFootnote(Block block) {
        return block.size() < Tuning.FOOTNOTE_SIZE * type.size()
                && block.top() > setting.height(block.page()) / 2
                && (opensFootnote(block)
                        || follows(PassageKind.FOOTNOTE, block)
                        || endsFootnote(block));
    }

    /// Numbers in a drawing are small, too, but no words follow them.
    private static boolean opensFootnote(Block block) {
        return Openings.isFootnote(block.text())
                && (FootnoteMarks.opens(block.first())
                        || !Character.isDigit(block.text().charAt(0))
                        || Sentences.words(block.text()) >= LEAST_WORDS_OF_SENTENCE);
    }

    /// References are themselves set smaller than the text.
    private boolean isFootnoteOfReferences(Block block) {
        return isFootnote(block) && isSmallerThanReferences(block);
    }

    /// Smaller than the text, too, and than all of them so far: one that is mostly an address in a
    /// typewriter face looks larger than it is.
    private boolean isSmallerThanReferences(Block block) {
        return smallestReference < Double.POSITIVE_INFINITY
                && block.size() < Tuning.FOOTNOTE_SIZE * Math.min(smallestReference, type.size());
    }

    /// Whether it goes on with a footnote that its column or page cut off.
    private boolean endsFootnote(Block block) {
        return Sentences.goOn(block.text())
                && labelled.reversed().stream()
                        .filter(before -> before.kind() == PassageKind.FOOTNOTE)
                        .findFirst()
                        .filter(note -> !Sentences.end(note.text()))
                        .filter(note -> block.page() - note.block().page() <= 1)
                        .isPresent();
    }

    /// Whether the block before, right above on the same page, is of that kind.
    private boolean follows(PassageKind kind, Block block) {
        if (labelled.isEmpty()) {
            return false;
        }
        Labelled before = labelled.getLast();
        return before.kind() == kind
                && before.block().page() == block.page()
                && block.top() >= before.block().top()
                && before.block().last().sameSize(block.size());
    }

    private boolean isTable(Block block) {
        boolean cells = block.cells() * 3 > block.lines().size();
        return cells && !Sentences.isProse(block.longest().text());
    }

    /// Whether it is the last words of a paragraph that a float, a column or a page cut off.
    private boolean endsParagraph(Block block) {
        return Sentences.goOn(block.text())
                && Sentences.end(block.text())
                && labelled.reversed().stream()
                        .filter(before ->
                                before.kind() == PassageKind.PARAGRAPH
                                        || before.kind() == PassageKind.LIST_ITEM)
                        .findFirst()
                        .filter(text -> !Sentences.end(text.text()))
                        .filter(text -> block.page() - text.block().page() <= 2)
                        .isPresent();
    }

    private boolean isTextSize(Block block) {
        return block.size() > .85f * type.size();
    }

    private static boolean isTiny(Block block) {
        return block.text().length() < 4;
    }

    private boolean isParagraph(Block block) {
        if (Sentences.isProse(block.text())) {
            return isTextSize(block) || block.text().length() > 200;
        }
        Line first = block.first();
        return first.sameSize(type.size())
                && first.left() - columns.left(first) < 4 * first.size()
                && (endsParagraph(block)
                        || (mayBeSentence(block) && hasWords(block.text()))
                        || Openings.isNumberedStatement(block.text()));
    }

    private static boolean mayBeSentence(Block block) {
        return block.lines().size() > 1
                || Sentences.end(block.text())
                || block.text().endsWith(":")
                || RunInHeads.isStatement(block.text());
    }

    private static boolean hasWords(String text) {
        long marks = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        return Characters.letters(text) > .6 * marks && text.split("\\s+").length >= 4;
    }
}
