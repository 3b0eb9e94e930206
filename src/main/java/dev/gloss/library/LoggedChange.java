package dev.gloss.library;

import java.time.Instant;

/// Something that was done to a library, as its log tells it.
///
/// @param at when it was done first
/// @param what in words, such as `remove deepseek-v3`
/// @param undone whether it has been undone since
public record LoggedChange(Instant at, String what, boolean undone) {}
