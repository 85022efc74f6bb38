/** Reports as XML. */
@NullMarked
package org.rcm.render.xml;

import org.jspecify.annotations.NullMarked;
