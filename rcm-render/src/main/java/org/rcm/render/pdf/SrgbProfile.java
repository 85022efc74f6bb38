package org.rcm.render.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space of the pages: sRGB as an ICC profile of version 4, built from the numbers of IEC 61966-2-1. The
 * profile that comes with Java differs from version to version, and with it would the files.
 */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final int TAG_ENTRY = 12;
  private static final double[] WHITE = {0.9642, 1, 0.8249};
  private static final double[] ADAPTATION = {
    1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168
  };
  private static final double[] RED = {0.43607, 0.22249, 0.01392};
  private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
  private static final double[] BLUE = {0.14307, 0.06061, 0.7141};
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private SrgbProfile() {}

  /** The bytes of the profile. */
  static byte[] bytes() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", text("sRGB"));
    tags.put("cprt", text("CC0"));
    tags.put("wtpt", numbers("XYZ ", WHITE));
    tags.put("chad", numbers("sf32", ADAPTATION));
    tags.put("rXYZ", numbers("XYZ ", RED));
    tags.put("gXYZ", numbers("XYZ ", GREEN));
    tags.put("bXYZ", numbers("XYZ ", BLUE));
    for (String curve : new String[] {"rTRC", "gTRC", "bTRC"}) {
      tags.put(curve, curve());
    }
    return profile(tags);
  }

  private static byte[] profile(Map<String, byte[]> tags) {
    SrgbProfile table = new SrgbProfile();
    SrgbProfile data = new SrgbProfile();
    int start = HEADER + 4 + TAG_ENTRY * tags.size();
    table.int32(tags.size());
    tags.forEach((name, bytes) -> {
      table.ascii(name);
      table.int32(start + data.out.size());
      table.int32(bytes.length);
      data.out.writeBytes(bytes);
    });
    SrgbProfile profile = new SrgbProfile();
    profile.header(start + data.out.size());
    profile.out.writeBytes(table.out.toByteArray());
    profile.out.writeBytes(data.out.toByteArray());
    return profile.out.toByteArray();
  }

  private void header(int size) {
    int32(size);
    int32(0);
    int32(0x04200000);
    ascii("mntrRGB XYZ ");
    // The date of the profile: 1 January 2026.
    for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
      out.write(part >> 8);
      out.write(part);
    }
    ascii("acsp");
    for (int i = 0; i < 7; i++) {
      int32(0);
    }
    for (double part : WHITE) {
      fixed(part);
    }
    while (out.size() < HEADER) {
      out.write(0);
    }
  }

  private static byte[] text(String text) {
    SrgbProfile tag = new SrgbProfile();
    tag.ascii("mluc");
    tag.int32(0);
    tag.int32(1);
    tag.int32(TAG_ENTRY);
    tag.ascii("enUS");
    tag.int32(2 * text.length());
    tag.int32(28);
    tag.out.writeBytes(text.getBytes(StandardCharsets.UTF_16BE));
    return tag.padded();
  }

  private static byte[] numbers(String type, double[] values) {
    SrgbProfile tag = new SrgbProfile();
    tag.ascii(type);
    tag.int32(0);
    for (double value : values) {
      tag.fixed(value);
    }
    return tag.padded();
  }

  private static byte[] curve() {
    SrgbProfile tag = new SrgbProfile();
    tag.ascii("para");
    tag.int32(0);
    // Curve type 3: linear near black, a power above.
    tag.int32(3 << 16);
    for (double value : CURVE) {
      tag.fixed(value);
    }
    return tag.padded();
  }

  private byte[] padded() {
    while (out.size() % 4 != 0) {
      out.write(0);
    }
    return out.toByteArray();
  }

  private void ascii(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  private void fixed(double value) {
    int32((int) Math.round(value * 0x10000));
  }

  private void int32(int value) {
    out.write(value >> 24);
    out.write(value >> 16);
    out.write(value >> 8);
    out.write(value);
  }
}
