package org.rcm.examples.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rcm.model.InvalidValueException;
import org.rcm.parser.LanguageWords;
import org.rcm.parser.ReportParser;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words of a language from a folder that is called by the language, {@code words/pt}. */
final class WordsFolder implements ITypeConverter<LanguageWords> {

  @Override
  public LanguageWords convert(String folder) {
    try {
      Path path = Path.of(folder);
      LanguageWords words = LanguageWords.read(language(path, folder), path);
      ReportParser.builder().language(words).build(); // knows which parties there are
      return words;
    } catch (IOException e) {
      throw new TypeConversionException(e.getMessage() + " cannot be read: " + IoWords.of(e));
    } catch (InvalidPathException | InvalidValueException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  private static Locale language(Path path, String folder) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    String tag = name == null ? "" : name.toString();
    if (!List.of(Locale.getISOLanguages()).contains(tag)) {
      throw new TypeConversionException(folder
          + ": a folder of words is called by its language, as in pt (ISO 639), but was " + tag);
    }
    return Locale.forLanguageTag(tag);
  }
}
