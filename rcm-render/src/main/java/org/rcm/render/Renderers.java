package org.rcm.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.rcm.model.InvalidValueException;
import org.rcm.render.akn.AkomaNtosoRenderer;
import org.rcm.render.csv.CommitmentsCsvRenderer;
import org.rcm.render.html.HtmlRenderer;
import org.rcm.render.ical.ICalendarRenderer;
import org.rcm.render.json.JsonRenderer;
import org.rcm.render.jsonld.JsonLdRenderer;
import org.rcm.render.pdf.PdfRenderer;
import org.rcm.render.xml.XmlRenderer;

/**
 * The forms in which reports can be written, to be found by name or media type: those of this library and those of an
 * application.
 *
 * <pre>{@code
 * Renderer renderer = Renderers.standard().byMediaType("text/calendar; charset=utf-8").orElseThrow();
 * Renderers ours = Renderers.standard().with(new BulletinRenderer());
 * }</pre>
 *
 * <p>Only the renderer that is asked for is made, so a form whose library is not there does no harm until then.
 *
 * <p>Immutable and thread-safe.
 */
public final class Renderers {
  /** A renderer that is made when it is wanted, and by what it is known before. */
  private record Entry(String name, String mediaType, Supplier<Renderer> maker) {}

  // Lambdas, as a method reference would load the class of a renderer, and with it what may not be
  // there.
  private static final List<Entry> STANDARD = List.of(
      new Entry("json", "application/json", () -> JsonRenderer.create()),
      new Entry("xml", "application/xml", () -> XmlRenderer.create()),
      new Entry("pdf", "application/pdf", () -> PdfRenderer.create()),
      new Entry("html", "text/html", () -> HtmlRenderer.create()),
      new Entry("akn", "application/akn+xml", () -> AkomaNtosoRenderer.create()),
      new Entry("ics", "text/calendar", () -> ICalendarRenderer.create()),
      new Entry("jsonld", "application/ld+json", () -> JsonLdRenderer.create()),
      new Entry("csv", "text/csv", () -> CommitmentsCsvRenderer.create()));

  private final List<Entry> entries;

  private Renderers(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** {@return the renderers of this library, with the default of every option} */
  public static Renderers standard() {
    return new Renderers(STANDARD);
  }

  /**
   * These and one more, which takes the place of one with the same name.
   *
   * @param renderer the renderer
   * @return the renderers
   * @throws InvalidValueException if its name is not in lower case, or blank
   */
  public Renderers with(Renderer renderer) {
    String name = renderer.name();
    if (name.isBlank() || !name.equals(name.toLowerCase(Locale.ROOT))) {
      throw new InvalidValueException(
          "The name of a renderer must be a word in lower case, but was \"" + name + "\"");
    }
    List<Entry> more = new ArrayList<>(entries);
    more.removeIf(entry -> entry.name().equals(name));
    more.add(new Entry(name, renderer.mediaType(), () -> renderer));
    return new Renderers(more);
  }

  /** {@return the names of all forms, those of this library first} */
  public List<String> names() {
    return entries.stream().map(Entry::name).toList();
  }

  /**
   * The renderer of a form.
   *
   * @param name its name; capitals do not count
   * @return the renderer, if there is one
   */
  public Optional<Renderer> byName(String name) {
    return entries.stream()
        .filter(entry -> entry.name().equalsIgnoreCase(name))
        .map(entry -> entry.maker().get())
        .findFirst();
  }

  /**
   * The renderer of a form.
   *
   * @param mediaType its media type (RFC 6838), as in the HTTP header {@code Accept}; parameters and capitals do not
   *     count
   * @return the renderer, if there is one
   */
  public Optional<Renderer> byMediaType(String mediaType) {
    String type = mediaType.split(";", 2)[0].strip();
    return entries.stream()
        .filter(entry -> entry.mediaType().equalsIgnoreCase(type))
        .map(entry -> entry.maker().get())
        .findFirst();
  }
}
