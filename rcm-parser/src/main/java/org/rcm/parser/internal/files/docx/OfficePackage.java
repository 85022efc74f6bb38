package org.rcm.parser.internal.files.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rcm.parser.internal.files.UnreadableFileException;

/**
 * The parts of a Word document, found by their relationships and never by their usual names (ECMA-376 Part 2, "Relationships";
 * Part 1, 11.3).
 */
final class OfficePackage {
  private static final String MAIN = "officeDocument";

  private final ZipArchive zip;
  private final String mainName;
  private final Map<String, Relationship> relationships;

  private OfficePackage(ZipArchive zip, String mainName, Map<String, Relationship> relationships) {
    this.zip = zip;
    this.mainName = mainName;
    this.relationships = relationships;
  }

  /** The package of an archive; refuses archives that are no Word document, and says what they are. */
  static OfficePackage of(ZipArchive zip, ReadLimits limits) throws UnreadableFileException {
    Optional<String> main = relationships(zip, "", limits).values().stream()
        .filter(relationship -> relationship.isOf(MAIN))
        .map(Relationship::target)
        .findFirst();
    if (main.isEmpty()) {
      throw OtherFile.in(zip);
    }
    OtherFile.refuse(contentType(zip, main.get()));
    return new OfficePackage(zip, main.get(), relationships(zip, main.get(), limits));
  }

  /** The part that holds the text. */
  XmlPart main() throws UnreadableFileException {
    return open(mainName);
  }

  /** The part of a kind, such as "styles"; the document may do without. */
  Optional<XmlPart> related(String kind) throws UnreadableFileException {
    for (Relationship relationship : relationships.values()) {
      if (relationship.isOf(kind)) {
        return Optional.of(open(relationship.target()));
      }
    }
    return Optional.empty();
  }

  /** The part to which an element of the text refers by {@code r:id}. */
  Optional<XmlPart> referredTo(String id) throws UnreadableFileException {
    Relationship relationship = relationships.get(id);
    return relationship == null ? Optional.empty() : Optional.of(open(relationship.target()));
  }

  private XmlPart open(String name) throws UnreadableFileException {
    Optional<PartStream> stream = zip.open(name);
    if (stream.isEmpty()) {
      throw ZipArchive.damaged("its part " + name + " is missing");
    }
    return XmlPart.open(stream.get());
  }

  /** The relationships inside the package that a part has, or the package itself if its name is empty. */
  private static Map<String, Relationship> relationships(
      ZipArchive zip, String source, ReadLimits limits) throws UnreadableFileException {
    Map<String, Relationship> found = new HashMap<>();
    int folder = source.lastIndexOf('/') + 1;
    Optional<PartStream> stream =
        zip.open(source.substring(0, folder) + "_rels/" + source.substring(folder) + ".rels");
    if (stream.isPresent()) {
      try (XmlPart part = XmlPart.open(stream.get())) {
        part.root(name -> {
          limits.definition();
          Relationship.read(part, source.substring(0, folder))
              .ifPresent(relationship -> found.putIfAbsent(relationship.id(), relationship));
        });
      }
    }
    return found;
  }

  /** What the package says a part is, empty if it says nothing. */
  private static String contentType(ZipArchive zip, String partName)
      throws UnreadableFileException {
    Optional<PartStream> stream = zip.open("[Content_Types].xml");
    String[] types = {"", ""};
    if (stream.isPresent()) {
      String ending = partName.substring(partName.lastIndexOf('.') + 1);
      try (XmlPart part = XmlPart.open(stream.get())) {
        part.root(name -> {
          boolean ours = part.attribute("PartName")
              .filter(("/" + partName)::equalsIgnoreCase)
              .isPresent();
          boolean usual =
              part.attribute("Extension").filter(ending::equalsIgnoreCase).isPresent();
          if (ours || usual) {
            types[ours ? 0 : 1] = part.attribute("ContentType").orElse("");
          }
        });
      }
    }
    return List.of(types).stream().filter(type -> !type.isEmpty()).findFirst().orElse("");
  }
}
