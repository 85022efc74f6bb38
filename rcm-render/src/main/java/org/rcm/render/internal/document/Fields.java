package org.rcm.render.internal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one document and, if one is wrong, says where it stands. Every value may be missing. */
final class Fields {
  private final DocumentPath path;

  Fields(DocumentPath path) {
    this.path = path;
  }

  /** A field that must be there. */
  <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw error(name, DocumentException.MISSING);
    }
    return value;
  }

  /** A field that must be there, made into something else. */
  <T> T required(String name, @Nullable String value, Function<String, T> parse) {
    return parse(path.at(name, null), required(name, value), parse);
  }

  /** A field that may be absent. */
  <T> Optional<T> optional(String name, @Nullable String value, Function<String, T> parse) {
    return Optional.ofNullable(value).map(v -> parse(path.at(name, null), v, parse));
  }

  /** A date that may be absent. */
  Optional<LocalDate> date(String name, @Nullable String value) {
    return optional(name, value, Dates::read);
  }

  /** A constant that must be there. */
  <E extends Enum<E>> E constant(String name, @Nullable String value, Class<E> type) {
    return required(name, value, v -> constant(v, type));
  }

  /** A list that must be there, each entry made into something else. */
  <T> List<T> requiredList(String name, @Nullable List<String> values, Function<String, T> parse) {
    return list(name, required(name, values), parse);
  }

  /** A list that may be absent, each entry made into something else. */
  <T> List<T> list(String name, @Nullable List<String> values, Function<String, T> parse) {
    List<T> result = new ArrayList<>();
    for (String value : values == null ? List.<String>of() : values) {
      result.add(parse(path.at(name, result.size(), null), value, parse));
    }
    return result;
  }

  /** A document that must be there. */
  <D, T> T requiredDocument(String name, @Nullable D document, BiFunction<D, Fields, T> read) {
    D present = required(name, document);
    return read.apply(present, new Fields(path.at(name, present)));
  }

  /** A document that may be absent. */
  <D, T> Optional<T> document(String name, @Nullable D document, BiFunction<D, Fields, T> read) {
    return Optional.ofNullable(document)
        .map(present -> read.apply(present, new Fields(path.at(name, present))));
  }

  /** A list of documents that may be absent. */
  <D, T> List<T> documents(
      String name, @Nullable List<D> documents, BiFunction<D, Fields, T> read) {
    List<T> result = new ArrayList<>();
    for (D document : documents == null ? List.<D>of() : documents) {
      DocumentPath at = path.at(name, result.size(), document);
      if (document == null) { // an element of XML marked as nil
        throw new DocumentException(at, DocumentException.MISSING, null);
      }
      result.add(read.apply(document, new Fields(at)));
    }
    return result;
  }

  /** A value of the model made of the fields; what it refuses is an error of the whole document. */
  <T> T build(Supplier<T> build) {
    return parse(path, "", ignored -> build.get());
  }

  /** Refuses a field that does not belong here. */
  void absent(String name, @Nullable Object value, String explanation) {
    if (value != null) {
      throw error(name, explanation);
    }
  }

  /** An error of one field. */
  DocumentException error(String name, String explanation) {
    return new DocumentException(path.at(name, null), explanation, null);
  }

  static <E extends Enum<E>> E constant(String value, Class<E> type) {
    E[] constants = type.getEnumConstants();
    return Arrays.stream(constants)
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(Quoted.of(value) + " is not one of "
            + Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "))));
  }

  private static <T> T parse(DocumentPath at, String value, Function<String, T> parse) {
    try {
      return parse.apply(value);
    } catch (IllegalArgumentException e) { // InvalidValueException is one
      throw new DocumentException(at, String.valueOf(e.getMessage()), e);
    }
  }
}
