package se.ss12000.conformance.architecture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.architecture.Program.CLASSES;

import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

final class SourcesTest {
  private static final int MOST_LINES = 250;
  private static final Set<String> NOT_OURS =
      Set.of(".git", ".idea", ".vscode", "samples", "target");
  private static final Pattern REGISTRY =
      Pattern.compile(
          "repo1?[.]maven[.]|central[.]sonatype|oss[.]sonatype|search[.]maven|mvnrepository[.]com"
              + "|registry[.](npmjs|yarnpkg)|npmjs[.](com|org)|pypi[.]org");
  private static final Pattern LOCAL_PATH = Pattern.compile("(?<![\\w.-])/(work|tmp)/");

  @Test
  void everyPackageIsNullMarked() {
    var packages = CLASSES.getPackage("se.ss12000.conformance").getSubpackagesInTree();

    assertThat(packages)
        .filteredOn(p -> !p.getClasses().isEmpty())
        .isNotEmpty()
        .allMatch(p -> p.isAnnotatedWith(NullMarked.class), "is @NullMarked")
        .extracting(JavaPackage::getName)
        .doesNotHaveDuplicates();
  }

  @Test
  void filesAreShort() throws IOException {
    var tooLong = new ArrayList<String>();
    for (Path file : filesIn(Path.of("src/main"))) {
      long lines = text(file).lines().count();
      if (lines > MOST_LINES) {
        tooLong.add(file + " has " + lines + " lines");
      }
    }

    assertThat(tooLong).isEmpty();
  }

  @Test
  void noFileNamesAPackageRegistry() throws IOException {
    assertThat(linesWith(REGISTRY)).isEmpty();
  }

  @Test
  void noFileNamesAFolderOfOneMachine() throws IOException {
    assertThat(linesWith(LOCAL_PATH)).isEmpty();
  }

  private static List<String> linesWith(Pattern pattern) throws IOException {
    var found = new ArrayList<String>();
    for (Path file : filesIn(Path.of(""))) {
      text(file)
          .lines()
          .filter(line -> pattern.matcher(line).find())
          .forEach(line -> found.add(file + ": " + line.strip()));
    }
    return found;
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> ours =
          files.filter(Files::isRegularFile).filter(SourcesTest::isOurs).sorted().toList();
      assertThat(ours).isNotEmpty();
      return ours;
    }
  }

  private static boolean isOurs(Path file) {
    for (Path name : file) {
      if (NOT_OURS.contains(name.toString())) {
        return false;
      }
    }
    return true;
  }

  /** The text of a file, or nothing if it is binary. */
  private static String text(Path file) throws IOException {
    String text = Files.readString(file, ISO_8859_1);
    return text.indexOf('\0') < 0 ? text : "";
  }
}
