package dev.gloss.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/// The names of notes.
class NoteIdTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void sortsByTimeFirst() {
        NoteId earlier = NoteId.create(NOON.minusSeconds(3_600));
        NoteId later = NoteId.create(NOON);

        assertThat(earlier).isLessThan(later);
    }

    @Test
    void differsWithinOneMoment() {
        Set<NoteId> ids = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            ids.add(NoteId.create(NOON));
        }
        assertThat(ids).hasSizeGreaterThan(995);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n-",
                "n-01jdkx7q4",
                "n-01jdkx7q4zz",
                "N-01jdkx7q4z",
                "n-01jdkx7q4u",
                "n-01jdkx7q4z\n",
                "../x"
            })
    void nothingElseIsAnId(String word) {
        assertThat(NoteId.isId(word)).isFalse();
    }
}
