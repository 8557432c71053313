package se.ss12000.conformance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mask tells: which values are the same, and nothing else of them. */
final class MaskedReportsTest {
  /** Of persons whose records stand in this order; the first and the third have the same. */
  private static final List<String> VALUES = List.of("Alvina", "Bosse", "Alvina", "Cederblad");

  private static final List<String> IDS =
      List.of("20110203-9814", "20110204-9813", "20110205-9812", "20110206-9811");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void equalValuesHaveOneMaskAndDifferentOnesDifferentMasks(ReportFormat format)
      throws IOException {
    String report = report(format, VALUES, IDS);

    assertThat(report).contains("(masked, value 1)", "(masked, value 2)", "(masked, value 3)");
    for (String personal : VALUES) {
      assertThat(report).doesNotContain(personal);
    }
  }

  @Test
  void aMaskStandsWhereItsValueStood() throws IOException {
    JsonNode findings =
        new ObjectMapper().readTree(report(ReportFormat.JSON, VALUES, IDS)).path("findings");

    assertThat(StreamSupport.stream(findings.spliterator(), false))
        .filteredOn(f -> f.path("property").asText().equals("civicNo.value"))
        .extracting(f -> f.path("pointer").asText().charAt(6) + " " + f.path("found").asText())
        .containsExactly(
            "0 \"…\" (masked, value 1)",
            "1 \"…\" (masked, value 2)",
            "2 \"…\" (masked, value 1)",
            "3 \"…\" (masked, value 3)");
  }

  /** No length, no initial, no order, no digest: neither in a mask nor in a fingerprint. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cederblad,Bosse,Cederblad,Alvina",
        "Å,Maximiliana-Wilhelmina von Provsson,Å,b",
        "文,ALVINA,文,alvina"
      })
  void otherValuesGiveTheSameReportInEveryFormat(String others) throws IOException {
    List<String> ids = List.of("19480809-9899", "19480810-9882", "19480811-9899", "19480812-9882");
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(report(format, List.of(others.split(",")), ids))
          .as(format.name())
          .isEqualTo(report(format, VALUES, IDS));
    }
  }

  @Test
  void whoHasTheSameValueIsAllThatMakesADifference() throws IOException {
    assertThat(report(ReportFormat.JSON, List.of("Alvina", "Bosse", "Bosse", "Cederblad"), IDS))
        .isNotEqualTo(report(ReportFormat.JSON, VALUES, IDS));
  }

  /** A report but for the digest of the input, which has to be of what stands there. */
  private String report(ReportFormat format, List<String> values, List<String> ids)
      throws IOException {
    var records = new ArrayList<String>();
    IntStream.range(0, values.size()).forEach(i -> records.add(person(ids.get(i), values.get(i))));
    Path file = folder.resolve("persons.json");
    Files.writeString(file, "{\"data\": [\n" + String.join(",\n", records) + "\n]}", UTF_8);
    String name = format.name().toLowerCase(Locale.ROOT);
    String out = Cli.run("validate", "--report", name, file.toString()).out();
    assertThat(out).isNotEmpty();
    return out.replaceAll("\"input\": \"sha256:[0-9a-f]{64}\"", "\"input\": \"\"");
  }

  /** On a line of its own, the value last, so that no place depends on how long it is. */
  private static String person(String id, String value) {
    return """
        {"id": "%s", "meta": {"created": "2026-08-17T08:00:00+02:00", "modified": \
        "2026-08-17T08:00:00+02:00"}, "givenName": "Prov", "familyName": "Prov", \
        "securityMarking": "Ingen", "personStatus": "Aktiv", "civicNo": {"value": "%s"}}\
        """
        .formatted(id, value);
  }
}
