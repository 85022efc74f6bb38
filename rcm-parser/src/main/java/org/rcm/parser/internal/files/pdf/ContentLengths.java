package org.rcm.parser.internal.files.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** How long the drawing instructions of a page and of its forms are, each measured once. */
final class ContentLengths {
  /** Longer than those of maps with every house; a page of text has a few thousand bytes. */
  private static final int LONGEST = 8 << 20;

  private final IdentityHashMap<COSStream, Integer> known = new IdentityHashMap<>();

  void clear() {
    known.clear();
  }

  /**
   * The length of instructions, which may stand in one stream or in several.
   *
   * @throws OverBudgetException if they are longer than any
   */
  long of(@Nullable COSBase contents) throws IOException {
    if (contents instanceof COSStream stream) {
      Integer length = known.get(stream);
      if (length == null) {
        length = Streams.unpack(stream, LONGEST).length;
        known.put(stream, length);
      }
      return length;
    }
    long sum = 0;
    if (contents instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        sum += several.getObject(i) instanceof COSStream part ? of(part) : 0;
        if (sum > LONGEST) {
          throw new OverBudgetException("it has more than " + LONGEST + " bytes");
        }
      }
    }
    return sum;
  }
}
