package org.rcm.parser;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures how time and memory grow with the length of a text, for every {@link LargeText}. No test: it asserts nothing
 * and takes minutes. What doubles with the length is linear.
 *
 * <pre>
 * mvn -B -q -Dquick -pl rcm-parser -am test-compile
 * java -Xmx8g -Xmn64m -XX:+UseSerialGC -cp \
 *   rcm-model/target/classes:rcm-parser/target/classes:rcm-parser/target/test-classes \
 *   org.rcm.parser.ScalingBenchmark [megabytes,…] [shape …]
 * </pre>
 *
 * <p>The shapes of web pages also need the jar of jsoup in the class path.
 *
 * <p>Time is that of the processor for the thread that parses, so that other programs do not count. Peak heap is the most that the heap held, rubbish that was not yet collected included; with a small young
 * generation, as above, that is close to what was needed. Text and result are part of it.
 */
final class ScalingBenchmark {
  private static final int MEGA = 1_000_000;
  private static final String ROW = "| %-20s | %5s | %9s | %9s | %9s | %8s |%n";
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private ScalingBenchmark() {}

  /**
   * Prints the table.
   *
   * @param args sizes in millions of characters, separated by commas; then the names of shapes
   */
  public static void main(String[] args) {
    List<Integer> sizes = Arrays.stream((args.length > 0 ? args[0] : "1,2,4,8").split(",", -1))
        .map(Integer::valueOf)
        .toList();
    List<LargeText> shapes = args.length > 1
        ? Arrays.stream(args).skip(1).map(LargeText::valueOf).toList()
        : List.of(LargeText.values());
    ReportParser parser = ReportParser.create();
    warmUp(parser, shapes);
    System.out.printf(ROW, "shape", "size", "time", "allocated", "peak heap", "growth");
    System.out.printf(ROW, "---", "---:", "---:", "---:", "---:", "---:");
    for (LargeText shape : shapes) {
      List<Double> times = new ArrayList<>();
      for (int size : sizes) {
        Measure measure = measure(parser, shape.ofLength(size * MEGA));
        times.add(measure.seconds());
        System.out.printf(
            ROW,
            shape.label(),
            size + " M",
            "%.2f s".formatted(measure.seconds()),
            measure.allocated() / MEGA + " MB",
            measure.peak() / MEGA + " MB",
            growth(times));
      }
    }
  }

  private static void warmUp(ReportParser parser, List<LargeText> shapes) {
    for (int round = 0; round < 5; round++) {
      shapes.forEach(shape -> parser.parse(shape.ofLength(MEGA / 20)));
    }
  }

  /** How many times as long as the size before; 2.0 is linear where sizes double. */
  private static String growth(List<Double> times) {
    int last = times.size() - 1;
    return last == 0 ? "" : "× %.1f".formatted(times.get(last) / times.get(last - 1));
  }

  private record Measure(double seconds, long allocated, long peak) {}

  private static Measure measure(ReportParser parser, String text) {
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long thread = Thread.currentThread().getId();
    long allocated = THREADS.getThreadAllocatedBytes(thread);
    long start = THREADS.getCurrentThreadCpuTime();
    ParseResult result = parser.parse(text);
    double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    allocated = THREADS.getThreadAllocatedBytes(thread) - allocated;
    long peak =
        pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    if (result.report().isEmpty()) {
      System.out.println("no report: " + result.diagnostics());
    }
    return new Measure(seconds, allocated, peak);
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
