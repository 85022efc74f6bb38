/**
 * Reports as JSON: {@link org.rcm.render.json.JsonRenderer} writes them, {@link org.rcm.render.json.JsonReader} reads
 * them back; {@link org.rcm.render.json.JsonLinesWriter} and {@link org.rcm.render.json.JsonLinesReader} do so with
 * archives of any length; {@link org.rcm.render.json.RegisterJsonRenderer} writes registers of commitments. Needs
 * Jackson 3 ({@code tools.jackson.databind}).
 *
 * <h2>Versions of the format</h2>
 *
 * <p>{@code schemaVersion} is <i>major.minor</i>; this library writes 1.0.
 *
 * <ul>
 *   <li>A later minor version, 1.1, may add optional properties, and ids of rules of evidence. It never takes a property
 *       away, makes one required, gives one another type or meaning, or adds a constant to a list of them.
 *   <li>So this library reads any 1.x and skips the properties that it does not know, after all that it knows has been
 *       checked as ever. What it skips is not there when it writes the report again, as 1.0.
 *   <li>A file that says 1.0 and has a property that 1.0 does not know is refused: it is a slip of the pen.
 *   <li>All else is a new major version, 2.0, with a schema and an {@code $id} of its own; it is refused.
 *   <li>The schemas are for files of version 1.0 alone; each version brings its own.
 * </ul>
 */
@NullMarked
package org.rcm.render.json;

import org.jspecify.annotations.NullMarked;
