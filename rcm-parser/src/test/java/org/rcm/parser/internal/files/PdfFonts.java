package org.rcm.parser.internal.files;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** Makes fonts as bad programs make them. */
final class PdfFonts {
  private static final int CODES = 256;

  private PdfFonts() {}

  /** A font drawn in the file, whose characters have names that say nothing. */
  static void addNameless(PdfPages pdf, String name) throws IOException {
    COSArray names = new COSArray();
    COSArray widths = new COSArray();
    names.add(COSInteger.ZERO);
    for (int code = 0; code < CODES; code++) {
      names.add(COSName.getPDFName("g" + code));
      widths.add(new COSFloat(500));
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, names);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
    font.setItem(COSName.FONT_BBOX, numbers(0, 0, 1000, 1000));
    font.setItem(COSName.CHAR_PROCS, new COSDictionary());
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 0);
    font.setInt(COSName.LAST_CHAR, CODES - 1);
    font.setItem(COSName.WIDTHS, widths);
    pdf.page().getResources().put(COSName.getPDFName(name), new PDType3Font(font));
  }

  private static COSArray numbers(float... numbers) {
    COSArray array = new COSArray();
    array.setFloatArray(numbers);
    return array;
  }
}
