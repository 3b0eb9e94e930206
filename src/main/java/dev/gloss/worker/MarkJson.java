package dev.gloss.worker;

import dev.gloss.paper.ForeignMark;
import dev.gloss.paper.Rect;
import dev.gloss.paper.Region;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Marks on their way from a worker.
///
/// @param kind the label of [ForeignMark.Kind]
/// @param regions page, x, y, width and height of each box
/// @param modified null if unknown
record MarkJson(
        String kind,
        List<double[]> regions,
        String words,
        String comment,
        String name,
        String author,
        String colour,
        @Nullable String modified) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static byte[] write(List<ForeignMark> marks) {
        return MAPPER.writeValueAsBytes(marks.stream().map(MarkJson::of).toList());
    }

    /// @throws IOException if the bytes are no marks
    static List<ForeignMark> read(byte[] bytes) throws IOException {
        try {
            MarkJson[] marks = MAPPER.readValue(bytes, MarkJson[].class);
            return List.of(marks).stream().map(MarkJson::mark).toList();
        } catch (RuntimeException e) {
            throw new IOException("not marks of a worker", e);
        }
    }

    private static MarkJson of(ForeignMark mark) {
        return new MarkJson(
                mark.kind().label(),
                mark.regions().stream().map(MarkJson::numbers).toList(),
                mark.words(),
                mark.comment(),
                mark.name(),
                mark.author(),
                mark.colour(),
                mark.modified().map(Instant::toString).orElse(null));
    }

    private ForeignMark mark() {
        return new ForeignMark(
                ForeignMark.Kind.labelled(kind).orElseThrow(IllegalArgumentException::new),
                regions.stream().map(MarkJson::region).toList(),
                words,
                comment,
                name,
                author,
                colour,
                Optional.ofNullable(modified).map(Instant::parse));
    }

    private static double[] numbers(Region region) {
        Rect box = region.box();
        return new double[] {region.page(), box.x(), box.y(), box.width(), box.height()};
    }

    private static Region region(double[] numbers) {
        return new Region(
                (int) numbers[0], new Rect(numbers[1], numbers[2], numbers[3], numbers[4]));
    }
}
