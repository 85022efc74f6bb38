/**
 * A report as people see it, whatever the form: the words, without any geometry or markup.
 *
 * <p>{@link org.rcm.render.internal.content.ReportContent} says what is shown and in which order, as
 * {@link org.rcm.render.internal.content.Block}s: title, facts of the meeting, numbered items, commitments by party,
 * calendar. {@code DateWords}, {@code PartyWords} and {@code FollowUpTables} word what the library adds, in the language of
 * the {@link org.rcm.render.internal.content.Labels}, which are data: {@code labels_en.properties} and
 * {@code labels_es.properties}; a third language is a third file. {@link org.rcm.render.internal.content.Inlines} finds
 * links and words of another language in a text, which is cut there into {@link org.rcm.render.internal.content.Piece}s.
 *
 * <p>PDF, HTML, Markdown and Word documents are made of these. Not exported: it changes as the forms grow.
 */
@NullMarked
package org.rcm.render.internal.content;

import org.jspecify.annotations.NullMarked;
