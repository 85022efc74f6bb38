/**
 * Reports as PDF: {@link org.rcm.render.pdf.PdfRenderer}, and back from its own files:
 * {@link org.rcm.render.pdf.PdfReader}.
 *
 * <p>Inside, a report goes through four hands, each of which knows nothing of the next:
 *
 * <ol>
 *   <li><em>words</em>: the package {@code internal.content} says what goes on the page and in which order, as
 *       {@code Block}s; {@code PageWords} what stands around them;
 *   <li><em>lines</em>: {@code DocumentSetter} and the other setters break the text into lines ({@code LineBreaker}) and
 *       put them below one another in a {@code Galley} of {@code Strip}s, in the typography of {@code Styles} and with
 *       the measures of the {@code Face}s, which read the fonts themselves; of links and words of another language
 *       {@code InlineSetter} makes elements of their own;
 *   <li><em>pages</em>: {@code Paginator} cuts the galley where a page may end;
 *   <li><em>paint</em>: {@code Painter} paints the pages in reading order on a {@code Canvas}. Only the
 *       classes whose names begin with {@code OpenPdf} know the PDF library.
 * </ol>
 *
 * <p>What is painted belongs to a {@code Role}: a {@code Tag} of the document's structure, for those who hear it read
 * aloud, or an {@code Artifact}, which is not read.
 *
 * <p>Beside the pages, {@code ReportData} puts the report into the file as {@code AssociatedFile}s, and
 * {@code FileIdentifier} stamps it with a digest of all its bytes. On the way back this digest is compared first
 * ({@code Suspicion} says what may be wrong), then {@code EmbeddedStream} finds the data.
 */
@NullMarked
package org.rcm.render.pdf;

import org.jspecify.annotations.NullMarked;
