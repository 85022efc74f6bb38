/**
 * Reports as XML: {@link org.rcm.render.xml.XmlRenderer} writes them, {@link org.rcm.render.xml.XmlReader} reads them
 * back; {@link org.rcm.render.xml.XmlReportsWriter} and {@link org.rcm.render.xml.XmlReportsReader} do so with archives
 * of any length. Needs JAXB 4 ({@code jakarta.xml.bind}) and an implementation of it.
 *
 * <h2>Versions of the format</h2>
 *
 * <p>{@code schemaVersion} is <i>major.minor</i>; this library writes 1.0.
 *
 * <ul>
 *   <li>A later minor version, 1.1, may add optional elements and attributes, and ids of rules of evidence. It never
 *       takes one away, makes one required, gives one another type or meaning, or adds a constant to a list of them.
 *   <li>So this library reads any 1.x and skips the elements and attributes that it does not know, after all that it
 *       knows has been checked by the rules of the model. What it skips is not there when it writes the report again, as
 *       1.0.
 *   <li>A file that says 1.0 and has what 1.0 does not know is refused: it is a slip of the pen.
 *   <li>All else is a new major version, 2.0, with a schema and a namespace of its own; it is refused.
 *   <li>The schema is for files of version 1.0 alone; each version brings its own.
 * </ul>
 */
@NullMarked
package org.rcm.render.xml;

import org.jspecify.annotations.NullMarked;
