/** What the readers of all forms share: how much they take. Not exported. */
@NullMarked
package org.rcm.render.internal.io;

import org.jspecify.annotations.NullMarked;
