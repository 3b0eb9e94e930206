package dev.gloss.layout;

/// Shares of a line's marks, from 0 to 1, that look a certain way.
///
/// @param bold heavy faces
/// @param italic slanted faces
/// @param fixed faces of one width
/// @param math mathematical fonts
/// @param form inside an embedded drawing
/// @param type3 fonts drawn by procedures
record Looks(float bold, float italic, float fixed, float math, float form, float type3) {}
