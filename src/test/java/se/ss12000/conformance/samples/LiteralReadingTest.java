package se.ss12000.conformance.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LiteralReadingTest {
  private static final List<String> LITERALLY = List.of("--reading", "literal");

  @TempDir Path folder;

  @Test
  void aGradeWithoutSchoolUnitPassesAsAdopted() throws IOException {
    JsonNode report = Run.validate(write(grade()), List.of()).report();

    assertThat(report.path("findings")).isEmpty();
    assertThat(report.path("entities").path(0).path("type").asText()).isEqualTo("Grade");
  }

  @Test
  void aGradeWithoutSchoolUnitFailsLiterallyAndTheErratumIsNamed() throws IOException {
    Run run = Run.validate(write(grade()), LITERALLY);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.report().path("run").path("reading").asText()).isEqualTo("literal");
    JsonNode finding = theOnlyFinding(run);
    assertThat(finding.path("rule").asText()).isEqualTo("SCH-001");
    assertThat(finding.path("property").asText()).isEqualTo("schoolUnit");
    assertThat(finding.path("erratum").asText()).isEqualTo("E02");
  }

  @Test
  void aGradeWithoutOrganisationFailsAsAdoptedAndTheErratumIsNamed() throws IOException {
    ObjectNode grade = grade();
    grade.remove("organisation");

    JsonNode finding = theOnlyFinding(Run.validate(write(grade), List.of()));

    assertThat(finding.path("rule").asText()).isEqualTo("SCH-001");
    assertThat(finding.path("property").asText()).isEqualTo("organisation");
    assertThat(finding.path("erratum").asText()).isEqualTo("E02");
  }

  @Test
  void aGradeWithSchoolUnitAndNoOrganisationPassesLiterally() throws IOException {
    ObjectNode grade = grade();
    grade.set("schoolUnit", grade.remove("organisation"));

    JsonNode report = Run.validate(write(grade), LITERALLY).report();

    assertThat(report.path("counts").path("error").asLong()).isZero();
  }

  private static JsonNode theOnlyFinding(Run run) throws IOException {
    assertThat(run.report().path("findings")).hasSize(1);
    return run.report().path("findings").path(0);
  }

  private static ObjectNode grade() throws IOException {
    Path grades = Sample.ROOT.resolve("municipality").resolve("grades.json");
    return (ObjectNode) Run.JSON.readTree(grades.toFile()).path("data").path(0);
  }

  private Path write(ObjectNode grade) throws IOException {
    Path file = folder.resolve("grade.json");
    Run.JSON.writeValue(file.toFile(), grade);
    return file;
  }
}
