package org.rcm.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.rcm.model.register.CommitmentRegister;
import org.rcm.model.register.RegisterEntry;
import org.rcm.render.internal.document.RegisterDocument;
import org.rcm.render.internal.document.RegisterMapper;

/**
 * Writes a register of commitments as JSON: UTF-8, indented, with a line feed at the end. {@link #schema()} describes the
 * format. It is for other programs; this library reads the reports and the decisions again instead.
 *
 * <pre>{@code
 * String json = RegisterJsonRenderer.create().renderToString(register, LocalDate.of(2022, 1, 15));
 * }</pre>
 *
 * <p>The same register gives the same bytes, always and everywhere. Immutable and thread-safe.
 */
public final class RegisterJsonRenderer {
  private RegisterJsonRenderer() {}

  /** {@return a renderer} */
  public static RegisterJsonRenderer create() {
    return new RegisterJsonRenderer();
  }

  /** {@return where in this library the JSON Schema (2020-12) of the format is} */
  public static URL schema() {
    return Objects.requireNonNull(
        RegisterJsonRenderer.class.getResource("rcm-register-1.schema.json"));
  }

  /**
   * The JSON of a register.
   *
   * @param register the register
   * @param day the day for which it says what is open; what is promised later is left out
   * @return the text
   * @throws org.rcm.model.InvalidValueException if a date is outside the years 1 to 9999, which files cannot carry
   */
  public String renderToString(CommitmentRegister register, LocalDate day) {
    return renderToString(register, register.madeBy(day), day);
  }

  /**
   * The JSON of a register with some of its entries; its links and stories are all there.
   *
   * @param register the register
   * @param entries the entries, such as those that bind one party
   * @param day the day for which it says what is open
   * @return the text
   * @throws org.rcm.model.InvalidValueException if a date is outside the years 1 to 9999, which files cannot carry
   */
  public String renderToString(
      CommitmentRegister register, List<RegisterEntry> entries, LocalDate day) {
    return new String(
        bytes(RegisterMapper.toDocument(register, entries, day)), StandardCharsets.UTF_8);
  }

  /**
   * Writes a register, as {@link #renderToString(CommitmentRegister, LocalDate)} does.
   *
   * @param register the register
   * @param day the day for which it says what is open
   * @param out where to; it is flushed and left open
   * @throws IOException if {@code out} cannot be written to
   * @throws org.rcm.model.InvalidValueException as {@link #renderToString(CommitmentRegister, LocalDate)} does
   */
  public void render(CommitmentRegister register, LocalDate day, OutputStream out)
      throws IOException {
    out.write(bytes(RegisterMapper.toDocument(register, register.madeBy(day), day)));
    out.flush();
  }

  private static byte[] bytes(RegisterDocument document) {
    byte[] json = JsonFormat.MAPPER.writeValueAsBytes(document);
    byte[] withLineEnd = Arrays.copyOf(json, json.length + 1);
    withLineEnd[json.length] = '\n';
    return withLineEnd;
  }
}
