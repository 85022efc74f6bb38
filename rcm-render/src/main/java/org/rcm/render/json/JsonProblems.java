package org.rcm.render.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rcm.render.MalformedReportException;
import org.rcm.render.internal.document.DocumentException;
import org.rcm.render.internal.document.Envelope;
import org.rcm.render.internal.document.RootDocument;
import org.rcm.render.internal.io.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says in our own words what Jackson found. */
final class JsonProblems {
  private static final String LIMITS = "goes beyond what is read: values within values up to "
      + Limits.DEPTH + " levels, texts up to " + Limits.TEXT + " characters, and "
      + Limits.TOKENS + " brackets, names and values in all";

  private JsonProblems() {}

  static MalformedReportException explain(DocumentException e) {
    return new MalformedReportException(e.path().toString(), e.explanation(), e.getCause());
  }

  /** What made Jackson stop in the middle of a file. */
  static IOException explain(JacksonException e, JsonParser parser, RootDocument soFar) {
    try {
      Envelope.checkAsFarAsRead(soFar);
    } catch (DocumentException better) {
      return explain(better);
    }
    if (e instanceof JacksonIOException io) {
      return explain(io);
    }
    if (e instanceof MismatchedInputException mismatch) {
      return new MalformedReportException(JsonPlaces.current(parser), explain(mismatch), e);
    }
    if (e instanceof InputCoercionException) {
      return new MalformedReportException(
          JsonPlaces.current(parser),
          "is a number, but a whole number up to " + Integer.MAX_VALUE + " is expected",
          e);
    }
    if (e instanceof StreamConstraintsException) {
      return new MalformedReportException(JsonPlaces.current(parser), LIMITS, e);
    }
    String message = String.valueOf(e.getOriginalMessage());
    if (message.startsWith("Duplicate")) {
      return new MalformedReportException(
          JsonPlaces.current(parser), "stands twice in one object", e);
    }
    return new MalformedReportException(
        JsonPlaces.currentWithLine(parser, e.getLocation()), "is not JSON: " + message, e);
  }

  /** What made Jackson stop at the first bytes of a file. */
  static IOException atStart(JacksonException e) {
    return e instanceof JacksonIOException io
        ? explain(io)
        : new MalformedReportException(
            JsonPlaces.ROOT, "is not JSON: " + e.getOriginalMessage(), e);
  }

  /** What a token is, with its article. */
  static String describe(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
      case START_ARRAY, END_ARRAY -> "a list";
      case VALUE_STRING -> "text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      default -> "something else";
    };
  }

  private static IOException explain(JacksonIOException e) {
    IOException cause = Objects.requireNonNull(e.getCause());
    return cause instanceof CharConversionException
        ? new MalformedReportException(
            JsonPlaces.ROOT, "is not text in a known encoding: " + cause.getMessage(), cause)
        : cause;
  }

  private static String explain(MismatchedInputException e) {
    if (e instanceof InvalidNullException) {
      return "is null; what is absent is left out";
    }
    if (e.getCurrentToken() == JsonToken.END_ARRAY && e.getTargetType() != String.class) {
      return "has a list within a list"; // Jackson notices it at the end of the outer one
    }
    return "is " + describe(e.getCurrentToken()) + ", but " + expected(e.getTargetType())
        + " is expected";
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == String.class) {
      return "text";
    }
    if (type == Integer.class) {
      return "a whole number";
    }
    if (type == Boolean.class) {
      return "true or false";
    }
    return type != null && List.class.isAssignableFrom(type) ? "a list" : "an object";
  }
}
