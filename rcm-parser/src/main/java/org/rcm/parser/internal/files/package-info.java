/**
 * Makes text of files that are not plain text, so that one parser reads them all.
 *
 * <p>{@link org.rcm.parser.internal.files.FileForms} tells the form of a file from its content; each
 * {@link org.rcm.parser.internal.files.FileForm} makes a {@link org.rcm.parser.internal.files.FileText} of it: the lines
 * that a reader sees, list numbers included, with what belongs to the page and not to the text set aside. Web pages are
 * characters before they are files, so {@link org.rcm.parser.internal.files.HtmlForm} takes them as text. What stands in
 * the lines is for the parser to say; here nothing is known of reports.
 */
@NullMarked
package org.rcm.parser.internal.files;

import org.jspecify.annotations.NullMarked;
