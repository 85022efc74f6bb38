package org.rcm.parser.internal.files.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The layers of a file that nobody sees unless they are switched on (ISO 32000-1, 8.11). */
final class Layers {
  private static final COSName BY_DEFAULT = COSName.D;
  private static final COSName GROUPS = COSName.getPDFName("OCGs");

  private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());

  Layers(PDDocument document) {
    COSDictionary properties =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary usual = properties == null ? null : properties.getCOSDictionary(BY_DEFAULT);
    if (usual != null) {
      off.addAll(dictionaries(usual.getDictionaryObject(COSName.OFF)));
    }
  }

  /** Whether what belongs to a layer, or to several, is not seen. */
  boolean isOff(COSDictionary layer) {
    if (off.contains(layer)) {
      return true;
    }
    List<COSDictionary> several = dictionaries(layer.getDictionaryObject(GROUPS));
    return !several.isEmpty() && off.containsAll(several);
  }

  private static List<COSDictionary> dictionaries(COSBase base) {
    List<COSDictionary> found = new ArrayList<>();
    if (base instanceof COSDictionary one) {
      found.add(one);
    } else if (base instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        if (several.getObject(i) instanceof COSDictionary one) {
          found.add(one);
        }
      }
    }
    return found;
  }
}
