/** Reads the text of a report into a value of the model and says what was odd about it. */
@NullMarked
package org.rcm.parser;

import org.jspecify.annotations.NullMarked;
