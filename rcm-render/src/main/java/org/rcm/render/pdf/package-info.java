/**
 * Reports as PDF: {@link org.rcm.render.pdf.PdfRenderer}.
 *
 * <p>Inside, a report goes through four hands, each of which knows nothing of the next:
 *
 * <ol>
 *   <li><em>words</em>: {@code ReportBlocks} says what goes on the page and in which order, as {@code Block}s, with
 *       {@code Labels}, {@code DateWords}, {@code PartyWords} and {@code FollowUpTables};
 *   <li><em>lines</em>: {@code DocumentSetter} and the other setters break the text into lines ({@code LineBreaker}) and
 *       put them below one another in a {@code Galley} of {@code Strip}s, in the typography of {@code Styles} and with
 *       the measures of the {@code Face}s, which read the fonts themselves;
 *   <li><em>pages</em>: {@code Paginator} cuts the galley where a page may end;
 *   <li><em>paint</em>: {@code Painter} paints the pages in reading order on a {@code Canvas}. {@code OpenPdfCanvas} is
 *       the only class that knows the PDF library.
 * </ol>
 *
 * <p>What is painted belongs to a {@code Role}: a {@code Tag} of the document's structure, for those who hear it read
 * aloud, or an {@code Artifact}, which is not read.
 *
 * <p>The words of the library are data: {@code labels_en.properties} and {@code labels_es.properties}; a third language
 * is a third file.
 */
@NullMarked
package org.rcm.render.pdf;

import org.jspecify.annotations.NullMarked;
