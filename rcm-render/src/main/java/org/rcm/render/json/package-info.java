/** Reports as JSON. */
@NullMarked
package org.rcm.render.json;

import org.jspecify.annotations.NullMarked;
