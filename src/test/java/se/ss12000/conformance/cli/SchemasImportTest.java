package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ss12000.conformance.openapi.OpenApiDraft;

/** From an OpenAPI document to a verdict by it, on the command line. */
final class SchemasImportTest {
  private static final Path SPLIT = Path.of("src/test/resources/openapi/split/openapi.yaml");
  private static final String MUNICIPALITY = "samples/municipality";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private Path out = Path.of("");

  @BeforeEach
  void chooseFolder() {
    out = folder.resolve("vendor");
  }

  @Test
  void judgesByWhatWasImportedAsByTheStandardItself() throws Exception {
    importDraft(OpenApiDraft.of("2.1", true));

    assertThat(judged(out.toString())).isEqualTo(judged("2.1"));
  }

  @Test
  void judgesByWhatTheDocumentAddsToTheStandard() throws Exception {
    OpenApiDraft draft = OpenApiDraft.of("2.1", false);
    ObjectNode room = draft.root().withObject("/components/schemas/Room/properties/displayName");
    room.put("maxLength", 3);
    importDraft(draft);
    Path delivery = folder.resolve("rooms.json");
    Files.writeString(
        delivery,
        """
        {"data": [{"id": "0f8fad5b-d9cb-469f-a165-70867728950e",
          "meta": {"created": "2025-08-01T08:00:00Z", "modified": "2025-08-01T08:00:00Z"},
          "displayName": "A 1204", "owner": {"id": "7c9e6679-7425-40de-944b-e07fc1f90ae7"}}]}
        """,
        StandardCharsets.UTF_8);

    var result =
        Cli.run("validate", "--standard", out.toString(), "--report", "json", delivery.toString());
    JsonNode finding = JSON.readTree(result.out()).path("findings").path(0);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(finding.path("rule").asText()).isEqualTo("SCH-020");
    assertThat(Cli.run("validate", delivery.toString()).exitCode()).isNotEqualTo(1);
  }

  @Test
  void judgesByADocumentThatHasOnlyAPartOfTheStandard() {
    var imported = Cli.plain().and(words("schemas import", SPLIT, "--out", out));
    var result = Cli.run("validate", "--standard", out.toString(), MUNICIPALITY);

    assertThat(imported.exitCode()).isZero();
    assertThat(result.err()).doesNotContain("fault in ss12000");
    assertThat(result.exitCode()).isBetween(0, 3);
  }

  @Test
  void saysInBothLanguagesWhatBecameOfTheDocument() {
    var english = Cli.plain().and(words("schemas import", SPLIT, "--out", out));
    var swedish =
        Cli.plain()
            .environment(Map.of("LANG", "sv"))
            .and(words("schemas import", SPLIT, "--out", folder.resolve("b")));

    assertThat(english.out())
        .contains("Elevregistret 2.1.0, OpenAPI 3.0.3")
        .contains("3 entity types, 4 operations, 7 schemas")
        .containsPattern("sha256:[0-9a-f]{64}")
        .contains("Not carried over:")
        .contains("the keyword discriminator");
    assertThat(swedish.out())
        .contains("3 entitetstyper, 4 operationer, 7 scheman")
        .contains("Inte överfört:")
        .contains("nyckelordet discriminator");
  }

  @Test
  void showsWhatWasImported() {
    Cli.plain().and(words("schemas import", SPLIT, "--out", out, "--name", "register"));

    assertThat(Cli.plain().and(words("schemas show Locker --standard", out)).out())
        .startsWith("Locker /lockers");
    assertThat(Cli.plain().and(words("schemas show Duty --standard", out)).err())
        .contains("there is no type Duty in register");
  }

  @Test
  void neverWritesOverAnything() throws Exception {
    Files.createDirectories(out);
    Files.writeString(out.resolve("mine.txt"), "mine");

    var result = Cli.plain().and(words("schemas import", SPLIT, "--out", out));

    refused(result, "--out: " + out + " exists and is not an empty folder");
    assertThat(out).isDirectoryContaining(file -> file.endsWith("mine.txt"));
    try (var files = Files.list(out)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void tellsWhereADocumentIsFaulty() throws Exception {
    Path file = folder.resolve("api.yaml");
    Files.writeString(
        file,
        """
        openapi: 3.0.3
        paths:
          /rooms: {$ref: 'http://api.example/rooms.yaml'}
        """);

    refused(
        Cli.plain().and(words("schemas import", file, "--out", out)),
        file + ":3:18: $ref points to http://api.example/rooms.yaml; only files are read");
    refused(
        Cli.plain().and(words("schemas import", folder.resolve("none.yaml"), "--out", out)),
        "none.yaml:1:1: the file is missing or cannot be read");
    assertThat(out).doesNotExist();
  }

  @Test
  void tellsThatADocumentHasToBeImportedFirst() {
    refused(
        Cli.run("validate", "--standard", SPLIT.toString(), MUNICIPALITY),
        "is a file; make a folder of it with ss12000 schemas import");
  }

  @Test
  void tellsWhatIsWrongWithAVersionFolder() throws Exception {
    Files.createDirectories(out);
    refused(version(), "vendor is not a version of the standard: there is no file");
    Files.writeString(out.resolve("api.json"), "{");
    refused(version(), "vendor is not a version of the standard: api.json, line 1");
    Files.writeString(out.resolve("api.json"), "{\"objects\": [\"../secret\"]}");
    refused(version(), "../secret.schema.json");
    Files.writeString(out.resolve("api.json"), "{\"follows\": \"9.9\"}");
    Files.writeString(out.resolve("Page.schema.json"), "{}");
    refused(version(), "follows 9.9, not 2.1 | 2.0");
  }

  private Cli.Result version() {
    return Cli.run("validate", "--standard", out.toString(), MUNICIPALITY);
  }

  private void importDraft(OpenApiDraft draft) throws Exception {
    Path file = draft.writeTo(folder.resolve("openapi.yaml"));
    var result = Cli.plain().and(words("schemas import", file, "--out", out));
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("Everything else was carried over.");
  }

  /** The report, without what tells the versions apart. */
  private static JsonNode judged(String standard) throws Exception {
    var result =
        Cli.run("validate", "--complete", "--standard", standard, "--report", "json", MUNICIPALITY);
    assertThat(result.exitCode()).isZero();
    JsonNode report = JSON.readTree(result.out());
    ((ObjectNode) report.path("run"))
        .remove(List.of("standard", "editions", "digests", "durationMillis", "arguments"));
    assertThat(report.path("scenarios")).isNotEmpty();
    return report;
  }

  private static void refused(Cli.Result result, String sentence) {
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains(sentence);
    assertThat(result.errLines()).hasSize(1);
  }
}
