package se.ss12000.conformance.config;

import java.util.List;
import java.util.Optional;
import se.ss12000.conformance.yaml.Section;

/**
 * A configuration as it stands in its file. What is empty was not stated.
 *
 * @param judging by what to judge
 * @param reporting what to report
 * @param window the time that is asked for
 * @param limits what to spend at most
 * @param endpoint where the service is
 * @param testPersons ids of the persons about whom records may be made at the service
 * @param file where it stands; what speaks of the standard is still to be read there
 */
public record Configuration(
    Judging judging,
    Reporting reporting,
    Window window,
    Limits limits,
    EndpointSettings endpoint,
    List<String> testPersons,
    Section file) {
  public Configuration {
    testPersons = List.copyOf(testPersons);
  }

  /**
   * By what to judge.
   *
   * @param standard name of a version, such as {@code 2.1}
   * @param reading {@code adopted} or {@code literal}
   * @param scenarios ids, or files relative to that of the configuration
   * @param waivers a file relative to that of the configuration
   */
  public record Judging(
      String standard,
      String reading,
      List<String> scenarios,
      String waivers,
      Optional<Boolean> complete,
      Optional<Boolean> requireVerdict) {
    public Judging {
      scenarios = List.copyOf(scenarios);
    }
  }

  /**
   * What to report.
   *
   * @param reports {@code FORMAT} or {@code FORMAT=FILE}, the file relative to that of the
   *     configuration
   * @param rulesUrl where the rules are published
   */
  public record Reporting(List<String> reports, String failOn, String language, String rulesUrl) {
    public Reporting {
      reports = List.copyOf(reports);
    }
  }

  /** First and last day, such as {@code 2026-08-17}. */
  public record Window(String from, String to) {}

  /**
   * What to spend at most; each is a number as written.
   *
   * @param requestsPerSecond of one service
   * @param requests of a run
   * @param timeoutSeconds of one answer
   * @param minutes of a run
   * @param sample records of each entity type
   * @param maxFindings examples of each rule and entity type
   */
  public record Limits(
      String requestsPerSecond,
      String requests,
      String timeoutSeconds,
      String minutes,
      String sample,
      String maxFindings) {}
}
