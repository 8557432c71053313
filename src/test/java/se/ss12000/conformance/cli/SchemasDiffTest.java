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
  void showsWhatLimitsAValueBesideItsType() throws IOException {
    Path strict = document("strict", "maxLength: 40, nullable: true", "maximum: 500");
    Path loose = document("loose", "pattern: '^[A-Z]'", "minimum: 1");

    String text = Cli.plain().and(words("schemas diff", strict, loose)).out();
    String svenska = Cli.plain().and(words("schemas diff --language sv", strict, loose)).out();
    JsonNode json =
        new ObjectMapper()
            .readTree(Cli.plain().and(words("schemas diff --format json", strict, loose)).out());

    assertThat(text.replaceAll("\\s+", " "))
        .contains("is at most 40 characters in strict.yaml, without that limit in loose.yaml")
        .contains("is a value or null in strict.yaml, always a value in loose.yaml")
        .contains("is without that limit in strict.yaml, of the form ^[A-Z] in loose.yaml")
        .contains("limit is at most 500 in strict.yaml, without that limit in loose.yaml")
        .contains("limit is without that limit in strict.yaml, at least 1 in loose.yaml");
    assertThat(svenska.replaceAll("\\s+", " "))
        .contains("är i strict.yaml högst 40 tecken, i loose.yaml utan den gränsen");
    assertThat(json.path("differences").findValuesAsText("first")).contains("maxLength 40");
  }

  @Test
  void sameLimitsAreNoDifference() throws IOException {
    Path one = document("one", "maxLength: 40", "minimum: 1, maximum: 500");
    Path two = document("two", "maxLength: 40", "maximum: 500, minimum: 1");

    assertThat(Cli.plain().and(words("schemas diff", one, two)).exitCode()).isZero();
  }

  private Path document(String name, String text, String number) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".yaml"),
        """
        openapi: 3.0.3
        info: {title: Rooms, version: 2.1.0}
        paths:
          /rooms:
            get:
              parameters:
                - {name: limit, in: query, schema: {type: integer, %s}}
              responses:
                "200":
                  description: Rooms.
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          data: {type: array, items: {$ref: "#/components/schemas/Room"}}
        components:
          schemas:
            Room: {type: object, properties: {displayName: {type: string, %s}}}
        """
            .formatted(number, text));
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
