/**
 * Follow-up across meetings: what became of the commitments of several reports.
 *
 * <p>A {@link org.rcm.model.register.CommitmentRegister} is built from {@link org.rcm.model.Report}s and from the
 * {@link org.rcm.model.register.Decision}s of people. Its {@link org.rcm.model.register.RegisterEntry entries} are the
 * commitments, each with its {@link org.rcm.model.register.StatusChange status changes}; a
 * {@link org.rcm.model.register.FollowUpLink} joins a conclusion with a later one about the same thing and says why; a
 * {@link org.rcm.model.register.Story} is the chain of such links from the first report to the last; a
 * {@link org.rcm.model.register.ResolvedReference} says which report the words of a conclusion point to.
 *
 * <p>What is the same thing is found by names, whose words are weighed by how rare they are in the reports at hand, by
 * countries, organisations and dates. No words of any language are known here: they are compared, not understood. So what
 * two languages say is joined by dates, countries and organisations alone.
 *
 * <p>All types are immutable and thread-safe. There is no clock: whoever asks gives the day.
 */
@NullMarked
package org.rcm.model.register;

import org.jspecify.annotations.NullMarked;
