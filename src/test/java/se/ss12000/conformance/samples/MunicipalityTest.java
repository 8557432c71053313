package se.ss12000.conformance.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MunicipalityTest {
  private static final int SCENARIOS = 21;
  private static final int ENTITY_TYPES = 19;

  /** The verdicts on the files as they are shipped, each asked for many times. */
  private static final Map<List<String>, Judgement> AS_SHIPPED = new ConcurrentHashMap<>();

  /** What must be the same whatever the form of the files. */
  private record Judgement(
      int exitCode, Map<String, Long> entities, Map<String, String> verdicts, JsonNode report) {
    static Judgement of(Run run) throws JsonProcessingException {
      JsonNode report = run.report();
      var records = new LinkedHashMap<String, Long>();
      for (JsonNode entity : report.path("entities")) {
        records.put(entity.path("type").asText(), entity.path("records").asLong());
      }
      var verdicts = new LinkedHashMap<String, String>();
      for (JsonNode scenario : report.path("scenarios")) {
        verdicts.put(scenario.path("id").asText(), scenario.path("verdict").asText());
      }
      return new Judgement(run.exitCode(), records, verdicts, report);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.1", "2.0"})
  void isConformantInEveryScenario(String version) {
    Judgement judgement = asShipped(version, true);

    assertThat(judgement.exitCode()).isZero();
    assertNothingToSay(judgement);
    assertThat(judgement.entities()).hasSize(ENTITY_TYPES).doesNotContainValue(0L);
    assertThat(judgement.verdicts()).hasSize(SCENARIOS);
    assertThat(judgement.verdicts().values()).containsOnly("conformant");
    assertThat(judgement.report().path("notJudged")).isEmpty();
    assertThat(judgement.report().path("scenarios"))
        .extracting(scenario -> scenario.path("judged").asText())
        .containsOnly("data");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.1", "2.0"})
  void isJudgedWithoutADoubt(String version) {
    JsonNode report = asShipped(version, true).report();

    assertThat(report.path("entities")).isNotEmpty().noneMatch(entity -> entity.has("doubt"));
    assertThat(report.path("rules")).isNotEmpty().noneMatch(rule -> rule.has("notEvaluated"));
  }

  @ParameterizedTest
  @EnumSource(names = {"ZIPPED", "GZIPPED", "JSON_LINES", "ARRAYS", "SINGLE_RECORDS"})
  void isJudgedTheSameHoweverItIsDivided(Form form, @TempDir Path other) throws IOException {
    assertSameInForm(form, "2.1", other);
  }

  @ParameterizedTest
  @EnumSource
  void isJudgedTheSameInEveryFormInSmall(Form form, @TempDir Path other) throws IOException {
    assertSameInForm(form, "2.0", other);
  }

  /** Single records are never a list: nobody can know that they are all. */
  private static void assertSameInForm(Form form, String version, Path other) throws IOException {
    form.write(folder(version), other);
    boolean complete = form != Form.SINGLE_RECORDS;
    Judgement expected = asShipped(version, complete);

    Judgement judgement = Judgement.of(Run.validate(other, options(version, complete)));

    assertNothingToSay(judgement);
    assertThat(judgement.exitCode()).isEqualTo(expected.exitCode());
    assertThat(judgement.entities()).isEqualTo(expected.entities());
    assertThat(judgement.verdicts()).isEqualTo(expected.verdicts());
  }

  private static Judgement asShipped(String version, boolean complete) {
    return AS_SHIPPED.computeIfAbsent(
        options(version, complete),
        options -> {
          try {
            return Judgement.of(Run.validate(folder(version), options));
          } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void assertNothingToSay(Judgement judgement) {
    JsonNode report = judgement.report();
    assertThat(report.path("findings")).isEmpty();
    assertThat(report.path("incidents")).isEmpty();
    for (String severity : List.of("error", "warning", "note")) {
      assertThat(report.path("counts").path(severity).asLong(-1)).as(severity).isZero();
    }
  }

  private static Path folder(String version) {
    return Sample.ROOT.resolve(version.equals("2.1") ? "municipality" : "municipality-" + version);
  }

  private static List<String> options(String version, boolean complete) {
    var options = new ArrayList<>(List.of("--standard", version));
    if (complete) {
      options.add("--complete");
    }
    return options;
  }
}
