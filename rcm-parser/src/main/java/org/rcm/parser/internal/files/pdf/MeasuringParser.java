package org.rcm.parser.internal.files.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox's parser, which measures the streams that hold the file's own structure before it unpacks them. Objects take
 * ten times the memory of their text, so their text must be short.
 */
final class MeasuringParser extends PDFParser {
  private static final COSName OBJECTS = COSName.OBJ_STM;
  private static final int LONGEST_OBJECTS = 4 << 20;
  /** Of all together, above the length of the file. */
  private static final int LONGEST_OBJECTS_TOGETHER = 16 << 20;

  private static final int LONGEST_TABLE = 4 << 20;

  private final long most;
  private long unpacked;

  /**
   * Makes a parser.
   *
   * @throws OverBudgetException if the file's structure is longer than any document's
   */
  static MeasuringParser of(byte[] file) throws IOException {
    ObjectStreams.check(file, LONGEST_OBJECTS, most(file.length));
    return new MeasuringParser(new RandomAccessReadBuffer(file));
  }

  private static long most(long length) {
    return LONGEST_OBJECTS_TOGETHER + length;
  }

  private MeasuringParser(RandomAccessRead file) throws IOException {
    // New streams are all that the cache is for, and nothing is written: no file is ever made.
    super(file, "", null, null, IOUtils.createMemoryOnlyStreamCache());
    this.most = most(file.length());
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    COSStream stream = super.parseCOSStream(dictionary);
    if (COSName.XREF.equals(dictionary.getCOSName(COSName.TYPE))) {
      Streams.unpack(stream, LONGEST_TABLE); // never encrypted
    }
    return stream;
  }

  @Override
  public COSBase dereferenceCOSObject(COSObject object) throws IOException {
    COSBase found = super.dereferenceCOSObject(object);
    if (found instanceof COSStream stream && holdsObjects(stream)) {
      unpacked += Streams.unpack(stream, LONGEST_OBJECTS).length;
      if (unpacked > most) {
        throw new OverBudgetException("its objects take more than " + most + " bytes");
      }
    }
    return found;
  }

  /** Whatever it says it is: the numbers that make PDFBox unpack it are what counts. */
  private static boolean holdsObjects(COSStream stream) {
    return OBJECTS.equals(stream.getCOSName(COSName.TYPE))
        || (stream.containsKey(COSName.N) && stream.containsKey(COSName.FIRST));
  }
}
