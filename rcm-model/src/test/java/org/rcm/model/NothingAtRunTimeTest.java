package org.rcm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rcm.application.BuildsAReport;

/** The model needs nothing but the JDK at run time: no Immutables, no JSpecify, no certain locale or charset. */
class NothingAtRunTimeTest {
  @TempDir
  Path directory;

  @Test
  void runsWithItsOwnClassesAlone() throws Exception {
    File output = directory.resolve("output.txt").toFile();
    ProcessBuilder java = new ProcessBuilder(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.language=tr",
            "-cp",
            root(Report.class) + File.pathSeparator + root(BuildsAReport.class),
            BuildsAReport.class.getName()))
        .redirectErrorStream(true)
        .redirectOutput(output);
    java.environment().put("LC_ALL", "C");
    Process process = java.start();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(output).hasContent("""
        7.a#1 [MEMBER_COUNTRIES] Optional[by 3 August (../2018-08-03)]
        2 warning empty-conclusion: 2 has neither text nor items below it
        7 warning number-gap: 3 to 6 are missing between 2 and 7
        7.a warning country-not-present: France has to act under commitment 7.a#2, but is not among the participants
        """);
    assertThat(process.exitValue()).isZero();
  }

  /** The directory or archive that a class was loaded from. */
  private static String root(Class<?> type) throws Exception {
    String name = type.getName().replace('.', '/') + ".class";
    Path file = Path.of(type.getResource("/" + name).toURI());
    return file.toString().substring(0, file.toString().length() - name.length());
  }
}
