package org.rcm.parser;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Makes texts from the vocabulary of reports; the same choices, random or a fuzzer's, give the same text. */
final class TextGenerator {
  private static final List<String> MARKERS = List.of(
      "1.", "2.", "3.", "4.", "7.", "12.", "1)", "2)", "1.-", "2.-", "(1)", "1.1", "1.2.", "2.1.1",
      "a.", "b.", "c.", "h.", "i.", "ii.", "iii.", "v.", "a)", "b)", "(a)", "A.", "B.", "I.", "II.",
      "- a.", "- b.", "- i.", "•", "-", "–", "*", "·", "\uF0B7", "1", "2", "2014.", "31,", "zz.",
      "aa.", "1º.", "5.To", "x.");
  private static final List<String> LINES = List.of(
      "CONCLUSIONS",
      "CONCLUSIONES Y RECOMENDACIONES:",
      "CONSIDERANDO:",
      "They agreed:",
      "acuerdan:",
      "as follows:",
      "Working Group on Protection:",
      "Conferencia Regional sobre Migración",
      "Regional Conference on Migration",
      "PANAMÁ 2022",
      "Presidencia Pro-Tempore",
      "GOBIERNO DE",
      "Page 2 of 5",
      "Está en la página 1de 3",
      "Anuncio",
      "Share this",
      "ANNEX",
      "Lista de participantes",
      "REPORT FROM THE MEETING OF THE WORKING GROUP ON",
      "BORDER MANAGEMENT",
      "Managua, Nicaragua",
      "19-20 July 2018",
      "27, 28 Y 29 DE OCTUBRE DE 1999",
      "The Working Group on Protection held an online meeting on 28 September 2020, with participation of Canada,",
      "Costa Rica and the United States, as follows:",
      "El Grupo Regional de Consulta sobre Migración (GRCM) se reunió los días 18 y 19 de mayo de 2010 en Antigua,",
      "**bold",
      "# Heading",
      "---",
      "| a | b |");
  private static final List<String> TITLES = List.of(
      "Workshop on River Patrols",
      "XXX RCM",
      "Taller regional sobre albergues",
      "Virtual Meeting on the Roster of Interpreters",
      "Encuentro “Mareas” / Meeting “Tides”",
      "Second Meeting of the Ad-Hoc Group on Extra-Regional Migrants",
      "What could cities do?",
      "3-5 May 2017: Seminar on Housing",
      "2016",
      "Activities 2019");
  private static final List<String> BODIES = List.of(
      "GENERAL OBJECTIVE",
      "To exchange experiences.",
      "1. To agree on a list.",
      "  • Comparar los horarios;",
      "Perfil de participantes: dos personas por país.",
      "The workshop will be held on 4 May 2018 by videoconference.",
      "28-29 August and 2-3 October 2018",
      "9 October",
      "Lugar: Comitán",
      "Date: 17 June 2019",
      "Canada",
      "San José");
  private static final List<String> PLACES = List.of(
      "San José",
      "MÉXICO D.F.",
      "Ciudad de Guatemala, Guatemala",
      "-",
      "Online",
      "",
      "Comitán",
      "Tapachula and Tecún Umán",
      "Santa Ana)",
      "Panamá",
      "Managua, 27, 28 Y 29 DE OCTUBRE DE 1999",
      "por definir");
  private static final List<String> PHRASES = List.of(
      "To thank Panama for the drawings",
      "To ask the Member Countries to send their comments by 28 October, at the latest",
      "Agradecer a Belice los marcos",
      "Solicitar a la OIM que, a más tardar el 3 de mayo, envíe la lista",
      "with the support of IOM, UNHCR and ICRC",
      "held in San José, Costa Rica",
      "on the following documents:",
      "regarding the",
      "en el primer trimestre del año 2022",
      "(Attachment",
      "(g), 106,",
      "“Bridges",
      "over Rivers”",
      "the Presidency Pro-",
      "Tempore",
      "migra-",
      "ción",
      "of the",
      "y",
      "no later than the first quarter of",
      "To accept Canada's recommendation to print it, as well as to",
      "The PPT will send the list prior to the next meeting",
      "It is recommended that the Executive Secretariat",
      "Se acordó realizarlo en Panamá, Panamá",
      "Que la Secretaría Técnica elabore un directorio",
      "en un plazo no mayor de sesenta días",
      "El Salvador, Honduras y los Estados Unidos de América",
      "To hold a seminar in Guatemala City on 3 May",
      "and to request",
      "así como solicitar",
      "2014",
      "28-29 August and 2-3 October 2018");
  private static final List<String> SIGNS = List.of(
      ":", ";", ",", ".", "-", "–", "(", ")", "“", "”", "\"", "[", "]", "¿", "'", "’", "/", "&",
      "_", "…");
  private static final List<String> ODD = List.of(
      "\uD83D",
      "\uDE00",
      "\uD83D\uDE00",
      "\u0000",
      "\u0007",
      "\u001B[1m",
      "e\u0301",
      "\u0301\u0301\u0301",
      "\u00AD",
      "\u200B",
      "\uFEFF",
      "\u202E",
      "\uFFFE",
      "\uFFFF",
      "\uFFFD",
      "\uE000",
      "\uF8FF",
      "\uFB03",
      "\u0130",
      "\u0131",
      "ß",
      "ǆ",
      "\u1E9E",
      "٣.",
      "३.",
      "Ⅳ.",
      "①",
      "ﷺ",
      "[bookmark: ",
      "[bookmark: x]",
      "**",
      "\\.",
      "\\",
      "`",
      "<b>",
      "&amp;",
      "((((",
      "))))",
      "....",
      "::::",
      ";",
      "¿",
      "¡",
      "«",
      "»",
      "\u0085",
      "\u2028",
      "\u000B",
      "\f",
      "\t",
      "\u00A0",
      "\u3000",
      "\r",
      "\r\n",
      "\n\n\n");

  private TextGenerator() {}

  /** Chooses a number from 0 on that is below a bound. */
  interface Choices {
    int below(int bound);
  }

  /** Tokens in no order that makes sense. */
  static String soup(Random random) {
    Choices choices = random::nextInt;
    StringBuilder text = new StringBuilder();
    int tokens = choices.below(120);
    for (int i = 0; i < tokens; i++) {
      text.append(token(choices));
    }
    return text.toString();
  }

  /** Tokens as bytes choose them: a byte or two for each, so that a fuzzer can change one and keep the others. */
  static String chosen(byte[] bytes) {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    Choices choices = bound -> left.hasRemaining() ? (left.get() & 0xFF) % bound : 0;
    StringBuilder text = new StringBuilder();
    while (left.hasRemaining()) {
      text.append(token(choices));
    }
    return text.toString();
  }

  private static String token(Choices choices) {
    return switch (choices.below(14)) {
      case 0, 1, 2 -> "\n" + pick(MARKERS, choices) + " ";
      case 3, 4, 5 -> pick(PHRASES, choices) + " ";
      case 6 -> "\n" + pick(LINES, choices) + "\n";
      case 7 -> pick(MARKERS, choices);
      case 8 -> pick(ODD, choices);
      case 9 -> ".\n";
      case 10 -> "\n".repeat(1 + choices.below(4));
      case 11 -> pick(SIGNS, choices);
      case 12 -> "\n" + choices.below(256) + ". ";
      default -> " ".repeat(choices.below(4));
    };
  }

  /** A text with title, opening sentence and nested items, damaged here and there. */
  static String report(Random random) {
    Choices choices = random::nextInt;
    StringBuilder text = new StringBuilder();
    text.append("REPORT FROM THE MEETING OF THE WORKING GROUP ON PROTECTION\n\n")
        .append(
            "The Working Group on Protection held an online meeting on 28 September 2020, with participation of ")
        .append("Canada, Costa Rica and Mexico, as follows:\n\n");
    int items = 1 + choices.below(8);
    for (int i = 1; i <= items; i++) {
      item(text, i + ".", choices);
      int children = choices.below(4);
      for (int k = 0; k < children; k++) {
        item(text, (choices.below(2) == 0 ? "- " : "") + (char) ('a' + k) + ".", choices);
        damage(text, choices);
      }
      damage(text, choices);
    }
    return text.toString();
  }

  /** A page of activities, damaged here and there. */
  static String page(Random random) {
    Choices choices = random::nextInt;
    StringBuilder text = new StringBuilder(choices.below(2) == 0 ? "Skip to main content\n" : "");
    int entries = 1 + choices.below(10);
    for (int i = 0; i < entries; i++) {
      String title = pick(TITLES, choices);
      text.append(choices.below(6) == 0 ? "• " : "").append(title);
      text.append(choices.below(2) == 0 ? " " + title : "");
      if (choices.below(2) == 0) {
        text.append("\n\n");
        for (int k = choices.below(4); k > 0; k--) {
          text.append(pick(BODIES, choices)).append(choices.below(2) == 0 ? "\n" : "\n\n");
          damage(text, choices);
        }
      } else {
        text.append(pick(List.of(" ", ", ", " – ", " ("), choices));
      }
      text.append(pick(PLACES, choices)).append('\n');
    }
    return text.toString();
  }

  private static void item(StringBuilder text, String marker, Choices choices) {
    Supplier<String> phrase = () -> pick(PHRASES, choices);
    text.append(marker).append(' ').append(phrase.get());
    while (choices.below(3) > 0) {
      text.append(choices.below(4) == 0 ? "\n" : " ").append(phrase.get());
    }
    text.append(choices.below(5) == 0 ? ":" : ".").append('\n');
  }

  private static void damage(StringBuilder text, Choices choices) {
    switch (choices.below(10)) {
      case 0 -> text.append("\n\n").append(pick(LINES, choices)).append("\n\n");
      case 1 -> text.append('\n');
      case 2 -> text.append(pick(ODD, choices));
      case 3 -> text.append("• ").append(pick(PHRASES, choices)).append(";\n");
      default -> {}
    }
  }

  private static String pick(List<String> from, Choices choices) {
    return from.get(choices.below(from.size()));
  }
}
