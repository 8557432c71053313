package se.ss12000.conformance.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies in the folder of samples. */
final class Sample {
  static final Path ROOT = Path.of("samples");

  private Sample() {}

  /** What lies in a folder, sorted. */
  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** The options a sample asks for, one on each line. */
  static List<String> options(Path folder) throws IOException {
    Path options = folder.resolve("options.txt");
    return Files.exists(options) ? Files.readAllLines(options) : List.of();
  }
}
