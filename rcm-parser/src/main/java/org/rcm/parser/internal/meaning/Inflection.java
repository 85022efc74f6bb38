package org.rcm.parser.internal.meaning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rcm.parser.internal.words.WordRow;

/**
 * Makes the forms of regular verbs by their endings, from {@code inflections.csv}, and takes the irregular ones from
 * the verb's own line: {@code send/PAST=sent}, {@code recomendar/~recomiend} (one more stem).
 */
final class Inflection {
  private record Rule(String ending, Form form, List<String> endings) {}

  private final List<Rule> rules = new ArrayList<>();

  Inflection(List<WordRow> rows) {
    for (WordRow row : rows) {
      row.requireCells(3, 3, "ending ; form ; endings");
      List<String> endings = new ArrayList<>();
      for (String ending : row.list(2)) {
        endings.add(ending.equals("-") ? "" : Tokens.fold(ending));
      }
      rules.add(new Rule(row.cell(0), row.constant(1, Form.class), endings));
    }
  }

  /** The dictionary form of an entry: {@code follow up} for {@code follow/PAST=followed up}. */
  static String lemma(String entry) {
    String[] words = entry.split(" ", 2);
    String first = words[0].split("/", 2)[0];
    return words.length == 1 ? first : first + " " + words[1];
  }

  /** The forms of a verb's first word, folded. */
  Map<String, Set<Form>> forms(WordRow row, String entry) {
    String[] parts = entry.split(" ", 2)[0].split("/", -1);
    String lemma = parts[0];
    Map<String, Set<Form>> forms = new HashMap<>();
    inflect(lemma, forms);
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].startsWith("~")) {
        inflect(parts[i].substring(1), shortestEnding(lemma), forms);
      } else {
        irregular(row, parts[i], forms);
      }
    }
    add(forms, Tokens.fold(lemma), Form.BASE);
    return forms;
  }

  /** An infinitive that stands in no list, by its ending: "digitalizar", "socializarlo". */
  boolean looksLikeBase(String word) {
    return rules.stream()
        .filter(rule -> rule.form() == Form.BASE && rule.ending().length() > 1)
        .flatMap(rule -> rule.endings().stream())
        .anyMatch(ending -> word.endsWith(ending) && word.length() > ending.length() + 1);
  }

  /** For each form the rule with the longest ending counts. */
  private void inflect(String lemma, Map<String, Set<Form>> forms) {
    Map<Form, Rule> best = new EnumMap<>(Form.class);
    for (Rule rule : rules) {
      if (lemma.endsWith(rule.ending())) {
        best.merge(rule.form(), rule, (a, b) -> b.ending().length() > a.ending().length() ? b : a);
      }
    }
    best.values().forEach(rule -> {
      String stem = lemma.substring(0, lemma.length() - rule.ending().length());
      rule.endings().forEach(e -> add(forms, Tokens.fold(stem) + e, rule.form()));
    });
  }

  private void inflect(String stem, String ending, Map<String, Set<Form>> forms) {
    for (Rule rule : rules) {
      if (rule.ending().equals(ending)) {
        rule.endings().forEach(e -> add(forms, Tokens.fold(stem) + e, rule.form()));
      }
    }
  }

  private static void irregular(WordRow row, String part, Map<String, Set<Form>> forms) {
    String[] named = part.split("=", 2);
    if (named.length < 2) {
      throw row.problem("expected \"/FORM=word\" or \"/~stem\", but found \"/" + part + "\"");
    }
    Form form = row.constant(named[0], Form.class);
    for (String word : named[1].split(",", -1)) {
      add(forms, Tokens.fold(word), form);
      if (form == Form.PAST && !named[1].contains(",")) {
        add(forms, Tokens.fold(word), Form.PARTICIPLE);
      }
    }
  }

  private static void add(Map<String, Set<Form>> forms, String word, Form form) {
    forms.computeIfAbsent(word, key -> EnumSet.noneOf(Form.class)).add(form);
  }

  /** Another stem takes the plain endings: "convoqu" those in -ar. */
  private String shortestEnding(String lemma) {
    String best = lemma;
    for (Rule rule : rules) {
      if (lemma.endsWith(rule.ending())
          && !rule.ending().isEmpty()
          && rule.ending().length() < best.length()) {
        best = rule.ending();
      }
    }
    return best;
  }
}
