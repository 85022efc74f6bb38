/** The words of the domain: immutable, validated values that need nothing but the JDK at run time. */
module org.rcm.model {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.rcm.model;
  exports org.rcm.model.register;
}
