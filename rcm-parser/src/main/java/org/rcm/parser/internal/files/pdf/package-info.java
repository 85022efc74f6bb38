/**
 * Makes text of the pages of a PDF file with Apache PDFBox.
 *
 * <p>{@link org.rcm.parser.internal.files.pdf.PdfReader} is the way in. A file goes through these phases:
 *
 * <ol>
 *   <li>{@code PdfOpener} opens it, {@code PageTree} finds its pages;
 *   <li>{@code PageReader} plays the drawing instructions of a page and keeps the characters as {@code Glyph}s with
 *       their places; {@code Fonts} and {@code Budget} see to it that no font and no drawing takes forever;
 *   <li>{@code GlyphCleaner} takes out what was painted twice and joins accents with their letters;
 *   <li>{@code RunBuilder} makes runs of them, {@code RowBuilder} rows of runs, {@code Columns} finds the order in which
 *       rows are read, {@code RowText} writes their words: a {@code PageText};
 *   <li>{@code Footnotes} and {@code RunningHeads} find what belongs to the page;
 *   <li>{@code TextWriter} puts the pages together, with empty lines where {@code Gaps} sees paragraphs end.
 * </ol>
 *
 * <p>All coordinates are in points, turned so that the text of a page stands upright, from its upper left corner.
 */
@NullMarked
package org.rcm.parser.internal.files.pdf;

import org.jspecify.annotations.NullMarked;
