/**
 * Writes reports for people and for programs, and reads back what it wrote.
 *
 * <p>A {@link org.rcm.render.Renderer} writes one form; {@link org.rcm.render.TextRenderer} is one whose form is text.
 * The forms are in packages of their own, so that an application may leave out the libraries of those it does not use:
 * {@code org.rcm.render.json}, {@code org.rcm.render.xml}, {@code org.rcm.render.pdf}; for other programs
 * {@code org.rcm.render.akn} (Akoma Ntoso), {@code org.rcm.render.ical} (calendars) and {@code org.rcm.render.jsonld}
 * (linked data); tables for spreadsheets are in {@code org.rcm.render.csv}. Archives of many reports are written by a
 * {@link org.rcm.render.ReportsWriter} and read by a {@link org.rcm.render.ReportsReader}. What a reader cannot make a
 * report of is a {@link org.rcm.render.MalformedReportException}.
 */
@NullMarked
package org.rcm.render;

import org.jspecify.annotations.NullMarked;
