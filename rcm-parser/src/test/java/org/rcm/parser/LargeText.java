package org.rcm.parser;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Texts of any length, each of a shape that could cost more than its length: a loop in a loop over lines, items, dates
 * or names would show in it. The pieces are invented; their numbers run on.
 */
enum LargeText {
  REPORT(Opening.ENGLISH, LargeText::conclusion),
  INFORME(Opening.SPANISH, LargeText::acuerdo),
  ITEMS(Opening.ENGLISH, i -> (i + 1) + ". To thank Panama for drawing " + i + ".\n"),
  NESTED_ITEMS(
      Opening.ENGLISH,
      i -> (i + 1) + ". To thank:\na. Belize:\ni. for maps;\n• of rivers;\n• of bridges;\n"
          + "ii. for lists;\nb. Panama.\n"),
  LETTERS(Opening.ENGLISH, i -> (i % 26 == 0 ? i / 26 + 1 + ". To visit:\n" : "") + letter(i)),
  GAPS(Opening.ENGLISH, i -> (3 * i + 1) + ". To thank Panama.\nb. To thank Belize.\n"),
  BULLETS(Opening.LIST, i -> "• to Belize for drawing " + i + ";\n"),
  EMPTY_BULLETS(Opening.LIST, i -> i % 4 < 2 ? "•\n" : "drawing " + i + ";\n"),
  BULLETS_THEN_TEXTS(Opening.LIST, i -> "•\n", i -> "drawing " + i + ";\n"),
  LOST_BULLETS(Opening.LIST, i -> "Drawing " + i + " of a bridge;\n"),
  SHORT_LINES(Opening.LIST, i -> "Short line " + i + "\n"),
  SAME_LINES(Opening.LIST, i -> "Short line\n\n"),
  WRAPPED_ITEM(
      Opening.LIST,
      i ->
          "the drawings of bridges and rivers that were sent to the region by several governments in "
              + i + "\n"),
  AGENTS(
      Opening.LIST,
      i -> "it was agreed that it be sent by Belize and by Panama and by Mexico and "),
  HYPHEN_CHAIN(Opening.LIST, i -> "brid-\n"),
  HYPHENATED_WORD(Opening.LIST, i -> i % 100_000 == 1 ? "bri-\nge" : "bridge"),
  HYPHENS(
      Opening.LIST,
      i -> "the drawings of " + i + " bridges and of the rivers under their migra-\n"
          + "tion paths in a very long sentence about bridges and rivers and so on\n"),
  ONE_ITEM(Opening.LIST, i -> "To print the drawing " + i + " of the bridge over the river. "),
  ONE_SENTENCE(Opening.LIST, i -> "to print drawing " + i + ", and to request Belize to send it, "),
  DEADLINES(
      Opening.LIST,
      i -> "To ask Belize to send drawing " + i
          + " by 28 October, at the latest, and in the first week of December 2021. "),
  PERIODS(Opening.LIST, i -> "28-29 August and 2-3 October, "),
  NAMES(Opening.LIST, i -> "Panama, Guatemala City, IOM and the United States of America, "),
  MEETINGS(Opening.LIST, i -> "To hold a seminar in Panama City, Panama, on 3 May. "),
  PLAZOS(
      Opening.LISTA,
      i -> "Solicitar a la OIM que envíe el mapa " + i + " a más tardar el 3 de mayo. "),
  ACUERDOS(Opening.LISTA, i -> "Se acordó realizarlo. Que la Secretaría Técnica envíe el mapa. "),
  STATEMENTS(Opening.LIST, i -> "Canada will count the bridges and IOM will print them and "),
  PASSIVES(Opening.LIST, i -> "Belize was thanked for it and invited to sing again and "),
  NAMELESS(Opening.LIST, i -> "To ask them to count the bridges. "),
  BOTH_COUNTRIES(Opening.LIST, i -> "Both countries will share map " + i + ". "),
  JOINED_NAMES(Opening.LIST, i -> "Belize and Panama and Mexico and "),
  TOPIC_OF_NAMES(Opening.ENGLISH + "1. Regarding ", i -> "Belize, Panama, IOM, "),
  GERUNDS(Opening.LIST, i -> "drafting, with the support of IOM and reviewing maps and "),
  PRESENTATIONS(
      Opening.ENGLISH + "1. To update the calendar as follows:\na. ",
      i -> "presentation of the map of bridges and "),
  COLUMNS(
      Opening.ENGLISH + "1. To update the calendar as follows:\na. ",
      i -> "map " + i + " – river – "),
  ITEMS_IN_LINES(
      Opening.ENGLISH,
      i -> (2 * i + 1) + ". To thank Panama for drawing " + i + ". " + (2 * i + 2)
          + ". To thank Belize.\n"),
  PROPOSALS(
      Opening.LIST,
      i -> "To accept Canada's recommendation to print map " + i
          + ", as well as to consider bridges, "),
  COLONS(Opening.LIST, i -> "Protocol: It is proposed that: maps: "),
  OPEN_SIGNS(Opening.LIST, i -> i % 2 == 0 ? "“map (" : "«river [ "),
  QUOTES(Opening.LIST, i -> "“Bridges 2020” (see " + i + ") and "),
  HEADINGS(Opening.ENGLISH, i -> "Bridges and Rivers " + i + "\n\n" + (i + 1) + ". To print.\n\n"),
  CONTINUATIONS(Opening.ENGLISH, i -> (i + 1) + ". To print.\n\nThe map is large.\n\n"),
  PAGES(
      Opening.ENGLISH,
      i -> "Regional Conference on Migration\nPanama " + i + "\n\n" + (2 * i + 1)
          + ". To thank Panama for the\n\nPage " + i + " of 9999\n\nbridge.\n" + (2 * i + 2)
          + ". To thank Belize.\n\n"),
  LETTERHEAD(Opening.LIST, i -> "Conferencia Regional sobre Migración\nPanamá " + letter(i)),
  ONE_LINE(Opening.FLAT, i -> (i + 1) + ". To thank Panama for drawing " + i + ". "),
  ONE_LINE_OF_LETTERS(Opening.FLAT, i -> "1. To thank: a. Belize; b. Panama. "),
  MARKDOWN(
      Opening.MARKDOWN,
      i -> (i + 1) + "\\. **To thank** Panama for\\* the *drawing* " + i
          + "\n\n   - a. **Belize**\n\n## Part " + i + "\n\n"),
  LINKS(Opening.LIST, i -> "[map " + i + "](https://example.org/" + i + ") and [list][" + i + "] "),
  OPEN_LINKS(Opening.LIST, i -> i % 3 == 0 ? "[map](" : "![["),
  EMPHASIS(Opening.LIST, i -> "*map _list **bridge ~~river "),
  CODE(Opening.LIST, i -> "`".repeat(i % 7 + 1) + " map "),
  ENTITIES(Opening.LIST, i -> "&ntilde;&amp; &lt;map &x "),
  TAGS(Opening.LIST, i -> "<b>map</b> <td> <!-- <i "),
  TABLE(Opening.LIST, i -> "| map " + i + " | list |\n"),
  QUOTATION(Opening.LIST, i -> "> > > - map " + i + "\n"),
  FOOTNOTES(Opening.LIST, i -> "map[^" + i + "]\n\n[^" + i + "]: list\n\n"),
  PAGE(Opening.PAGE, i -> "<li>To thank Panama for <b>drawing</b> " + i),
  PAGE_OF_BOXES(Opening.PAGE, i -> "<div><ol><li>map " + i),
  PAGE_OF_CELLS(Opening.PAGE, i -> "<table><tr><td>map " + i + "<td>list"),
  PREAMBLE(
      "", i -> "The Working Group on Protection has seen drawing " + i + " of the bridge.\n\n"),
  WRAPPED_PREAMBLE(
      Opening.HOLDING,
      i ->
          "from the following countries, as they were listed by the governments of the whole of the region in "
              + i + "\n"),
  TITLES("", i -> "MEETING OF THE WORKING GROUP ON PROTECTION " + i + "\n\n"),
  PLACES("", i -> "Panama City, Panama\n\n3 May 2021\n\n"),
  PARTICIPANTS(
      Opening.HOLDING, i -> "in Panama City, Panama, on 3 May 2021, Guatemala City, Guatemala, "),
  CONSIDERATIONS("", i -> "CONSIDERING:\n\n" + (i + 1) + ". That the bridge is long;\n\n"),
  HEADING_ONLY("", i -> "CONCLUSIONS\n\n"),
  WORDS(Opening.ENGLISH, LargeText::words),
  CHARACTERS(Opening.ENGLISH, LargeText::characters),
  ACCENTS(Opening.LIST, i -> "e\u0301\u0302\u0301 bri\u0301d\u0301ges\u0301\u0302 "),
  BLANKS(Opening.LIST, i -> i % 2 == 0 ? " " : "\n"),
  ONE_WORD(Opening.LIST, i -> "migración");

  private final String start;
  private final IntFunction<String> piece;
  private final IntFunction<String> secondHalf;

  LargeText(String start, IntFunction<String> piece) {
    this(start, piece, piece);
  }

  LargeText(String start, IntFunction<String> piece, IntFunction<String> secondHalf) {
    this.start = start;
    this.piece = piece;
    this.secondHalf = secondHalf;
  }

  /** A text that is not shorter, and hardly longer, than it should be. */
  String ofLength(int length) {
    StringBuilder text = new StringBuilder(length + 1_000).append(start);
    for (int i = 0; text.length() < length; i++) {
      text.append((text.length() < length / 2 ? piece : secondHalf).apply(i));
    }
    boolean aboveTheList = !start.contains(":");
    return text.append(aboveTheList ? Opening.CONCLUSIONS : "").toString();
  }

  /** The name as it is said: "nested items". */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static final class Opening {
    static final String ENGLISH =
        "MEETING OF THE WORKING GROUP ON PROTECTION\n\nThe Working Group on Protection held an online meeting on"
            + " 28 September 2020, with participation of Canada, Costa Rica and Mexico, as follows:\n\n";
    static final String SPANISH =
        "El Grupo Regional de Consulta sobre Migración (GRCM) celebró una reunión virtual el 4 de mayo de 2022, con la"
            + " participación de Belice y México, y formuló las siguientes:\n\nCONCLUSIONES\n\n";
    static final String CONCLUSIONS =
        "\n\nCONCLUSIONS\n\n1. To thank Panama.\n2. To thank Belize.\n";
    static final String HOLDING =
        "The Working Group on Protection held a meeting on 28 September 2020 with participation of ";
    static final String LIST = ENGLISH + "1. To thank:\n";
    static final String LISTA = SPANISH + "1. Agradecer los mapas.\n2. ";
    static final String FLAT = ENGLISH.replace('\n', ' ');
    static final String PAGE = "<!DOCTYPE html><html><body><p>" + ENGLISH + "</p><ol>";
    static final String MARKDOWN = "# " + ENGLISH;
  }

  private static String conclusion(int i) {
    return (i + 1) + ". To thank Panama for hosting meeting " + i
        + " and the IOM for its support.\n"
        + "a. To ask the Member Countries to send their comments on drawing " + i
        + " to the Technical Secretariat by 28 October,\nat the latest.\n"
        + "b. Regarding the bridges:\n   i. To hold a seminar in Panama City, Panama, in May 2021;\n"
        + "   ii. To request the Presidency Pro-Tempore to send the map.\n\n";
  }

  private static String acuerdo(int i) {
    return (i + 1) + ". Agradecer a Panamá la reunión " + i + " y a la OIM su apoyo.\n"
        + "a) Solicitar a los Países Miembros que envíen sus comentarios sobre el mapa " + i
        + " a la Secretaría Técnica a más tardar\nel 28 de octubre.\n"
        + "b) En relación con los puentes:\n   i) Realizar un seminario en San José, Costa Rica, en mayo de 2023;\n"
        + "   ii) Instar a la Presidencia Pro-Témpore a que envíe el mapa.\n\n";
  }

  private static String letter(int i) {
    return (char) ('a' + i % 26) + ". Bridge " + i + "\n";
  }

  private static String words(int seed) {
    List<String> words = List.of(
        "bridge", "To", "thank", "1.", "a.", "Panama", "on", "3", "May", "to", "send", "the", "map",
        "and", "by", "IOM", "(", ")", ":", ";", ".", ",", "\n", "\n\n", "•", "-", "Working",
        "Group", "ii.", "que", "envíe", "2020");
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      text.append(words.get(random.nextInt(words.size()))).append(' ');
    }
    return text.toString();
  }

  private static String characters(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      text.append((char) (random.nextInt(4) > 0 ? random.nextInt(0x250) : random.nextInt(0x10000)));
    }
    return text.toString();
  }
}
