package org.rcm.render;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rcm.model.Report;

/**
 * Reads the reports of a file of many, one after the other, with no more than one of them in memory.
 *
 * <pre>{@code
 * try (ReportsReader reader = JsonLinesReader.of(Files.newInputStream(file))) {
 *   reader.stream(refused -> log.warn(refused.getMessage())).forEach(database::add);
 * }
 * }</pre>
 *
 * <p>A report that is refused does not stop the reader: the next call goes on behind it. Each report may have up to 64 MB;
 * the file may have any length. Not thread-safe.
 */
public interface ReportsReader extends Closeable {

  /**
   * The next report.
   *
   * @return the report; empty at the end of the file, and after a call that said that the rest cannot be read
   * @throws MalformedReportException if it is no report, or the file is so broken that nobody knows where the next one
   *     begins; says where
   * @throws IOException if the stream cannot be read
   */
  Optional<Report> next() throws IOException;

  /**
   * The reports that are left, up to the first that is refused.
   *
   * @return a stream that reads as it goes; it throws {@link UncheckedIOException} with what {@link #next()} throws
   */
  default Stream<Report> stream() {
    return stream(refused -> {
      throw new UncheckedIOException(refused.getMessage(), refused);
    });
  }

  /**
   * The reports that are left, without those that are refused.
   *
   * @param refused is told of each that is refused
   * @return a stream that reads as it goes; it throws {@link UncheckedIOException} if the source cannot be read
   */
  default Stream<Report> stream(Consumer<? super MalformedReportException> refused) {
    Spliterator<Report> reports =
        new Spliterators.AbstractSpliterator<>(
            Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
          @Override
          public boolean tryAdvance(Consumer<? super Report> action) {
            Optional<Report> report = nextOf(refused);
            report.ifPresent(action);
            return report.isPresent();
          }
        };
    return StreamSupport.stream(reports, false);
  }

  private Optional<Report> nextOf(Consumer<? super MalformedReportException> refused) {
    while (true) {
      try {
        return next();
      } catch (MalformedReportException e) {
        refused.accept(e);
      } catch (IOException e) {
        throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
      }
    }
  }

  /**
   * Closes the stream.
   *
   * @throws IOException if it cannot be closed
   */
  @Override
  void close() throws IOException;
}
