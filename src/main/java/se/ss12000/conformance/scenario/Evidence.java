package se.ss12000.conformance.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.text.Text;

/**
 * What a run saw: all that a verdict may be based on.
 *
 * @param records number of records by entity type
 * @param doubts by entity type, why it is not sure that all records were seen
 * @param damaged entity types of which some records could not be read
 * @param breaches those that count
 * @param waived those that do not count, since they are known or declared
 * @param service what a service was tried on; nothing when files were judged
 */
public record Evidence(
    Map<String, Long> records,
    Map<String, Text> doubts,
    Set<String> damaged,
    Map<Fills, Filling> fillings,
    List<Breach> breaches,
    List<Breach> waived,
    List<Trial> trials,
    Optional<List<Asked>> service) {
  public Evidence {
    records = Map.copyOf(records);
    doubts = Map.copyOf(doubts);
    damaged = Set.copyOf(damaged);
    fillings = Map.copyOf(fillings);
    breaches = List.copyOf(breaches);
    waived = List.copyOf(waived);
    trials = List.copyOf(trials);
    service = service.map(List::copyOf);
  }

  /**
   * How often an attribute was there.
   *
   * @param cases how often it could have been
   */
  public record Filling(long cases, long present) {}

  /**
   * How often a rule was broken at an attribute of a type.
   *
   * @param operation what a service answered wrongly; empty when it is the data that is at fault
   */
  public record Breach(
      String rule, Severity severity, String type, String property, String operation, long count) {}

  /**
   * How often the answers to an operation could have been wrong at a parameter.
   *
   * @param parameter empty for the operation as such
   * @param offered whether the service has the operation at all
   * @param reason why it could not be tried, or nothing
   */
  public record Asked(
      String operation, String parameter, long cases, boolean offered, Text reason) {
    boolean writes() {
      return !operation.startsWith("GET ") && !operation.endsWith("/lookup");
    }

    /** Both together; a reason not to have tried is none once something was tried. */
    public Asked plus(Asked other) {
      return new Asked(
          operation,
          parameter,
          cases + other.cases,
          offered && other.offered,
          reason.isEmpty() ? other.reason : reason);
    }
  }

  /**
   * How often a rule could have been broken by records of a type.
   *
   * @param reason why more could not be tried, or nothing
   */
  public record Trial(String rule, String type, long cases, Text reason) {}

  /** Whether something was tried that changes something at the service. */
  public boolean wrote() {
    return service.stream().flatMap(List::stream).anyMatch(Asked::writes);
  }

  long records(String type) {
    return records.getOrDefault(type, 0L);
  }

  Text doubt(String type) {
    return doubts.getOrDefault(type, Text.NONE);
  }
}
