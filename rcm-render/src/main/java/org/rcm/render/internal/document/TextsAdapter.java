package org.rcm.render.internal.document;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rcm.model.InvalidValueException;

/** Turns the object that JSON has for a text in several languages into the elements of XML. */
public final class TextsAdapter extends XmlAdapter<TextsDocument, Map<String, String>> {
  /** For JAXB. */
  public TextsAdapter() {}

  @Override
  public @Nullable Map<String, String> unmarshal(@Nullable TextsDocument document) {
    if (document == null) {
      return null;
    }
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (TextsDocument.Text text :
        document.texts == null ? List.<TextsDocument.Text>of() : document.texts) {
      if (text.language == null || text.value == null) {
        throw new InvalidValueException("A text must say its language");
      }
      if (byLanguage.put(text.language, text.value) != null) {
        throw new InvalidValueException(
            "There must be one text for each language, but there are two for "
                + Quoted.of(text.language));
      }
    }
    return byLanguage;
  }

  @Override
  public @Nullable TextsDocument marshal(@Nullable Map<String, String> byLanguage) {
    if (byLanguage == null) {
      return null;
    }
    List<TextsDocument.Text> texts = new ArrayList<>();
    byLanguage.forEach((language, value) -> {
      TextsDocument.Text text = new TextsDocument.Text();
      text.language = language;
      text.value = value;
      texts.add(text);
    });
    TextsDocument document = new TextsDocument();
    document.texts = texts;
    return document;
  }
}
