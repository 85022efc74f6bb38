package org.rcm.render.xml;

import java.util.List;
import java.util.regex.Pattern;
import org.rcm.render.internal.document.Envelope;
import org.rcm.render.internal.document.Quoted;
import org.xml.sax.Attributes;
import org.xml.sax.SAXParseException;

/**
 * Says in our own words what the validator found.
 *
 * <p>A message of the validator begins with the rule of XML Schema that is broken ({@code cvc-complex-type.4: …}) and
 * goes on in the language of the system, with names and values in quotes. Only the rule and the quotes are looked at.
 */
final class SchemaProblems {
  private static final Pattern FACET = Pattern.compile("cvc-[a-zA-Z]+-valid.*");
  private static final Pattern EXPECTED =
      Pattern.compile(Pattern.quote("\"" + Envelope.NAMESPACE + "\":") + "([a-zA-Z]+)");
  private static final Pattern QUOTED = Pattern.compile("'([a-zA-Z]+)'");

  private SchemaProblems() {}

  /** Whether it only says which value is wrong; the next message says where the value stands. */
  static boolean isProvisional(Problem problem) {
    return problem.cause() instanceof SAXParseException e
        && FACET.matcher(rule(e)).matches();
  }

  /** A message at an element with these attributes; at the end of an element there are none. */
  static Problem explain(
      SAXParseException e, Position position, ElementPath path, Attributes attributes) {
    String message = String.valueOf(e.getMessage());
    for (int i = 0; i < attributes.getLength(); i++) {
      if (message.contains("'" + attributes.getQName(i) + "'")) {
        String explanation = attribute(rule(e), message, attributes.getValue(i));
        if (!explanation.isEmpty()) {
          return new Problem(position, path + "/@" + attributes.getQName(i), explanation, e);
        }
      }
    }
    return new Problem(position, path.toString(), element(e, message, path), e);
  }

  /** Empty if the message is about something else and the attribute's name stands in it by chance. */
  private static String attribute(String rule, String message, String value) {
    return switch (rule) {
      case "cvc-attribute.3" ->
        message.contains("'" + value + "'") ? Quoted.of(value) + " is " + notOf(message) : "";
      case "cvc-complex-type.3.2.2", "cvc-type.3.1.1" -> "is not an attribute of the format";
      default -> "";
    };
  }

  /** The types whose values the mapper never sees; for the others it has better words. */
  private static String notOf(String message) {
    if (message.contains("'boolean'")) {
      return "not true or false";
    }
    if (message.contains("'positionType'")) {
      return "not a whole number from 1 to " + Integer.MAX_VALUE;
    }
    if (message.contains("'offsetType'")) {
      return "not a whole number from 0 to " + Integer.MAX_VALUE;
    }
    return "not a value that the format has here";
  }

  private static String element(SAXParseException e, String message, ElementPath path) {
    return switch (rule(e)) {
      case "cvc-complex-type.2.4.a" -> "is not expected here, but " + expected(message, path);
      case "cvc-complex-type.2.4.b", "cvc-complex-type.2.4.i" ->
        "ends too early; expected is " + expected(message, path);
      case "cvc-complex-type.2.4.d", "cvc-elt.1.a" -> "is not expected here";
      case "cvc-complex-type.4" -> "lacks the attribute " + lacking(message, path);
      case "cvc-complex-type.2.3" -> "holds elements only, but there is text";
      case "cvc-type.3.1.2" -> "holds text only, but there is an element in it";
      case "cvc-complex-type.2.1" -> "holds nothing, but there is something";
      default -> "does not fit the schema of the format: " + message;
    };
  }

  private static String expected(String message, ElementPath path) {
    List<String> names = EXPECTED
        .matcher(message)
        .results()
        .map(match -> match.group(1))
        .filter(name -> !name.equals(path.name()))
        .toList();
    return names.isEmpty() ? "something else" : String.join(" or ", names);
  }

  private static String lacking(String message, ElementPath path) {
    return QUOTED
        .matcher(message)
        .results()
        .map(match -> match.group(1))
        .filter(name -> !name.equals(path.name()))
        .findFirst()
        .orElse("that it must have");
  }

  private static String rule(SAXParseException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf(':');
    return end < 0 ? message : message.substring(0, end);
  }
}
