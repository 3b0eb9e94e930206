package dev.gloss.export;

import dev.gloss.note.FrontMatter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Merges front matter key by key. Only keys whose exported value has changed are touched, and of
/// those only their lines.
final class FrontMerge {

    private final @Nullable FrontMatter base;
    private final FrontMatter exported;
    private FrontMatter yours;

    private FrontMerge(@Nullable FrontMatter base, FrontMatter yours, FrontMatter exported) {
        this.base = base;
        this.yours = yours;
        this.exported = exported;
    }

    /// Merges the three.
    ///
    /// @param base what was exported last; null if nobody knows
    /// @return `yours` with what has changed in the export
    static FrontMatter of(@Nullable FrontMatter base, FrontMatter yours, FrontMatter exported) {
        FrontMerge merge = new FrontMerge(base, yours, exported);
        Set<String> keys = new LinkedHashSet<>(exported.keys());
        keys.addAll(base == null ? List.of() : base.keys());
        keys.forEach(merge::merge);
        return merge.yours;
    }

    private void merge(String key) {
        Optional<Object> was = base == null ? Optional.empty() : base.get(key);
        Optional<Object> mine = yours.get(key);
        Optional<Object> fresh = exported.get(key);
        if (fresh.equals(was) || fresh.equals(mine)) {
            return;
        }
        if (mine.isEmpty() || mine.equals(was)) {
            take(key);
        } else if (fresh.isPresent()) {
            both(key, was, mine.get(), fresh.get());
        }
    }

    private void take(String key) {
        yours =
                exported.written(key)
                        .map(lines -> yours.withWritten(key, lines))
                        .orElseGet(() -> yours.with(key, null));
    }

    private void both(String key, Optional<Object> was, Object mine, Object fresh) {
        if (was.isPresent()
                && was.get() instanceof List<?> old
                && mine instanceof List<?> own
                && fresh instanceof List<?> now) {
            yours = yours.with(key, mergedLists(old, own, now));
            return;
        }
        String written = unmarked(key);
        yours =
                yours.withWritten(
                        key, Conflict.inYaml(written, exported.written(key).orElseThrow()));
    }

    /// The lines of a key, freed of an earlier conflict, of which its own value is what counts.
    private String unmarked(String key) {
        String written = lines(yours, key);
        String cleared = Conflict.clearedInYaml(yours.toString(), written);
        yours = FrontBlock.read(cleared);
        return written;
    }

    private static String lines(FrontMatter front, String key) {
        return front.written(key).orElseThrow().replace("\r\n", "\n");
    }

    private static List<Object> mergedLists(List<?> was, List<?> mine, List<?> fresh) {
        List<Object> merged = new ArrayList<>();
        mine.stream()
                .filter(each -> fresh.contains(each) || !was.contains(each))
                .forEach(merged::add);
        fresh.stream()
                .filter(each -> !was.contains(each) && !merged.contains(each))
                .forEach(merged::add);
        return merged;
    }
}
