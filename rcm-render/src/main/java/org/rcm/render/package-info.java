/**
 * Writes reports for people and for programs, and reads back what it wrote.
 *
 * <p>A {@link org.rcm.render.Renderer} writes one form; {@link org.rcm.render.TextRenderer} is one whose form is text.
 * The forms are in packages of their own, so that an application may leave out the libraries of those it does not use:
 * {@code org.rcm.render.json}, {@code org.rcm.render.xml}, {@code org.rcm.render.pdf}; tables for
 * spreadsheets are in {@code org.rcm.render.csv}. What a reader cannot make a
 * report of is a {@link org.rcm.render.MalformedReportException}.
 */
@NullMarked
package org.rcm.render;

import org.jspecify.annotations.NullMarked;
