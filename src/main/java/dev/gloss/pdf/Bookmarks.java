package dev.gloss.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Walks the PDF's own table of contents, which hostile files tie into rings.
final class Bookmarks {

    private static final int MOST = 10_000;
    private static final int DEEPEST = 12;

    private final PDDocument document;
    private final Map<COSDictionary, Integer> pages;
    private final Set<COSDictionary> seen = new HashSet<>();
    private final List<Bookmark> found = new ArrayList<>();

    private Bookmarks(PDDocument document, Map<COSDictionary, Integer> pages) {
        this.document = document;
        this.pages = pages;
    }

    /// @param pages the number of each page, from 1
    static List<Bookmark> of(PDDocument document, Map<COSDictionary, Integer> pages) {
        var walk = new Bookmarks(document, pages);
        try {
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                walk.enter(outline, 1);
            }
        } catch (RuntimeException | StackOverflowError e) {
            return List.copyOf(walk.found);
        }
        return List.copyOf(walk.found);
    }

    private void enter(PDOutlineNode node, int level) {
        PDOutlineItem item = node.getFirstChild();
        while (item != null
                && level <= DEEPEST
                && found.size() < MOST
                && seen.add(item.getCOSObject())) {
            String title = item.getTitle();
            if (title != null && !title.isBlank()) {
                found.add(new Bookmark(title.strip(), level, pageOf(item)));
            }
            enter(item, level + 1);
            item = item.getNextSibling();
        }
    }

    private int pageOf(PDOutlineItem item) {
        try {
            PDPage page = item.findDestinationPage(document);
            return page == null ? 0 : pages.getOrDefault(page.getCOSObject(), 0);
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
