package dev.gloss.export;

import java.util.AbstractList;
import java.util.List;

/// A list for templates of which each element makes a piece of the file.
final class PieceList extends AbstractList<Object> {

    private final List<?> elements;

    PieceList(List<?> elements) {
        this.elements = List.copyOf(elements);
    }

    @Override
    public Object get(int index) {
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }
}
