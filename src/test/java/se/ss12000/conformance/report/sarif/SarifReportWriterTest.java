package se.ss12000.conformance.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.report.Golden.written;
import static se.ss12000.conformance.report.Reports.CLEAN;
import static se.ss12000.conformance.report.Reports.EVERYTHING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.Reports;
import se.ss12000.conformance.text.Language;

final class SarifReportWriterTest {
  /** In a library that has it from where it is published. */
  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

  @ParameterizedTest
  @EnumSource
  void fitsThePublishedSchema(Reports report) throws IOException {
    assertThat(faults(log(report.report()))).isEmpty();
  }

  @Test
  void thePublishedSchemaRefusesAnotherLevel() throws IOException {
    JsonNode log = log(EVERYTHING.report());
    ((ObjectNode) log.at("/runs/0/results/0")).put("level", "fatal");

    assertThat(faults(log)).isNotEmpty();
  }

  private static List<Error> faults(JsonNode log) throws IOException {
    try (InputStream schema = Schema.class.getResourceAsStream(SCHEMA)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(Objects.requireNonNull(schema))
          .validate(log, c -> c.executionConfig(e -> e.formatAssertionsEnabled(true)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasWhatTheStandardDemands(Reports report) throws IOException {
    JsonNode log = log(report.report());

    assertThat(log.path("version").asText()).isEqualTo("2.1.0");
    assertThat(log.path("runs")).hasSize(1);
    assertThat(log.at("/runs/0/tool/driver/name").asText()).isEqualTo("ss12000");
    assertThat(log.at("/runs/0/invocations/0/executionSuccessful").isBoolean()).isTrue();
    for (JsonNode result : results(report.report())) {
      assertThat(result.at("/message/text").asText()).isNotBlank();
      assertThat(result.path("level").asText()).isIn("error", "warning", "note");
      assertThat(result.path("locations")).hasSize(1);
      assertThat(result.path("partialFingerprints").path("ss12000/v1").asText()).isNotBlank();
    }
  }

  @Test
  void everyResultPointsToItsRule() throws IOException {
    JsonNode rules = log(EVERYTHING.report()).at("/runs/0/tool/driver/rules");

    for (JsonNode result : results(EVERYTHING.report())) {
      assertThat(rules.path(result.path("ruleIndex").asInt()).path("id"))
          .isEqualTo(result.path("ruleId"));
    }
  }

  @Test
  void everyPlaceIsARelativeReference() throws IOException {
    var places = new ArrayList<String>();
    for (JsonNode result : results(EVERYTHING.report())) {
      String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
      if (!uri.isEmpty()) {
        places.add(uri);
        assertThat(URI.create(uri).isAbsolute()).isFalse();
      }
    }
    assertThat(places).contains("leverans/h%C3%B6st/Activity.json");
  }

  @Test
  void aFindingOfAServiceIsInNoFile() throws IOException {
    assertThat(of("API-004"))
        .isNotEmpty()
        .allMatch(result -> result.at("/locations/0/physicalLocation").isMissingNode())
        .anyMatch(
            result ->
                result
                    .at("/locations/0/logicalLocations/0/fullyQualifiedName")
                    .asText()
                    .equals("GET /persons/{id}"));
  }

  @Test
  void whatDoesNotCountIsSuppressedAndNothingElse() throws IOException {
    assertThat(of("QUA-001")).allMatch(result -> result.path("suppressions").size() == 1);
    assertThat(of("SCH-003")).noneMatch(result -> result.has("suppressions"));
  }

  @Test
  void noMoreResultsThanReadersTakeAndThatIsSaid() throws IOException {
    Report crowded = Reports.crowded(6_000);

    assertThat(results(crowded)).hasSize(5_000);
    assertThat(log(crowded).at("/runs/0/invocations/0/toolExecutionNotifications").toString())
        .contains("5000 of 6000 findings are shown");
    assertThat(log(CLEAN.report()).toString()).doesNotContain("findings are shown");
  }

  @Test
  void aFaultOfOursIsNoSuccess() throws IOException {
    assertThat(executed(EVERYTHING)).isFalse();
    assertThat(executed(CLEAN)).isTrue();
  }

  private static boolean executed(Reports report) throws IOException {
    return log(report.report()).at("/runs/0/invocations/0/executionSuccessful").asBoolean();
  }

  private static List<JsonNode> of(String rule) throws IOException {
    return results(EVERYTHING.report()).stream()
        .filter(result -> result.path("ruleId").asText().equals(rule))
        .toList();
  }

  private static List<JsonNode> results(Report report) throws IOException {
    var results = new ArrayList<JsonNode>();
    log(report).at("/runs/0/results").forEach(results::add);
    return results;
  }

  private static JsonNode log(Report report) throws IOException {
    return new ObjectMapper().readTree(written(new SarifReportWriter(), report, Language.EN));
  }
}
