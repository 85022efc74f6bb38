/**
 * Reports as JSON: {@link org.rcm.render.json.JsonRenderer} writes them, {@link org.rcm.render.json.JsonReader} reads
 * them back; {@link org.rcm.render.json.RegisterJsonRenderer} writes registers of commitments. Needs Jackson 3 ({@code tools.jackson.databind}).
 */
@NullMarked
package org.rcm.render.json;

import org.jspecify.annotations.NullMarked;
