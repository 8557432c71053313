package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How versions and documents differ, as a buyer reads it. */
final class SchemasDiffTest {
  private static final Path SPLIT = Path.of("src/test/resources/openapi/split/openapi.yaml");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/difference");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"en, console, txt", "sv, console, txt", "sv, markdown, md", "en, json, json"})
  void showsHowTheVersionsOfTheStandardDiffer(String language, String format, String ending)
      throws IOException {
    var result =
        Cli.plain()
            .environment(Map.of("LANG", language))
            .and("schemas", "diff", "2.0", "2.1", "--format", format);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).isEmpty();
    isUnchanged("2.0-2.1." + language + "." + ending, result.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"console", "json", "markdown"})
  void endsWithZeroWhenNothingDiffers(String format) {
    var result = Cli.run("schemas", "diff", "2.1", "--format", format);

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).containsPattern("do not differ|\"equal\" : true");
  }

  @Test
  void showsHowADocumentDiffersFromTheStandard() {
    var result = Cli.run("schemas", "diff", SPLIT.toString());
    String text = result.out().replaceAll("\\s+", " ");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(text)
        .contains("openapi.yaml compared with 2.1")
        .contains("GET /duties is not in openapi.yaml")
        .contains("GET /lockers is only in openapi.yaml")
        .contains("GET /persons nameContains is not in openapi.yaml")
        .contains("the answer 400 is not in openapi.yaml")
        .contains("meta Record metadata: is required in 2.1 but not in openapi.yaml")
        .contains("shoeSize shoeSize: is only in openapi.yaml")
        .contains("Kind of organisation: also allows in openapi.yaml: 1");
    assertThat(result.err()).contains("5 things in openapi.yaml could not be compared");
  }

  @Test
  void comparesFoldersToo() {
    Path out = folder.resolve("vendor");
    Cli.plain().and(words("schemas import", SPLIT, "--out", out));

    var result = Cli.plain().and(words("schemas diff", out, SPLIT));

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("vendor and openapi.yaml do not differ");
  }

  @Test
  void keepsMarkupOfOtherPeopleOutOfMarkdown() throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.writeString(
        file,
        """
        openapi: 3.0.3
        info: {title: Markup, version: 2.1.0}
        paths:
          "/a|<b>*c*": {get: {responses: {"200": {description: Nothing.}}}}
        """);

    assertThat(Cli.plain().and(words("schemas diff", file, "--format", "markdown")).out())
        .contains("GET /a\\|\\<b\\>\\*c\\*");
  }

  @Test
  void givesMachinesTheValuesThemselves() throws IOException {
    JsonNode json =
        new ObjectMapper()
            .readTree(Cli.run("schemas", "diff", "2.0", "2.1", "--format", "json").out());
    JsonNode first = json.path("differences").path(0);

    assertThat(json.path("second").path("digest").asText()).startsWith("sha256:");
    assertThat(first.path("kind").asText()).isEqualTo("more-codes");
    assertThat(first.path("first").path(0).asText()).isEqualTo("Stadsdel");
  }

  @Test
  void tellsWhatItCannotCompare() {
    var result = Cli.run("schemas", "diff", "2.2");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .contains("2.2 is neither a version (2.1, 2.0), a folder nor a file. Did you mean 2.0?");
  }

  private static void isUnchanged(String name, String written) throws IOException {
    Path file = GOLDEN.resolve(name);
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, written);
    }
    assertThat(written).as(name).isEqualTo(Files.readString(file));
  }
}
