package org.rcm.parser.internal.files.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks streams up to a limit. PDFBox unpacks them whole into memory, and a megabyte may unpack to a gigabyte; so what
 * is to be used is unpacked here first, to see how long it is.
 */
final class Streams {
  /** Those of pictures are not among them. */
  private static final Set<COSName> FILTERS = Set.of(
      COSName.FLATE_DECODE,
      COSName.FLATE_DECODE_ABBREVIATION,
      COSName.LZW_DECODE,
      COSName.LZW_DECODE_ABBREVIATION,
      COSName.ASCII_HEX_DECODE,
      COSName.ASCII_HEX_DECODE_ABBREVIATION,
      COSName.ASCII85_DECODE,
      COSName.ASCII85_DECODE_ABBREVIATION,
      COSName.RUN_LENGTH_DECODE,
      COSName.RUN_LENGTH_DECODE_ABBREVIATION,
      COSName.CRYPT);

  private static final long LONGEST_ROW = 1 << 20;

  private Streams() {}

  /**
   * The content of a stream.
   *
   * @throws OverBudgetException if it is longer than the limit
   * @throws IOException if it cannot be unpacked, or is packed as only pictures are
   */
  static byte[] unpack(COSStream stream, int most) throws IOException {
    checkRows(stream);
    byte[] content = null;
    int index = 0;
    for (COSName name : filters(stream)) {
      Filter filter = FilterFactory.INSTANCE.getFilter(name);
      Bounded out = new Bounded(most);
      try (InputStream in =
          content == null ? stream.createRawInputStream() : new ByteArrayInputStream(content)) {
        filter.decode(in, out, stream, index++);
      }
      content = out.toByteArray();
    }
    if (content != null) {
      return content;
    }
    try (InputStream in = stream.createRawInputStream()) {
      content = in.readNBytes(most + 1);
    }
    if (content.length > most) {
      throw tooLong(most);
    }
    return content;
  }

  /** The names of the filters, each once, as PDFBox applies them. */
  private static Set<COSName> filters(COSStream stream) throws IOException {
    List<COSBase> named = new ArrayList<>();
    COSBase filters = stream.getFilters();
    if (filters instanceof COSArray several) {
      several.forEach(named::add);
    } else if (filters != null) {
      named.add(filters);
    }
    Set<COSName> names = new LinkedHashSet<>();
    for (COSBase filter : named) {
      if (!(filter instanceof COSName name) || !FILTERS.contains(name)) {
        throw new IOException("not packed as text is: " + filter);
      }
      names.add(name);
    }
    return names;
  }

  /** A predictor keeps a row of a picture in memory, which may be said to be of any length. */
  private static void checkRows(COSStream stream) throws IOException {
    COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    if (parameters instanceof COSDictionary one) {
      checkRow(one);
    } else if (parameters instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        if (several.getObject(i) instanceof COSDictionary one) {
          checkRow(one);
        }
      }
    }
  }

  private static void checkRow(COSDictionary parameters) throws IOException {
    double row = Math.abs((double) parameters.getInt(COSName.COLUMNS, 1))
        * Math.abs((double) parameters.getInt(COSName.COLORS, 1))
        * Math.abs((double) parameters.getInt(COSName.BITS_PER_COMPONENT, 8));
    if (row > LONGEST_ROW * Byte.SIZE) {
      throw new IOException("rows of more than " + LONGEST_ROW + " bytes");
    }
  }

  private static OverBudgetException tooLong(int most) {
    return new OverBudgetException("a part of it unpacks to more than " + most + " bytes");
  }

  /** Takes so many bytes and no more. */
  private static final class Bounded extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final int most;

    Bounded(int most) {
      this.most = most;
    }

    @Override
    public void write(int b) throws IOException {
      check(1);
      bytes.write(b);
    }

    @Override
    public void write(byte[] more, int offset, int length) throws IOException {
      check(length);
      bytes.write(more, offset, length);
    }

    private void check(int more) throws IOException {
      if (bytes.size() + (long) more > most) {
        throw tooLong(most);
      }
    }

    byte[] toByteArray() {
      return bytes.toByteArray();
    }
  }
}
