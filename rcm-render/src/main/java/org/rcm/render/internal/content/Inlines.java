package org.rcm.render.internal.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rcm.model.Report;

/**
 * Finds in the words of one report the addresses of the web, references to its own conclusions ("see conclusion 7.p.ii"),
 * and passages in the other language.
 *
 * <p>A reference that goes on with "of", as in "conclusion 3 of the previous meeting", is left alone: a link to the wrong
 * conclusion is worse than none.
 */
public final class Inlines implements InlineFinder {
  private static final Pattern ADDRESS = Pattern.compile(
      "\\b(?:https?://|www\\.)[^\\s\u00A0<>\"“”«»]{2,2000}|"
          + "(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,8}+",
      Pattern.CASE_INSENSITIVE);
  private static final String NOT_AT_THE_END = ".,;:!?'’…";
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,4}(?:[.(]?[a-z]{1,6}+\\)?){0,8}+(?![\\p{L}\\d])");

  private final Set<String> numbers;
  private final Labels labels;
  private final Passages passages;
  private final Pattern reference;
  private final Pattern join;
  private final Pattern elsewhere;

  /**
   * Finds what is in the texts of a report.
   *
   * @param report the report
   * @param labels the words for where links lead
   */
  public Inlines(Report report, Labels labels) {
    this.labels = labels;
    this.numbers = report.allConclusions().stream()
        .map(item -> item.number().toString())
        .collect(Collectors.toCollection(TreeSet::new));
    this.passages = new Passages(report.language());
    this.reference = Pattern.compile(
        "\\b(?:" + words("reference.words") + ")[ \u00A0]",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    this.join = Pattern.compile(",?[ \u00A0](?:(?:" + words("reference.joins") + ")[ \u00A0])?");
    this.elsewhere = Pattern.compile(",?[ \u00A0](?:" + words("reference.elsewhere") + ")\\b");
  }

  /** The words of a list in all languages: a report may quote another. */
  private static String words(String key) {
    return Labels.LANGUAGES.stream()
        .map(language -> Labels.in(language).get(key))
        .flatMap(list -> Pattern.compile(" ").splitAsStream(list))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  @Override
  public List<Inline.Range> in(String text) {
    List<Inline.Range> links = new ArrayList<>();
    addAddresses(links, text);
    addReferences(links, text);
    links.sort(Comparator.comparingInt(Inline.Range::start));
    List<Inline.Range> found = new ArrayList<>();
    int free = 0;
    for (Inline.Range link : links) {
      if (link.start() >= free) {
        found.add(link);
        free = link.end();
      }
    }
    return passages.around(found, text);
  }

  /**
   * The whole text as a link to the conclusion of which it is the number.
   *
   * @param text the text
   * @return the link, if there is such a conclusion
   */
  public List<Inline.Range> asNumber(String text) {
    return numbers.contains(text) ? List.of(link(text, 0, text.length())) : List.of();
  }

  private void addAddresses(List<Inline.Range> links, String text) {
    Matcher matcher = ADDRESS.matcher(text);
    while (matcher.find()) {
      int end = endOfAddress(text, matcher.start(), matcher.end());
      String address = text.substring(matcher.start(), end);
      String lower = address.toLowerCase(Locale.ROOT);
      String scheme =
          lower.startsWith("http") ? "" : lower.startsWith("www.") ? "http://" : "mailto:";
      String alternative = labels.get("link.address").replace("{address}", address);
      links.add(new Inline.Range(
          matcher.start(),
          end,
          new Inline.Link(matcher.start(), true, ascii(scheme + address), alternative)));
    }
  }

  /** Without what belongs to the sentence: the full stop, the bracket that was opened before. */
  private static int endOfAddress(String text, int start, int matched) {
    int end = matched;
    while (end > start + 1) {
      char last = text.charAt(end - 1);
      boolean unopened =
          last == ']' || (last == ')' && text.substring(start, end).indexOf('(') < 0);
      if (!unopened && NOT_AT_THE_END.indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return end;
  }

  /** An address as files carry it: other letters as the codes of their bytes (RFC 3986, 2.5). */
  private static String ascii(String address) {
    StringBuilder ascii = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7F) {
        ascii.append((char) b);
      } else {
        ascii.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xFF));
      }
    }
    return ascii.toString();
  }

  private void addReferences(List<Inline.Range> links, String text) {
    Matcher word = reference.matcher(text);
    Matcher number = NUMBER.matcher(text);
    Matcher between = join.matcher(text);
    while (word.find()) {
      List<Inline.Range> found = new ArrayList<>();
      int start = word.start();
      int at = word.end();
      while (number.region(at, text.length()).lookingAt()) {
        String name = normalized(number.group());
        if (numbers.contains(name)) {
          found.add(link(name, start, number.end()));
        }
        at = number.end();
        if (!between.region(at, text.length()).lookingAt()) {
          break;
        }
        at = between.end();
        start = at;
      }
      int end = found.isEmpty() ? at : found.get(found.size() - 1).end();
      if (!elsewhere.matcher(text).region(end, text.length()).lookingAt()) {
        links.addAll(found);
      }
    }
  }

  /** "7(p)(ii)" and "7p" as numbers are written here: "7.p.ii", "7.p". */
  private static String normalized(String number) {
    return number.replaceAll("[.(]?([a-z]+)\\)?", ".$1");
  }

  private Inline.Range link(String number, int start, int end) {
    String alternative = labels.get("link.item").replace("{number}", number);
    return new Inline.Range(start, end, new Inline.Link(start, false, number, alternative));
  }
}
