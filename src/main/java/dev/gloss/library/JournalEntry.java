package dev.gloss.library;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// One line of the journal: something that was done, or what became of such a thing later.
///
/// @param id its name, unique in the journal
/// @param at when
/// @param act what sort of line it is
/// @param of id of the line that did first what this one undoes or does again, or of the line that
///   failed; its own for a line that does something new
/// @param what was done, in words
/// @param changes in the order in which they were made
record JournalEntry(String id, Instant at, Act act, String of, String what, List<Change> changes) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    enum Act {
        /// Changes that a person wanted.
        DO,
        /// What reverted them.
        UNDO,
        /// What made them again.
        REDO,
        /// That they stay made or reverted, as they are, and that undoing or doing again goes on
        /// before them.
        SKIP,
        /// A line whose changes could not be made after all.
        FAIL
    }

    JournalEntry {
        changes = List.copyOf(changes);
    }

    /// A line for something new.
    static JournalEntry done(String what, List<Change> changes) {
        String id = newId();
        return new JournalEntry(id, now(), Act.DO, id, what, changes);
    }

    /// A line for what becomes of this one.
    ///
    /// @param changes those that undo it or do it again; none if it stays as it is
    JournalEntry followedBy(Act act, List<Change> changes) {
        return new JournalEntry(newId(), now(), act, of, what, changes);
    }

    /// A line that says that this one came to nothing.
    JournalEntry failed() {
        return new JournalEntry(newId(), now(), Act.FAIL, id, what, List.of());
    }

    /// One line of JSON, without its end.
    String write() {
        return MAPPER.writeValueAsString(
                new Line(
                        id,
                        at.toString(),
                        act.name().toLowerCase(Locale.ROOT),
                        of,
                        what,
                        changes.stream().map(LineChange::of).toList()));
    }

    /// Reads a line; empty if it is none, such as the last one of a program that was killed.
    static Optional<JournalEntry> read(String line) {
        try {
            Line read = MAPPER.readValue(line, Line.class);
            return Optional.of(
                    new JournalEntry(
                            Objects.requireNonNull(read.id()),
                            Instant.parse(read.at()),
                            Act.valueOf(read.act().toUpperCase(Locale.ROOT)),
                            Objects.requireNonNull(read.of()),
                            Objects.requireNonNull(read.what()),
                            read.changes().stream().map(LineChange::change).toList()));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String newId() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    private record Line(
            String id, String at, String act, String of, String what, List<LineChange> changes) {}

    /// A change of which the first of `created`, `edited` and `moved` that is there says which it
    /// is.
    private record LineChange(
            @Nullable String created,
            @Nullable String edited,
            @Nullable String before,
            @Nullable String after,
            @Nullable String moved,
            @Nullable String to) {

        static LineChange of(Change change) {
            return switch (change) {
                case Change.Created(String path) ->
                        new LineChange(path, null, null, null, null, null);
                case Change.Edited(String path, String before, String after) ->
                        new LineChange(null, path, before, after, null, null);
                case Change.Moved(String path, String to) ->
                        new LineChange(null, null, null, null, path, to);
            };
        }

        Change change() {
            if (created != null) {
                return new Change.Created(created);
            } else if (edited != null) {
                return new Change.Edited(
                        edited, Objects.requireNonNull(before), Objects.requireNonNull(after));
            }
            return new Change.Moved(Objects.requireNonNull(moved), Objects.requireNonNull(to));
        }
    }
}
