package se.ss12000.conformance.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ss12000.conformance.yaml.YamlException;

/** A document that cannot be read gets one sentence, with file, line and column. */
final class ApiFaultsTest {
  private static final String HEAD =
      """
      openapi: 3.0.3
      info: {title: Faulty, version: 2.1.0}
      """;
  private static final String LIST =
      HEAD
          + """
          paths:
            /rooms:
              get:
                responses:
                  '200':
                    description: Rooms.
                    content:
                      application/json:
                        schema: {type: array, items: {$ref: 'WHERE'}}
          components:
            schemas:
              Room: {type: object, properties: {id: {type: string}, next: {$ref: '#/x'}}}
              Loop: {$ref: '#/components/schemas/Pool'}
              Pool: {$ref: '#/components/schemas/Loop'}
              Nest: {allOf: [{$ref: '#/components/schemas/Nest'}]}
              Endless: {type: object, properties: {deep: {$ref: '#/components/schemas/Lists'}}}
              Lists: {type: array, items: {$ref: '#/components/schemas/Lists'}}
          """;

  @TempDir Path folder;

  @Test
  void tellsThatAFileIsNoYaml() {
    reports("openapi: [3.0.3", "1:16: the file is not valid YAML");
  }

  @Test
  void tellsThatAFileIsEmpty() {
    reports("", "1:1: the file is empty");
  }

  @Test
  void tellsThatAKeyIsGivenTwice() {
    reports(HEAD + "info: {}\n", "3:5: the file is not valid YAML");
  }

  @Test
  void tellsThatAFileIsNoOpenApiDocument() {
    reports("type: object\n", "1:1: the file is no OpenAPI document: it has no key openapi");
  }

  @Test
  void refusesAnOlderOpenApi() {
    reports(
        "swagger: '2.0'\n", "1:10: OpenAPI 2.0 is not read; the document must be in 3.0 or 3.1");
  }

  @Test
  void tellsThatThereAreNoOperations() {
    reports(HEAD + "paths: {}\n", "1:1: the document has no operations (paths)");
  }

  @Test
  void neverFollowsAReferenceOverTheNetwork() {
    reports(
        LIST.replace("WHERE", "https://api.example/schemas.yaml#/Room"),
        "11:51: $ref points to https://api.example/schemas.yaml"
            + "; only files are read: keep a copy beside it and point to that");
  }

  @Test
  void refusesReferencesToPlacesOfTheComputer() {
    reports(
        LIST.replace("WHERE", "/etc/hosts"),
        "11:51: $ref points to /etc/hosts; only files are read:"
            + " keep a copy beside it and point to that");
  }

  @Test
  void tellsThatAReferenceLeadsNowhere() {
    reports(
        LIST.replace("WHERE", "#/components/schemas/Rom"),
        "11:51: $ref points to #/components/schemas/Rom, which does not exist."
            + " Did you mean Room?");
    reports(
        LIST.replace("WHERE", "#/components/schemas/Room"),
        "14:72: $ref points to #/x, which does not exist");
  }

  @Test
  void tellsThatAFileIsMissing() {
    reports(
        LIST.replace("WHERE", "rooms.yaml"),
        "11:51: $ref points to the file rooms.yaml, which is missing or cannot be read");
  }

  @Test
  void tellsThatReferencesGoInACircle() {
    reports(
        LIST.replace("WHERE", "#/components/schemas/Loop"),
        "15:18: $ref leads back to itself: #/components/schemas/Pool");
  }

  @Test
  void tellsThatASchemaIsMadeOfItself() {
    reports(
        LIST.replace("WHERE", "#/components/schemas/Nest")
            .replaceAll("(?m)^    (Loop|Pool).*\\n", ""),
        "15:11: allOf leads back to the same schema");
    reports(
        LIST.replace("WHERE", "#/components/schemas/Endless")
            .replaceAll("(?m)^    (Loop|Pool|Nest).*\\n", ""),
        "16:40: the schema contains itself without end: #/components/schemas/Lists");
  }

  @Test
  void tellsThatAnAnchorIsMissing() {
    reports(HEAD + "paths: *nothing\n", "3:8: there is no anchor nothing above");
  }

  @Test
  void tellsWhereAnotherFileIsBroken() throws IOException {
    Files.writeString(folder.resolve("rooms.yaml"), "Room:\n  type: [", StandardCharsets.UTF_8);

    assertThatThrownBy(() -> read(LIST.replace("WHERE", "rooms.yaml#/Room")))
        .isInstanceOf(YamlException.class)
        .hasMessageStartingWith("rooms.yaml:2:")
        .hasMessageEndingWith("the file is not valid YAML");
  }

  @Test
  void stopsWhereAnchorsMakeASmallFileLarge() {
    var document = new StringBuilder(HEAD).append("x0: &x0 {type: string}\n");
    for (int i = 1; i <= 20; i++) {
      document.append(
          "x%d: &x%d {type: object, properties: {a: *x%d, b: *x%d}}\n"
              .formatted(i, i, i - 1, i - 1));
    }
    document.append(LIST.substring(HEAD.length()).replace("WHERE", "#/x20"));

    reports(
        document.toString(),
        "the schemas are too large together when all references have been followed");
  }

  private void reports(String document, String message) {
    assertThatThrownBy(() -> read(document))
        .isInstanceOf(YamlException.class)
        .satisfies(e -> assertThat(String.valueOf(e.getMessage())).contains("openapi.yaml:"))
        .message()
        .contains(message);
  }

  private ImportedVersion read(String document) throws Exception {
    Path file = folder.resolve("openapi.yaml");
    Files.writeString(file, document, StandardCharsets.UTF_8);
    return ApiImport.read(file, "");
  }
}
