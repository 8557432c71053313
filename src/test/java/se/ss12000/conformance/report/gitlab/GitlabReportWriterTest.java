package se.ss12000.conformance.report.gitlab;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.report.Golden.written;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.Reports;
import se.ss12000.conformance.text.Language;

/**
 * GitLab publishes no schema for those who write this format. What its own reader turns down an
 * issue for is looked at here: texts for description, fingerprint and severity, and a location.
 */
final class GitlabReportWriterTest {
  @ParameterizedTest
  @EnumSource
  void everyIssueHasWhatGitlabNeeds(Reports report) throws IOException {
    var fingerprints = new ArrayList<String>();
    for (JsonNode issue : issues(report)) {
      assertThat(issue.path("description").asText()).isNotBlank();
      assertThat(issue.path("check_name").asText()).isNotBlank();
      assertThat(issue.path("severity").asText()).isIn("info", "minor", "major", "critical");
      assertThat(issue.path("location").path("path").asText()).isNotBlank();
      assertThat(issue.at("/location/lines/begin").asInt()).isPositive();
      fingerprints.add(issue.path("fingerprint").asText());
    }
    assertThat(fingerprints).doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void aCleanReportHasNoIssue() throws IOException {
    assertThat(issues(Reports.CLEAN)).isEmpty();
  }

  @Test
  void whatIsWaivedIsToldButDoesNotWeigh() throws IOException {
    assertThat(of("QUA-001"))
        .filteredOn(issue -> issue.path("fingerprint").asText().equals("QUA-0011"))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.path("severity").asText()).isEqualTo("info");
              assertThat(issue.path("description").asText()).startsWith("waived | ");
            });
  }

  @Test
  void examplesAreNotTakenForAll() throws IOException {
    assertThat(of("SCH-003"))
        .anyMatch(issue -> issue.path("description").asText().contains("49 more not shown"));
  }

  @Test
  void noMoreIssuesThanAnyoneReadsAndThatIsSaid() throws IOException {
    JsonNode issues = issues(Reports.crowded(6_000));

    assertThat(issues).hasSize(5_000 + 2 + 1 + 1);
    assertThat(issues.path(issues.size() - 1).path("description").asText())
        .isEqualTo("SCH-003: 1000 more not shown here");
  }

  @Test
  void aScenarioThatIsNotMetIsCritical() throws IOException {
    assertThat(of("scenario"))
        .extracting(issue -> issue.path("severity").asText())
        .containsExactly("critical", "major");
  }

  private static List<JsonNode> of(String check) throws IOException {
    var found = new ArrayList<JsonNode>();
    for (JsonNode issue : issues(Reports.EVERYTHING)) {
      if (issue.path("check_name").asText().equals(check)) {
        found.add(issue);
      }
    }
    return found;
  }

  private static JsonNode issues(Reports report) throws IOException {
    return issues(report.report());
  }

  private static JsonNode issues(Report report) throws IOException {
    return new ObjectMapper().readTree(written(new GitlabReportWriter(), report, Language.EN));
  }
}
