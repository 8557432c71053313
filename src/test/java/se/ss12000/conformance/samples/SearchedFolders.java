package se.ss12000.conformance.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;
import se.ss12000.conformance.report.Wording;

/**
 * The folders that all tests write to. Before one is removed, every report that stands in it is
 * searched for every personal value of the samples; the test that wrote it fails if there is any.
 *
 * <p>What is given to the program is not searched, nor are recordings of crawls; neither are
 * reports that say themselves that they show values, and what was written beside them in the same
 * run.
 */
public final class SearchedFolders implements TempDirFactory {
  private static final Pattern REPORT =
      Pattern.compile(
          "\\s*(<!DOCTYPE html>|<\\?xml|\\{\\s*\"(schemaVersion\"|\\$schema\" *: *\"[^\"]*sarif)|\\[\\s*\\{\\s*\"(description|check_name)\").*",
          Pattern.DOTALL);
  private static final Pattern NAMED_AS_ONE =
      Pattern.compile(".*(csv|md|markdown|txt|console|junit|html|gitlab|sarif)(\\.json)?");

  /** Which values of a code list occur among all records of a type names nobody. */
  private static final Pattern CODES = Pattern.compile("\"codes\": \\[[^\\]]*]");

  private static final Pattern SHOWS_VALUES =
      Pattern.compile(
          "\"valuesShown\": true|"
              + Pattern.quote(Wording.VALUES_SHOWN.sv())
              + "|"
              + Pattern.quote(Wording.VALUES_SHOWN.en()));

  /** It tells of every folder that it leaves it to us. */
  private static final Logger LEAVING =
      Logger.getLogger("org.junit.jupiter.engine.extension.TempDirectory$CloseablePath");

  private final List<Path> folders = new ArrayList<>();

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
      throws IOException {
    LEAVING.setLevel(Level.WARNING);
    return created();
  }

  Path created() throws IOException {
    Path folder = Files.createTempDirectory("ss12000-test");
    folders.add(folder);
    return folder;
  }

  @Override
  public void close() throws IOException {
    for (Path folder : folders) {
      try {
        refuseLeaks(folder);
      } finally {
        remove(folder);
      }
    }
  }

  private static void refuseLeaks(Path folder) throws IOException {
    for (Path file : files(folder)) {
      String text = Files.size(file) < Integer.MAX_VALUE / 4 ? text(file) : "";
      if (isReport(file, text)) {
        List<String> leaked = Known.PERSONAL.in(CODES.matcher(text).replaceAll(""));
        // All files beside it are read only then: a folder may have hundreds.
        if (!leaked.isEmpty() && !isDeclared(file)) {
          throw new AssertionError(
              file.getFileName() + " shows " + leaked.size() + " personal values of the samples");
        }
      }
    }
  }

  private static boolean isReport(Path file, String text) {
    return REPORT.matcher(text.substring(0, Math.min(200, text.length()))).matches()
        || (NAMED_AS_ONE.matcher(file.getFileName().toString()).matches() && !text.startsWith("{"));
  }

  private static boolean isDeclared(Path file) throws IOException {
    try (Stream<Path> beside = Files.list(file.resolveSibling(""))) {
      return beside
          .filter(Files::isRegularFile)
          .anyMatch(other -> SHOWS_VALUES.matcher(text(other)).find());
    }
  }

  /** What cannot be read as text is no report. */
  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).toList();
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }

  /** Read when the first report is there to be searched. */
  private static final class Known {
    private static final PersonalValues PERSONAL = read();

    private Known() {}

    private static PersonalValues read() {
      try {
        return PersonalValues.of(Sample.ROOT.resolve("municipality"));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
