package dev.gloss.layout;

import dev.gloss.paper.PassageKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A passage while it grows: its lines, and what it interrupts.
final class Piece {

    private final PassageKind kind;
    private final int level;
    private final List<Line> lines;
    private final @Nullable Piece host;
    private final int hostLines;

    /// @param host the paragraph that it interrupts, null if none
    Piece(Labelled block, @Nullable Piece host) {
        this.kind = block.kind();
        this.level = block.level();
        this.lines = new ArrayList<>(block.block().lines());
        this.host = host;
        this.hostLines = host == null ? 0 : host.lines.size();
    }

    PassageKind kind() {
        return kind;
    }

    int level() {
        return level;
    }

    List<Line> lines() {
        return lines;
    }

    Line last() {
        return lines.getLast();
    }

    @Nullable Piece host() {
        return host;
    }

    /// How many lines of its host stand before it.
    int hostLines() {
        return hostLines;
    }

    void append(Block block) {
        lines.addAll(block.lines());
    }

    String text() {
        return new Block(lines).text();
    }
}
