package dev.gloss.note;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A value of front matter that knows its place, so that one that makes no sense can be named by
/// line and column.
///
/// @param file in which it stands
/// @param path that leads to it, as [FrontMatter#with(List, Object)] takes it
/// @param plain a string, list or map; null if nothing stands there
record Value(FrontMatter file, List<?> path, @Nullable Object plain) {

    static Value of(FrontMatter file, String key) {
        return new Value(file, List.of(key), file.get(key).orElse(null));
    }

    boolean isThere() {
        return plain != null;
    }

    /// What stands under a key of this map.
    Value get(String key) {
        return child(key, plain instanceof Map<?, ?> map ? map.get(key) : null);
    }

    /// The values of a list; a single value is a list of one, nothing an empty one.
    List<Value> items() {
        if (plain instanceof List<?> list) {
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                items.add(child(i, list.get(i)));
            }
            return items;
        }
        return plain == null ? List.of() : List.of(this);
    }

    String string(String otherwise) {
        return plain == null ? otherwise : plain.toString();
    }

    Optional<String> string() {
        return Optional.ofNullable(plain).map(Object::toString);
    }

    int number(int otherwise) throws MalformedFrontMatterException {
        String word = string(Integer.toString(otherwise));
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException _) {
            throw malformed("%s is no number".formatted(word));
        }
    }

    MalformedFrontMatterException malformed(String problem) {
        return file.malformed(path, "%s: %s".formatted(path.getLast(), problem));
    }

    private Value child(Object step, @Nullable Object value) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return new Value(file, longer, value);
    }
}
