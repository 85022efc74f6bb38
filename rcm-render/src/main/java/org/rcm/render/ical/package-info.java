/**
 * Reports as calendars (iCalendar, RFC 5545 and 7986): {@link org.rcm.render.ical.ICalendarRenderer}. Needs nothing but
 * the JDK.
 *
 * <p>Inside, {@code CalendarEntries} turns activities and commitments into events and things to do, {@code Span} says
 * which days they take, and {@code ContentLines} knows how lines are escaped and folded.
 */
@NullMarked
package org.rcm.render.ical;

import org.jspecify.annotations.NullMarked;
