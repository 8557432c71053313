package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.scenario.Conformance.CONFORMANT;
import static se.ss12000.conformance.scenario.Conformance.INCONCLUSIVE;
import static se.ss12000.conformance.scenario.Conformance.NOT_CONFORMANT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.cli.ReportOptions.FailOn;
import se.ss12000.conformance.finding.Basis;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Offer;
import se.ss12000.conformance.report.Incident;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.Reports;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.report.ScenarioResult;
import se.ss12000.conformance.run.Progress;
import se.ss12000.conformance.run.RunRequest;
import se.ss12000.conformance.run.Validation;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.scenario.Judged;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.file.FileSource;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.waiver.Waivers;

final class PrecedenceTest {
  private static final Incident FAULT = new Incident("SCH-001", Text.same("fault"), true);
  private static final Incident LOST = new Incident("a.json", Text.same("lost"), false);

  @Test
  void aFaultComesBeforeNotConformant() {
    assertThat(code(FailOn.ERROR, false, report(NOT_CONFORMANT, Severity.ERROR, 1, FAULT)))
        .isEqualTo(ExitCode.FAULT);
    assertThat(code(FailOn.ERROR, false, report(INCONCLUSIVE, Severity.NOTE, 1, FAULT)))
        .isEqualTo(ExitCode.FAULT);
  }

  @Test
  void notConformantComesBeforeNotJudged() {
    assertThat(code(FailOn.ERROR, true, report(INCONCLUSIVE, Severity.ERROR, 1, LOST)))
        .isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(
            code(
                FailOn.NEVER,
                true,
                report(NOT_CONFORMANT, Severity.NOTE, 0, LOST, NOT_CONFORMANT, INCONCLUSIVE)))
        .isEqualTo(ExitCode.NOT_CONFORMANT);
  }

  @Test
  void notJudgedComesBeforeConformant() {
    assertThat(code(FailOn.ERROR, false, report(INCONCLUSIVE, Severity.WARNING, 1, LOST)))
        .isEqualTo(ExitCode.NOT_JUDGED);
  }

  @Test
  void whatWasNotJudgedIsNotGreenBecauseErrorsAreForgiven() {
    assertThat(code(FailOn.NEVER, false, report(NOT_CONFORMANT, Severity.ERROR, 1, LOST)))
        .isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(
            code(
                FailOn.NEVER,
                false,
                report(NOT_CONFORMANT, Severity.ERROR, 1, INCONCLUSIVE, INCONCLUSIVE)))
        .isEqualTo(ExitCode.NOT_JUDGED);
  }

  @Test
  void findingsFailFromTheLevelThatWasAskedFor() {
    Report error = report(NOT_CONFORMANT, Severity.ERROR, 1);
    Report warning = report(CONFORMANT, Severity.WARNING, 1);
    Report note = report(CONFORMANT, Severity.NOTE, 1);

    assertThat(code(FailOn.ERROR, false, error)).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(code(FailOn.ERROR, false, warning)).isEqualTo(ExitCode.CONFORMANT);
    assertThat(code(FailOn.WARNING, false, error)).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(code(FailOn.WARNING, false, warning)).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(code(FailOn.WARNING, false, note)).isEqualTo(ExitCode.CONFORMANT);
    assertThat(code(FailOn.NEVER, false, error)).isEqualTo(ExitCode.CONFORMANT);
  }

  @Test
  void anInconclusiveScenarioFailsOnlyWhenAVerdictIsRequired() {
    Report report = report(CONFORMANT, Severity.NOTE, 0, CONFORMANT, INCONCLUSIVE);

    assertThat(code(FailOn.ERROR, false, report)).isEqualTo(ExitCode.CONFORMANT);
    assertThat(code(FailOn.ERROR, true, report)).isEqualTo(ExitCode.NOT_JUDGED);
  }

  @Test
  void theCodesAreThoseThatScriptsRelyOn() {
    assertThat(ExitCode.values()).extracting(ExitCode::code).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void aCheckThatBreaksDownIsAFaultAndTheOthersGoOn(@TempDir Path folder) throws Exception {
    var faults = new ArrayList<Throwable>();

    Report report = validated(Delivery.broken(folder, 2), faults::add);

    assertThat(report.incidents()).singleElement().matches(Incident::fault);
    assertThat(faults).singleElement().isInstanceOf(ArithmeticException.class);
    assertThat(report.count(Severity.ERROR)).isEqualTo(2);
    assertThat(code(FailOn.ERROR, false, report)).isEqualTo(ExitCode.FAULT);
  }

  private static Report validated(Delivery delivery, Consumer<Throwable> faults)
      throws SourceException, IOException {
    Standard standard = Standards.load(Standards.defaultName(), Reading.ADOPTED);
    var checks = new ArrayList<>(AllChecks.of(standard, List::of, Cli.CLOCK));
    checks.add(0, new BrokenCheck());
    var request =
        new RunRequest(
            standard,
            checks,
            List.of(),
            false,
            false,
            Offer.EVERYTHING,
            20,
            false,
            "",
            "validate",
            "delivery",
            List.of(),
            "test",
            () -> "",
            () -> "sha256:",
            Waivers.NONE,
            "",
            "",
            Long.MAX_VALUE,
            Clock.fixed(Cli.NOW, ZoneOffset.UTC),
            Progress.SILENT,
            faults);
    try (var source =
        new FileSource(
            List.of(delivery.folder()),
            Optional.empty(),
            standard,
            InputStream.nullInputStream())) {
      return new Validation(request).run(source);
    }
  }

  /** Divides by zero at the first record. */
  private static final class BrokenCheck implements EntityCheck {
    private static final Rule RULE =
        Rule.error("TST-001", Basis.PRACTICE, Text.NONE, Text.NONE, Text.NONE);

    @Override
    public void check(Entity entity, Consumer<Finding> findings) {
      throw new ArithmeticException("broken");
    }

    @Override
    public List<Rule> rules() {
      return List.of(RULE);
    }

    @Override
    public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
      return Evaluated.NOTHING;
    }
  }

  private static ExitCode code(FailOn failOn, boolean requireVerdict, Report report) {
    var options = new ReportOptions();
    options.failOn = failOn;
    return options.exitCode(report, requireVerdict);
  }

  private static Report report(
      Conformance verdict, Severity severity, long count, Conformance... scenarios) {
    return report(verdict, severity, count, List.of(), scenarios);
  }

  private static Report report(
      Conformance verdict,
      Severity severity,
      long count,
      Incident incident,
      Conformance... scenarios) {
    return report(verdict, severity, count, List.of(incident), scenarios);
  }

  private static Report report(
      Conformance verdict,
      Severity severity,
      long count,
      List<Incident> incidents,
      Conformance... scenarios) {
    return new Report(
        Reports.CLEAN.report().run(),
        verdict,
        List.of(),
        IntStream.range(0, scenarios.length).mapToObj(i -> scenario(i, scenarios[i])).toList(),
        List.of(),
        List.of(
            new RuleResult(
                "SCH-001", severity, Text.NONE, Text.NONE, count, 0, count, 9, Text.NONE)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        incidents);
  }

  private static ScenarioResult scenario(int number, Conformance verdict) {
    return new ScenarioResult(
        "C." + number, Text.NONE, verdict, Judged.DATA, 0, Text.NONE, List.of());
  }
}
