package org.rcm.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A face of the design together with the one that stands in where it lacks a character. Both are read on first use. */
enum Typeface {
  /** For the text of the report. */
  SERIF("SourceSerif4-Regular.ttf", "LiberationSerif-Regular.ttf"),
  /** For the title and the numbers of the conclusions. */
  SERIF_BOLD("SourceSerif4-SemiBold.ttf", "LiberationSerif-Bold.ttf"),
  /** For what the library itself says: tables, notes, header and footer. */
  SANS("SourceSansPro-Regular.ttf", "LiberationSans-Regular.ttf"),
  /** For headings and labels. */
  SANS_BOLD("SourceSansPro-SemiBold.ttf", "LiberationSans-Bold.ttf");

  private final String file;
  private final String substitute;

  Typeface(String file, String substitute) {
    this.file = file;
    this.substitute = substitute;
  }

  /** The face of the design. */
  Face face() {
    return Objects.requireNonNull(Design.FACES.get(this));
  }

  /** The face that has a character: that of the design, else its substitute, else none. */
  Optional<Face> faceFor(int character) {
    if (Character.getType(character) == Character.PRIVATE_USE || Characters.runsLeft(character)) {
      // Nobody knows what it means, so PDF/A does not allow to show it as text; or its letters
      // would
      // stand in the wrong order.
      return Optional.empty();
    }
    Face face = face();
    return face.has(character)
        ? Optional.of(face)
        : Optional.ofNullable(Substitutes.FACES.get(this)).filter(other -> other.has(character));
  }

  /** The faces of the design. */
  static List<Face> designFaces() {
    return List.copyOf(Design.FACES.values());
  }

  /** The faces that stand in for them, as far as they are there. */
  static List<Face> substituteFaces() {
    return List.copyOf(Substitutes.FACES.values());
  }

  private static final class Design {
    static final Map<Typeface, Face> FACES = new EnumMap<>(Typeface.class);

    static {
      for (Typeface typeface : values()) {
        InputStream in = Typeface.class.getResourceAsStream("fonts/" + typeface.file);
        FACES.put(typeface, load(in, typeface.file));
      }
    }
  }

  /** Most reports never need these, and an application may leave out the jar in which they are. */
  private static final class Substitutes {
    static final Map<Typeface, Face> FACES = new EnumMap<>(Typeface.class);

    static {
      // The class loader, since the jar is a module of its own.
      ClassLoader loader = Typeface.class.getClassLoader();
      for (Typeface typeface : values()) {
        InputStream in = loader.getResourceAsStream("liberation/" + typeface.substitute);
        if (in != null) {
          FACES.put(typeface, load(in, typeface.substitute));
        }
      }
    }
  }

  private static Face load(@Nullable InputStream source, String file) {
    try (InputStream in = source) {
      if (in == null) {
        throw new IllegalStateException("The font " + file + " is missing from the library");
      }
      return new Face(file, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + file + " cannot be read", e);
    }
  }
}
