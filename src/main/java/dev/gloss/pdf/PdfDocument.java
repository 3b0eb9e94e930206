package dev.gloss.pdf;

/// What was read out of one PDF before anybody asks what it means.
public record PdfDocument() {}
