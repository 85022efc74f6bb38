/** Reads the sentences of conclusions: what they do, whom they name, and who promises what by when. */
@NullMarked
package org.rcm.parser.internal.meaning;

import org.jspecify.annotations.NullMarked;
