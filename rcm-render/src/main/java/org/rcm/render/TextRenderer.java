package org.rcm.render;

import java.nio.charset.StandardCharsets;
import org.rcm.model.Report;

/**
 * A renderer whose form is text, in UTF-8.
 *
 * <pre>{@code
 * String json = JsonRenderer.create().renderToString(report);
 * }</pre>
 */
public interface TextRenderer extends Renderer {

  /**
   * The text that {@link #render} writes.
   *
   * @param report the report
   * @return the text; lines end with LF, unless the standard of the form wants something else
   */
  default String renderToString(Report report) {
    return new String(renderToBytes(report), StandardCharsets.UTF_8);
  }
}
