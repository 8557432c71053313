package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ss12000.conformance.provider.Fault;
import se.ss12000.conformance.receiver.Conduct;
import se.ss12000.conformance.report.Incident;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.source.SourceException;

/** What is left of what was written, however it ends. */
final class WritesTest {
  @TempDir Path folder;

  @Test
  void removesEverythingWhenInterrupted() throws IOException, SourceException {
    Writing writing = new Writing(List.of()).interrupted();

    Report report = writing.report(folder);
    Thread.interrupted();

    assertThat(writing.isStillInterrupted()).isTrue();
    assertThat(report.incidents()).isEmpty();
    assertThat(sentences(report)).contains("5 things were created").contains("4 of them removed");
  }

  @Test
  void saysWhatCouldNotBeRemoved() throws IOException, SourceException {
    Fault fault = Fault.named("delete-refused").orElseThrow();

    Report report = new Writing(List.of(fault)).report(folder);

    assertThat(report.incidents())
        .hasSize(3)
        .extracting(Incident::reason)
        .allMatch(reason -> reason.en().contains("could not be removed; remove it by hand"));
  }

  @Test
  void hearsAgainWhatItTurnedAway() throws IOException, SourceException {
    Report report = new Writing(List.of()).firstNotice(Conduct.ERROR).report(folder);

    assertThat(report.findings()).noneMatch(finding -> finding.rule().equals("API-126"));
    assertThat(report.rules())
        .anyMatch(rule -> rule.id().equals("API-126") && rule.evaluated() > 0);
  }

  private static String sentences(Report report) {
    return report.run().extent().toString();
  }
}
