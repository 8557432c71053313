package se.ss12000.conformance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The build does not compile the benchmarks, so nobody would see that the program left them. */
final class BenchmarksTest {
  /** What belongs to a program; every other file is one by itself. */
  private static final Map<String, String> PARTS =
      Map.of(
          "Host.java", "Run.java",
          "Processes.java", "Run.java",
          "Results.java", "Run.java",
          "Pages.java", "Crawl.java",
          "Copies.java", "Rules.java");

  @TempDir Path classes;

  static Collection<List<Path>> programs() {
    try (Stream<Path> files = Files.list(Path.of("benchmarks"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .collect(
              Collectors.groupingBy(BenchmarksTest::program, TreeMap::new, Collectors.toList()))
          .values();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String program(Path file) {
    String name = file.getFileName().toString();
    return PARTS.getOrDefault(name, name);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void compilesWithTheProgram(List<Path> benchmark) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var said = new StringWriter();
    try (var files =
        compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  said,
                  files,
                  null,
                  List.of("-d", classes.toString(), "-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(benchmark))
              .call();

      assertThat(compiled).as(said.toString()).isTrue();
    }
  }
}
