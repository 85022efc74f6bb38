package org.rcm.render.json;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rcm.render.MalformedReportException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/**
 * The first property of a file that this library does not know. It is remembered rather than refused at once: the file
 * may say further down that it is of a later version, which may have more properties.
 */
final class UnknownProperty {
  private @Nullable String place;
  private String explanation = "";

  /** Refuses the property, if there was one. */
  void refuse() throws MalformedReportException {
    if (place != null) {
      throw new MalformedReportException(place, explanation, null);
    }
  }

  /** Skips unknown properties and remembers the first in the attribute of the read that goes on. */
  static final class Collector extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        ValueDeserializer<?> deserializer,
        Object bean,
        String name) {
      if (context.getAttribute(UnknownProperty.class) instanceof UnknownProperty first
          && first.place == null) {
        first.place = JsonPlaces.current(parser);
        first.explanation = "is not a property of the format, which has here "
            + deserializer.getKnownPropertyNames().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
      }
      parser.skipChildren();
      return true;
    }
  }
}
