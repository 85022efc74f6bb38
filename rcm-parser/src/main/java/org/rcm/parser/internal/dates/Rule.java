package org.rcm.parser.internal.dates;

import org.jspecify.annotations.Nullable;

/** One way to write a time frame. */
@FunctionalInterface
interface Rule {
  /** What starts at a token, if it is written in this way; looks a bounded number of tokens ahead. */
  @Nullable
  Finding read(Tokens tokens, int start);
}
