package org.rcm.parser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rcm.model.Severity;
import org.rcm.parser.internal.files.FileForm;
import org.rcm.parser.internal.files.FileForms;
import org.rcm.parser.internal.files.FileText;
import org.rcm.parser.internal.files.HtmlForm;
import org.rcm.parser.internal.files.UnreadableFileException;

/**
 * Bytes as text: by the reader of their form if they are a file that is not plain text; else by their byte order mark,
 * else as UTF-8 or as a web page says, else by a guess that is reported. Text that is HTML is made plain.
 *
 * @param text the characters; as far as they were read if there are more than the limit
 * @param problem what is to be reported about the whole, if anything
 * @param message the report's words
 * @param file what is known of the text if it was made of a file
 */
record Decoded(
    String text, Optional<DiagnosticCode> problem, String message, Optional<FileText> file) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset UTF_32 = Charset.forName("UTF-32");
  private static final int LONGEST_CHARACTER = 4;
  private static final int SAMPLE = 4096;
  private static final int PAGE_START = 20_000;

  static Decoded of(String text, ParseLimits limits) {
    return plain(text).withoutMarkup(limits);
  }

  private static Decoded plain(String text) {
    return new Decoded(text, Optional.empty(), "", Optional.empty());
  }

  private Decoded withoutMarkup(ParseLimits limits) {
    boolean read = isReadable() && text.length() <= limits.maxCharacters();
    return read && HtmlForm.accepts(text) ? ofFile(() -> HtmlForm.read(text), this) : this;
  }

  /** Whether there is something to read. */
  boolean isReadable() {
    return problem.filter(code -> code.severity() == Severity.ERROR).isEmpty();
  }

  static Decoded of(Reader reader, ParseLimits limits) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
      text.append(buffer, 0, n);
      if (text.length() > limits.maxCharacters()) {
        break; // one character more than the limit is enough to say so
      }
    }
    return of(text.toString(), limits);
  }

  static Decoded of(InputStream in, ParseLimits limits) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    long most = (long) limits.maxCharacters() * LONGEST_CHARACTER + LONGEST_CHARACTER;
    for (int n = in.read(buffer); n >= 0 && bytes.size() <= most; n = in.read(buffer)) {
      bytes.write(buffer, 0, n);
    }
    return of(bytes.toByteArray(), limits);
  }

  private static Decoded of(byte[] bytes, ParseLimits limits) {
    Optional<FileForm> form = FileForms.of(bytes);
    return form.isPresent()
        ? ofFile(() -> form.get().read(bytes, limits.maxCharacters()), plain(""))
        : ofText(bytes).withoutMarkup(limits);
  }

  /** Something that makes text of a file. */
  private interface Reading {
    FileText read() throws UnreadableFileException;
  }

  private static Decoded ofFile(Reading reading, Decoded decoded) {
    try {
      FileText file = reading.read();
      return new Decoded(file.text(), decoded.problem, decoded.message, Optional.of(file));
    } catch (UnreadableFileException e) {
      DiagnosticCode code = switch (e.reason()) {
        case BROKEN, ENCRYPTED -> DiagnosticCode.FILE_UNREADABLE;
        case TOO_LARGE -> DiagnosticCode.INPUT_TOO_LARGE;
        case NO_TEXT -> DiagnosticCode.NO_TEXT;
        case READER_MISSING -> DiagnosticCode.READER_MISSING;
      };
      return new Decoded("", Optional.of(code), String.valueOf(e.getMessage()), Optional.empty());
    }
  }

  private static Decoded ofText(byte[] bytes) {
    Optional<Charset> marked = byMark(bytes);
    if (marked.isPresent()) {
      return plain(new String(bytes, marked.get()));
    }
    Optional<Charset> wide = byZeros(bytes);
    if (wide.isPresent()) {
      return guessed(bytes, wide.get());
    }
    int start = Math.min(bytes.length, PAGE_START);
    if (HtmlForm.accepts(new String(bytes, 0, start, StandardCharsets.UTF_8))) {
      return ofPage(bytes, HtmlForm.charset(bytes).orElse(StandardCharsets.UTF_8));
    }
    if (isBinary(bytes)) {
      return new Decoded(
          new String(bytes, StandardCharsets.ISO_8859_1),
          Optional.of(DiagnosticCode.BINARY_INPUT),
          "expected text, but found bytes that no text has",
          Optional.empty());
    }
    return utf8(bytes).map(Decoded::plain).orElseGet(() -> guessed(bytes, WINDOWS_1252));
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Pages that were converted to UTF-8 often still name their old encoding; letters that are UTF-8 are no accident. */
  private static Decoded ofPage(byte[] bytes, Charset declared) {
    Optional<String> utf8 = utf8(bytes);
    if (utf8.isEmpty()) {
      return declared.equals(StandardCharsets.UTF_8)
          ? guessed(bytes, WINDOWS_1252)
          : plain(new String(bytes, declared));
    }
    boolean ascii = utf8.get().length() == bytes.length;
    boolean marked = startsWith(bytes, 0xEF, 0xBB, 0xBF);
    if (ascii || marked || declared.equals(StandardCharsets.UTF_8)) {
      return plain(ascii ? new String(bytes, declared) : utf8.get());
    }
    return new Decoded(
        utf8.get(),
        Optional.of(DiagnosticCode.ENCODING_GUESSED),
        "the page says that it is " + declared.name()
            + ", but its bytes are UTF-8; they were read as that, so look at the accents",
        Optional.empty());
  }

  private static Decoded guessed(byte[] bytes, Charset charset) {
    return new Decoded(
        new String(bytes, charset),
        Optional.of(DiagnosticCode.ENCODING_GUESSED),
        "the bytes are not UTF-8; they were read as " + charset.name() + ", so look at the accents",
        Optional.empty());
  }

  private static Optional<Charset> byMark(byte[] b) {
    if (startsWith(b, 0xFF, 0xFE, 0, 0) || startsWith(b, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(UTF_32);
    }
    if (startsWith(b, 0xFF, 0xFE) || startsWith(b, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    return Optional.empty();
  }

  /** Text of Latin letters in UTF-16 without a mark has a zero in every other byte. */
  private static Optional<Charset> byZeros(byte[] bytes) {
    int n = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < n; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = n / 2;
    if (pairs < 2 || (even > 0 && odd > 0)) {
      return Optional.empty();
    }
    if (odd * 10 > pairs * 7) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even * 10 > pairs * 7 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean isBinary(byte[] bytes) {
    int n = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < n; i++) {
      int b = bytes[i] & 0xFF;
      if (b == 0) {
        return true;
      }
      controls += b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
    }
    return controls * 20 > n;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
