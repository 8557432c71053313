package se.ss12000.conformance.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class RuleSamplesTest {
  private static final Path RULES = Sample.ROOT.resolve("rules");
  private static final String CONFORMS = "conforms";
  private static final String BREAKS = "breaks";

  /** Where what is no JSON goes wrong; there is no value to look for. */
  private static final Map<String, Place> FAULTS =
      Map.of(
          "DOC-001", new Place(8, 3),
          "DOC-002", new Place(9, 3),
          "DOC-003", new Place(7, 21),
          "DOC-004", new Place(1, 1),
          "DOC-005", new Place(1, 1),
          "DOC-006", new Place(8, 12),
          "DOC-007", new Place(9, 3));

  /** Rules that cannot be broken without a note on what gave it away. */
  private static final Map<String, List<String>> TOGETHER =
      Map.of(
          "API-034", List.of("API-034", "DOC-009"),
          "DCL-001", List.of("API-004", "DCL-001"));

  @TestFactory
  Stream<DynamicTest> everyRuleIsKeptByASample() {
    return rules().stream().map(rule -> dynamicTest(rule, () -> conforms(rule)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleIsBrokenByASampleThatBreaksNoOther() {
    return rules().stream().map(rule -> dynamicTest(rule, () -> breaks(rule)));
  }

  @Test
  void everyFolderOfSamplesIsARulesOwn() throws IOException {
    assertThat(rules()).hasSizeGreaterThan(100);
    assertThat(Sample.in(RULES))
        .isNotEmpty()
        .extracting(folder -> folder.getFileName().toString())
        .isSubsetOf(rules());
  }

  private static void conforms(String rule) throws IOException {
    Run run = Run.validate(sample(rule, CONFORMS), Sample.options(RULES.resolve(rule)));
    JsonNode report = run.report();

    assertThat(result(report, rule).path("evaluated").asLong())
        .as("cases of %s", rule)
        .isPositive();
    assertThat(broken(report)).as("broken rules").doesNotContain(rule);
    assertThat(report.path("counts").path("error").asLong()).as("errors").isZero();
    assertThat(report.path("counts").path("warning").asLong()).as("warnings").isZero();
    assertThat(report.path("incidents")).as("incidents").isEmpty();
  }

  private static void breaks(String rule) throws IOException {
    Run run = Run.validate(sample(rule, BREAKS), Sample.options(RULES.resolve(rule)));
    JsonNode report = run.report();

    assertThat(broken(report))
        .as("broken rules")
        .containsExactlyInAnyOrderElementsOf(TOGETHER.getOrDefault(rule, List.of(rule)));
    assertThat(report.path("incidents")).as("incidents").isEmpty();
    assertThat(run.exitCode() == 1)
        .as("exit code 1 for an error")
        .isEqualTo(result(report, rule).path("severity").asText().equals("error"));
    assertThat(report.path("findings")).isNotEmpty();
    for (JsonNode finding : report.path("findings")) {
      if (finding.has("exchange")) {
        // What a service answered stands in a recording; it has no line of a file.
        continue;
      }
      var reported = new Place(finding.path("line").asInt(), finding.path("column").asInt());
      assertThat(reported).as("place of %s", finding).isEqualTo(right(rule, finding));
    }
  }

  private static Place right(String rule, JsonNode finding) throws IOException {
    Place fault = FAULTS.get(rule);
    return fault != null
        ? fault
        : Place.of(Path.of(finding.path("file").asText()), finding.path("pointer").asText());
  }

  /** A file, whatever its ending, or a folder where the name of the file matters. */
  private static Path sample(String rule, String side) throws IOException {
    Path folder = RULES.resolve(rule);
    assertThat(folder).as("a rule needs samples: the smallest document on either side").exists();
    Optional<Path> sample =
        Sample.in(folder).stream()
            .filter(path -> path.getFileName().toString().matches(side + "([.].+)?"))
            .findFirst();
    assertThat(sample).as("%s of %s", side, rule).isPresent();
    assertThat(size(sample.get())).as("a sample is small").isLessThan(3_000);
    return sample.get();
  }

  private static long size(Path sample) throws IOException {
    try (Stream<Path> files = Files.walk(sample)) {
      long size = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
      return size;
    }
  }

  private static List<String> rules() {
    return Run.of("rules", "list")
        .out()
        .lines()
        .map(line -> line.split(" ", 2)[0])
        .filter(word -> word.matches("[A-Z]{3}-\\d{3}"))
        .toList();
  }

  private static List<String> broken(JsonNode report) {
    return results(report)
        .filter(rule -> rule.path("count").asLong() > 0)
        .map(rule -> rule.path("id").asText())
        .collect(Collectors.toList());
  }

  private static JsonNode result(JsonNode report, String id) {
    return results(report)
        .filter(rule -> rule.path("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JsonNode> results(JsonNode report) {
    return StreamSupport.stream(report.path("rules").spliterator(), false);
  }
}
