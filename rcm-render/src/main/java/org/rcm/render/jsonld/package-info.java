/**
 * Reports as linked data: {@link org.rcm.render.jsonld.JsonLdRenderer}. Needs Jackson 3
 * ({@code tools.jackson.databind}).
 *
 * <p>Inside, {@code Graph} makes the nodes of a report, {@code PartyNodes} those of the parties.
 */
@NullMarked
package org.rcm.render.jsonld;

import org.jspecify.annotations.NullMarked;
