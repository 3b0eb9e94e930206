package dev.gloss.worker;

/// What came of drawing a part of a page.
public sealed interface Drawing {

    /// A picture.
    ///
    /// @param bytes a PNG, or what [Pixels] reads; never changed after
    @SuppressWarnings("ArrayRecordComponent") // Pictures are passed on, never compared.
    record Drawn(byte[] bytes) implements Drawing {}

    /// None.
    ///
    /// @param reason one line in words a person can act on, without the file's name
    record Failed(String reason) implements Drawing {}
}
