package org.rcm.render.internal.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way from the root of a file to a value in it, {@code $.conclusions[3].commitments[0].due.to}.
 *
 * <p>It also carries the document objects it leads through, by which a reader finds the line and column. Immutable.
 */
public final class DocumentPath {
  private static final int NO_INDEX = -1;

  private final @Nullable DocumentPath parent;
  private final String name;
  private final int index;
  private final @Nullable Object document;

  private DocumentPath(
      @Nullable DocumentPath parent, String name, int index, @Nullable Object document) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.document = document;
  }

  /**
   * The path of a whole file.
   *
   * @param document the root
   * @return the path {@code $}
   */
  public static DocumentPath root(Object document) {
    return new DocumentPath(null, "$", NO_INDEX, document);
  }

  /**
   * The path of a property.
   *
   * @param property its name
   * @param value the document there, or null if it is none
   * @return the longer path
   */
  public DocumentPath at(String property, @Nullable Object value) {
    return new DocumentPath(this, property, NO_INDEX, value);
  }

  /**
   * The path of an entry of a list.
   *
   * @param property the name of the list
   * @param position position in the list, from 0
   * @param value the document there, or null if it is none
   * @return the longer path
   */
  public DocumentPath at(String property, int position, @Nullable Object value) {
    return new DocumentPath(this, property, position, value);
  }

  /** {@return the path one step up; empty for the root} */
  public Optional<DocumentPath> parent() {
    return Optional.ofNullable(parent);
  }

  /** {@return the name of the last property} */
  public String name() {
    return name;
  }

  /** {@return the position in the list with that name, from 0; empty where there is no list} */
  public Optional<Integer> index() {
    return index == NO_INDEX ? Optional.empty() : Optional.of(index);
  }

  /** {@return the document at this place; empty for a plain value} */
  public Optional<Object> document() {
    return Optional.ofNullable(document);
  }

  /** {@return the path as JSON tools write it} */
  @Override
  public String toString() {
    String above = parent == null ? "" : parent + ".";
    return above + name + (index == NO_INDEX ? "" : "[" + index + "]");
  }
}
