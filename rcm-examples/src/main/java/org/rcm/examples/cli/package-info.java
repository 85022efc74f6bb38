/**
 * The command line {@code rcm}: {@link org.rcm.examples.cli.Cli} reads the arguments, one class per command does the
 * work, {@link org.rcm.examples.cli.Terminal} is all they know of the world outside.
 */
@NullMarked
package org.rcm.examples.cli;

import org.jspecify.annotations.NullMarked;
