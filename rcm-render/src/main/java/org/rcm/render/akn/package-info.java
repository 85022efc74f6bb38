/**
 * Reports as Akoma Ntoso 3.0, the XML of parliaments and of the United Nations system:
 * {@link org.rcm.render.akn.AkomaNtosoRenderer}. Needs nothing but the JDK.
 *
 * <p>Inside, {@code AknMeta} writes who, when and what about, {@code AknBody} the text, and {@code Marks} finds the words
 * that name parties and days.
 */
@NullMarked
package org.rcm.render.akn;

import org.jspecify.annotations.NullMarked;
