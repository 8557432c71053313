package se.ss12000.conformance.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Searches what a run of all tests has left, their own reports too, for every personal value of the
 * samples. It runs after the tests, as those reports are written last.
 */
final class LeftBehind {
  private LeftBehind() {}

  /**
   * Fails when a file in the folders shows any.
   *
   * @param folders where to search, with all that is below
   */
  public static void main(String... folders) throws IOException {
    var personal = PersonalValues.of(Sample.ROOT.resolve("municipality"));
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        List<Path> leaking =
            files
                .filter(Files::isRegularFile)
                .filter(file -> !personal.in(text(file)).isEmpty())
                .toList();
        if (!leaking.isEmpty()) {
          throw new AssertionError("personal values of the samples stand in " + leaking);
        }
      }
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
