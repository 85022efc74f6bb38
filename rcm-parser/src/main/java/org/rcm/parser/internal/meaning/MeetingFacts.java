package org.rcm.parser.internal.meaning;

import java.util.Locale;
import java.util.Optional;
import org.rcm.model.DateRange;
import org.rcm.model.Organization;

/**
 * What must be known of a meeting to read its conclusions.
 *
 * @param language the language of the report
 * @param dates first and last day; the only clock there is
 * @param body who met; "the Working Group" means this one
 */
public record MeetingFacts(
    Locale language, Optional<DateRange> dates, Optional<Organization> body) {}
