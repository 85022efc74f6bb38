package org.rcm.examples.cli;

/** A form in which a register is printed. */
enum RegisterForm {
  TABLE,
  CSV,
  JSON
}
