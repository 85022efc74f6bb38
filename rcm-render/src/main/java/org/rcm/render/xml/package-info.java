/**
 * Reports as XML: {@link org.rcm.render.xml.XmlRenderer} writes them, {@link org.rcm.render.xml.XmlReader} reads them
 * back. Needs JAXB 4 ({@code jakarta.xml.bind}) and an implementation of it.
 */
@NullMarked
package org.rcm.render.xml;

import org.jspecify.annotations.NullMarked;
