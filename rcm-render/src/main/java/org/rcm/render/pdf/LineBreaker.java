package org.rcm.render.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rcm.render.internal.content.InlineFinder;

/**
 * Breaks a text into lines so that their ends are as even as they can be: of all ways to break the paragraph it takes
 * the one with the least sum of squared blanks at the right.
 */
final class LineBreaker {
  private static final double COST_OF_A_LINE = 60;
  /** A last line shorter than this part of the measure looks lost. */
  private static final float SHORT = 0.15f;

  private LineBreaker() {}

  /** The lines of a paragraph, whose last line may be short. */
  static List<Line> paragraph(String text, TextStyle style, float measure) {
    return paragraph(text, InlineFinder.NONE, style, measure);
  }

  /** The lines of a paragraph in which there may be links and words of another language. */
  static List<Line> paragraph(String text, InlineFinder inlines, TextStyle style, float measure) {
    return lines(new WordSplitter(style, measure, inlines).words(text), style, measure, false);
  }

  /** The lines of a title or heading, all of about the same length. */
  static List<Line> heading(String text, TextStyle style, float measure) {
    return heading(text, InlineFinder.NONE, style, measure);
  }

  /** The same for one in which there may be links and words of another language. */
  static List<Line> heading(String text, InlineFinder inlines, TextStyle style, float measure) {
    return lines(new WordSplitter(style, measure, inlines).words(text), style, measure, true);
  }

  /** The text in one line, however wide. */
  static Line single(String text, TextStyle style) {
    return Line.of(new WordSplitter(style, Float.MAX_VALUE).words(text), false);
  }

  /** A label in one line, with a space behind it, so that copied text does not run together with what follows. */
  static Line label(String text, TextStyle style) {
    return Line.of(new WordSplitter(style, Float.MAX_VALUE).words(text + " "), true);
  }

  /** The text in one line; words that do not fit are left out at the end and an ellipsis says so. */
  static Line shortened(String text, TextStyle style, float measure) {
    Line whole = single(text, style);
    if (whole.width() <= measure) {
      return whole;
    }
    List<Word> words = new WordSplitter(style, measure / 2).words(text);
    int count = 0;
    float width = single("…", style).width();
    while (count < words.size() && width + words.get(count).width() <= measure) {
      width += words.get(count).width() + style.spaceWidth();
      count++;
    }
    List<Word> shown = new ArrayList<>(words.subList(0, count));
    shown.addAll(new WordSplitter(style, measure).words("…"));
    return Line.of(shown, false);
  }

  private static List<Line> lines(
      List<Word> words, TextStyle style, float measure, boolean balanced) {
    int[] next = best(words, style.spaceWidth(), measure, balanced);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < words.size(); i = next[i]) {
      lines.add(Line.of(words.subList(i, next[i]), next[i] < words.size()));
    }
    return lines;
  }

  /** For each word that may begin a line, the word that begins the line after it. */
  private static int[] best(List<Word> words, float space, float measure, boolean balanced) {
    int count = words.size();
    double[] cost = new double[count + 1];
    int[] next = new int[count + 1];
    Arrays.fill(cost, 0, count, Double.MAX_VALUE);
    for (int first = count - 1; first >= 0; first--) {
      float width = 0;
      for (int last = first; last < count; last++) {
        width += words.get(last).width();
        if (width > measure + 0.01f && last > first) {
          break;
        }
        boolean free = last == count - 1 && !balanced;
        double sum =
            cost[last + 1] + (free ? lastLine(width, measure, count) : line(measure - width));
        if (sum < cost[first]) {
          cost[first] = sum;
          next[first] = last + 1;
        }
        width += words.get(last).spaceAfter() ? space : 0;
      }
    }
    return next;
  }

  private static double line(double blank) {
    return blank * blank + COST_OF_A_LINE;
  }

  private static double lastLine(float width, float measure, int words) {
    return words > 1 && width < measure * SHORT ? measure * measure * 0.3 : 0;
  }
}
