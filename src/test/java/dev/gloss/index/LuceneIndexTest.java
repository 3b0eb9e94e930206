package dev.gloss.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The index in a folder, which may be damaged, locked or deleted.
class LuceneIndexTest extends PassageIndexContract {

    private static final IndexChanges NOTHING =
            new IndexChanges(Map.of(), Set.of(), List.of(), Map.of("state", "new"));

    @TempDir Path scratch;
    private int opened;

    @Override
    PassageIndex open() {
        opened++;
        return openAgain();
    }

    @Override
    PassageIndex openAgain() {
        return new LuceneIndex(scratch.resolve("index" + opened), Duration.ofMillis(200));
    }

    @Test
    void lookingForAnIndexMakesNone() {
        try (PassageIndex none = open()) {
            none.stamps();
        }
        assertThat(scratch.resolve("index" + opened)).doesNotExist();
    }

    @Test
    void aDamagedIndexCountsAsNoneAndIsBegunAnew() throws Exception {
        try (Stream<Path> files = Files.list(scratch.resolve("index1"))) {
            for (Path file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (PassageIndex damaged = openAgain()) {
            assertThat(damaged.stamps()).isEmpty();
            assertThat(damaged.apply(NOTHING)).isTrue();
            assertThat(damaged.stamps()).isEqualTo(Map.of("state", "new"));
        }
    }

    @Test
    void severalPartsBecomeOne() throws Exception {
        try (PassageIndex parts = openAgain()) {
            writeParts(parts);
            assertThat(segments()).isGreaterThan(1);

            parts.compact();

            assertThat(segments()).isOne();
        }
    }

    private long segments() throws IOException {
        try (Stream<Path> files = Files.list(scratch.resolve("index1"))) {
            return files.filter(file -> file.toString().endsWith(".si")).count();
        }
    }

    @Test
    void whileAnotherProcessWritesItIsBusy() throws Exception {
        try (FSDirectory directory = FSDirectory.open(scratch.resolve("index1"));
                Lock _ = directory.obtainLock("write.lock");
                PassageIndex busy = openAgain()) {
            assertThatThrownBy(() -> busy.apply(NOTHING)).isInstanceOf(IndexBusyException.class);
            assertThat(busy.search(new SearchRequest("bias", List.of(), 0, 1)).total()).isOne();
        }
    }

    @Test
    void aDeletedFolderIsNoticedByAnOpenReader() throws Exception {
        try (PassageIndex reader = openAgain()) {
            assertThat(reader.stamps()).isNotEmpty();
            delete(scratch.resolve("index1"));
            assertThat(reader.stamps()).isEmpty();
            try (PassageIndex writer = openAgain()) {
                writer.apply(NOTHING);
            }
            assertThat(reader.stamps()).isEqualTo(Map.of("state", "new"));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
