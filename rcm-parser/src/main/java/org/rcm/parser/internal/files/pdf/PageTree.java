package org.rcm.parser.internal.files.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Finds the pages of a file. Its tree may have any depth, and may bite its own tail; each branch is taken once. */
final class PageTree {
  private PageTree() {}

  /** The pages in order, at most so many. */
  static List<COSDictionary> pages(PDDocument document, int most) {
    List<COSDictionary> pages = new ArrayList<>();
    Set<COSDictionary> branches = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> open = new ArrayDeque<>();
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    if (root != null) {
      open.push(root);
    }
    while (!open.isEmpty() && pages.size() < most) {
      if (!(open.pop() instanceof COSDictionary node)) {
        continue;
      }
      COSArray kids = node.getCOSArray(COSName.KIDS);
      if (kids == null) {
        pages.add(node);
      } else if (branches.add(node)) {
        for (int i = kids.size() - 1; i >= 0; i--) {
          COSBase kid = kids.getObject(i);
          if (kid != null) {
            open.push(kid);
          }
        }
      }
    }
    return pages;
  }
}
