/// Gloss, a reader's notebook for technical papers.
///
/// ```
///  6   shell                                       commands and how things look
///  5   library                                     one door to all below
///  4   worker                     export           PDF work in another process · notes out as text formats
///  3   layout                                      what pages mean
///  2   pdf          index         note             bytes in, marks and pictures out · search · notes
///  1   paper                      anchor           what a paper is · where a quote stands
///  0   text                                        spans, code points, near matches
/// ```
///
/// A package imports only packages with a smaller number; foreign libraries stay behind one fence
/// each (PDFBox in `pdf`, Lucene in `index`, YAML in `note`, commonmark and jmustache in `export`,
/// Spring and JLine in `shell`, Jackson where records become JSON). `ArchitectureTest` proves both.
///
/// The way of a byte: `PdfReader` turns the PDF's bytes into positioned glyphs; `LayoutAnalyzer`
/// gathers them into lines and blocks in reading order and writes them once as the canonical text
/// whose sections and passages are spans of it; `PassageIndex` stores each passage so that a query
/// comes back as hits whose highlights are spans of that same text; `Describer` turns the span a
/// reader picked into selectors kept with the note; and the export writes the note under its quote
/// after `Anchorer` has found the place again.
@NullMarked
package dev.gloss;

import org.jspecify.annotations.NullMarked;
