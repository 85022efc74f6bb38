package org.rcm.parser.internal.files.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * A relationship to a part of the same package (ECMA-376 Part 2, "Relationships").
 *
 * @param id by which elements refer to it
 * @param type the URI of its kind, which differs in the two forms of the standard but for its end
 * @param target the name of the part, without slash before it
 */
record Relationship(String id, String type, String target) {

  boolean isOf(String kind) {
    return type.endsWith("/relationships/" + kind);
  }

  /** Reads one; empty if it leads out of the package or nowhere. */
  static Optional<Relationship> read(XmlPart part, String folder) {
    boolean outside =
        part.attribute("TargetMode").filter("External"::equalsIgnoreCase).isPresent();
    Optional<String> target = part.attribute("Target").flatMap(t -> resolve(folder, t));
    return outside
        ? Optional.empty()
        : target.map(name -> new Relationship(
            part.attribute("Id").orElse(""), part.attribute("Type").orElse(""), name));
  }

  private static Optional<String> resolve(String folder, String target) {
    try {
      String path = new URI(null, null, "/" + folder, null)
          .resolve(target.replace('\\', '/'))
          .getPath();
      return Optional.ofNullable(path)
          .map(p -> p.replaceFirst("^/+", ""))
          .filter(p -> !p.isEmpty());
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
