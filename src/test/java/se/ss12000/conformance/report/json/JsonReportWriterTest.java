package se.ss12000.conformance.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.report.Golden.written;
import static se.ss12000.conformance.report.Reports.EMPTY;
import static se.ss12000.conformance.report.Reports.EVERYTHING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.Reports;
import se.ss12000.conformance.text.Language;

final class JsonReportWriterTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path SCHEMA = Path.of("schemas/report/report-1.schema.json");

  @ParameterizedTest
  @EnumSource
  void writesWhatItsSchemaDescribes(Reports report) throws IOException {
    for (Language language : Language.values()) {
      assertThat(faultsOf(json(report, language))).as("%s", language).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/findings/0",
    "/rules/0",
    "/scenarios/0",
    "/scenarios/0/requirements/0",
    "/references/0",
    "/waivers/0",
    "/exchanges/0",
    "/entities/1/attributes/0",
    "/run",
    "''"
  })
  void theSchemaRefusesWhatItDoesNotDescribe(String place) throws IOException {
    JsonNode json = json(EVERYTHING, Language.EN);
    ((ObjectNode) json.at(place)).put("surprise", true);

    assertThat(faultsOf(json)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"verdict,green", "schemaVersion,2.0"})
  void theSchemaRefusesOtherCodes(String member, String value) throws IOException {
    JsonNode json = json(EVERYTHING, Language.EN);
    ((ObjectNode) json).put(member, value);

    assertThat(faultsOf(json)).isNotEmpty();
  }

  @Test
  void membersStandInTheOrderOfTheContract() throws IOException {
    assertThat(json(EVERYTHING, Language.EN).fieldNames())
        .toIterable()
        .containsExactly(
            "schemaVersion",
            "tool",
            "run",
            "verdict",
            "formula",
            "counts",
            "entities",
            "scenarios",
            "notJudged",
            "rules",
            "references",
            "findings",
            "waivers",
            "exchanges",
            "incidents",
            "translated");
  }

  @Test
  void countsAreThoseOfTheRulesAndNotOfTheExamples() throws IOException {
    Report report = EVERYTHING.report();
    JsonNode counts = json(EVERYTHING, Language.SV).get("counts");

    assertThat(counts.get("error").longValue())
        .isEqualTo(report.count(Severity.ERROR))
        .isGreaterThan(report.findings().size());
    assertThat(counts.get("waived").longValue()).isEqualTo(report.waived()).isPositive();
  }

  @Test
  void nothingOfANastyStringIsLost() throws IOException {
    assertThat(json(EVERYTHING, Language.SV).at("/incidents/1/where").textValue())
        .isEqualTo(Reports.NASTY);
  }

  @Test
  void nothingInvisibleIsWritten() {
    assertThat(written(new JsonReportWriter(), EVERYTHING, Language.SV).codePoints())
        .allMatch(c -> c == '\n' || !isInvisible(c), "is visible");
  }

  @Test
  void textsAreInTheChosenLanguage() throws IOException {
    assertThat(json(EVERYTHING, Language.SV).at("/findings/0/message").textValue())
        .startsWith("groups[] pekar på");
    assertThat(json(EVERYTHING, Language.EN).at("/findings/0/message").textValue())
        .startsWith("groups[] points to");
  }

  @Test
  void aStringWithoutContentIsLeftOutAndAListIsNot() throws IOException {
    JsonNode findings = json(EVERYTHING, Language.EN).get("findings");
    JsonNode wholeFile = findings.get(findings.size() - 3);

    assertThat(wholeFile.has("entityId")).isFalse();
    assertThat(wholeFile.has("line")).isFalse();
    assertThat(json(EMPTY, Language.EN).get("findings")).isEmpty();
  }

  private static boolean isInvisible(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }

  private static JsonNode json(Reports report, Language language) throws IOException {
    return MAPPER.readTree(written(new JsonReportWriter(), report, language));
  }

  private static List<Error> faultsOf(JsonNode json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA));
    return schema.validate(json, c -> c.executionConfig(e -> e.formatAssertionsEnabled(true)));
  }
}
