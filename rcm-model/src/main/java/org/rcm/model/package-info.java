/**
 * The words of the domain: immutable, validated values that say what a report of the Regional Conference on
 * Migration says.
 *
 * <p>A {@link org.rcm.model.Report} is the document; its {@link org.rcm.model.Meeting} is the event that it is about,
 * and its {@link org.rcm.model.Conclusion}s are the numbered items, each with a
 * {@link org.rcm.model.ConclusionNumber}, the {@link org.rcm.model.Act}s it performs and the
 * {@link org.rcm.model.Commitment}s it makes. A commitment binds {@link org.rcm.model.Party} values and may have a
 * {@link org.rcm.model.TimeFrame} and a {@link org.rcm.model.Place}. An {@link org.rcm.model.Activity} is something in
 * the calendar. A {@link org.rcm.model.Directory} holds the parties that are known by name.
 *
 * <p>Whatever cannot be is refused when it is built, with an {@link org.rcm.model.InvalidValueException}. What is merely
 * unusual is a {@link org.rcm.model.Finding} of a {@link org.rcm.model.ReportValidator}.
 *
 * <p>All types are immutable and thread-safe; those that hold values compare by them. None hands out {@code null}.
 */
@NullMarked
package org.rcm.model;

import org.jspecify.annotations.NullMarked;
