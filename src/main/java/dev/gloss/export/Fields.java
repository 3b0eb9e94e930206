package dev.gloss.export;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// All that a template may ask for: keys of maps and elements of lists. No method, no field and no
/// property of any object answers, so a template that somebody else wrote can run nothing.
///
/// Each element of a [PieceList] begins with a mark in what is written, and so does what follows
/// the list: these are the pieces by which the file is merged later.
final class Fields implements Mustache.Collector {

    private final MarkedWriter out;

    Fields(MarkedWriter out) {
        this.out = out;
    }

    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
        if (!(value instanceof List<?> list)) {
            return null;
        }
        return list instanceof PieceList ? marking(list) : list.iterator();
    }

    private Iterator<?> marking(List<?> list) {
        Iterator<?> elements = list.iterator();
        return new Iterator<Object>() {

            @Override
            public boolean hasNext() {
                out.mark();
                return elements.hasNext();
            }

            @Override
            public Object next() {
                return elements.next();
            }
        };
    }

    @Override
    public Mustache.VariableFetcher createFetcher(Object context, String name) {
        return (of, key) ->
                of instanceof Map<?, ?> map && map.containsKey(key)
                        ? map.get(key)
                        : Template.NO_FETCHER_FOUND;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new HashMap<>();
    }
}
