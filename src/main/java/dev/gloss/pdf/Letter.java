package dev.gloss.pdf;

/// What one code of a font shows. Lengths are in text space units, which are ems but in Type 3
/// fonts.
///
/// @param text the characters it stands for; empty if it shows nothing
/// @param right how far the pen goes to the right after it
/// @param up how far the pen goes upwards after it, below 0 in fonts whose lines run downwards
/// @param shiftRight how far right of the pen it is drawn
/// @param shiftUp how far above the pen it is drawn
/// @param isUnknown whether the characters say nothing or are a guess without hope
record Letter(
        String text, float right, float up, float shiftRight, float shiftUp, boolean isUnknown) {}
