/** Writes reports for people and for programs, and reads back what it wrote. */
@NullMarked
package org.rcm.render;

import org.jspecify.annotations.NullMarked;
