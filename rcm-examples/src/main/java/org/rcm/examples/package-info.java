/**
 * Small programs to read, run and copy, and {@link org.rcm.examples.Rcm}, the command line.
 *
 * <p>Each program takes the path of a report, and reads one of the shipped samples if it is given none.
 */
@NullMarked
package org.rcm.examples;

import org.jspecify.annotations.NullMarked;
