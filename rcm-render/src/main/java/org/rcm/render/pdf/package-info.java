/** Reports as PDF. */
@NullMarked
package org.rcm.render.pdf;

import org.jspecify.annotations.NullMarked;
