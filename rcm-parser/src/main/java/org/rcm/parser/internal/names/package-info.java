/**
 * Finds the parties that a text names: {@link org.rcm.parser.internal.names.PartyFinder} looks every spelling of a
 * {@link org.rcm.model.Directory} up in one pass, {@link org.rcm.parser.internal.names.NameWords} cuts names and texts
 * into the words that are compared, and {@link org.rcm.parser.internal.names.Gazetteer} knows cities, so that
 * "Panama City" is not taken for Panama.
 */
@NullMarked
package org.rcm.parser.internal.names;

import org.jspecify.annotations.NullMarked;
