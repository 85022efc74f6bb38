package org.rcm.render.internal.document;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;
import org.rcm.model.InvalidValueException;

/** Reads whole numbers of XML; by itself JAXB lets the exception out that a wrong one makes. */
public final class WholeNumberAdapter extends XmlAdapter<String, Integer> {
  /** For JAXB. */
  public WholeNumberAdapter() {}

  @Override
  public @Nullable Integer unmarshal(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return Integer.valueOf(text.strip());
    } catch (NumberFormatException e) {
      throw new InvalidValueException(Quoted.of(text) + " is not a whole number");
    }
  }

  @Override
  public @Nullable String marshal(@Nullable Integer number) {
    return number == null ? null : number.toString();
  }
}
