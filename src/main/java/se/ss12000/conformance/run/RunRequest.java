package se.ss12000.conformance.run;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.scenario.Scenario;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/**
 * What to judge, by what, and how to report it.
 *
 * @param scenarios the scenarios to judge
 * @param requested whether the user named them; if not, only those that the data touches are judged
 * @param complete whether the input is declared to be the whole delivery
 * @param asked entity types that a service was asked for; nothing when files are judged
 * @param extent what was left out or asked for only in part, a sentence each
 * @param maxFindings examples of each rule and entity type; 0 for all
 * @param showValues whether personal values are shown
 * @param source what is judged, as the user named it
 * @param scenarioDigest SHA-256 over the scenario files
 * @param faults receives what went wrong in this program itself
 */
public record RunRequest(
    Standard standard,
    List<Check> checks,
    List<Scenario> scenarios,
    boolean requested,
    boolean complete,
    Optional<Set<String>> asked,
    List<Text> extent,
    int maxFindings,
    boolean showValues,
    String command,
    String source,
    String toolVersion,
    String scenarioDigest,
    Clock clock,
    Progress progress,
    Consumer<Throwable> faults) {
  public RunRequest {
    checks = List.copyOf(checks);
    scenarios = List.copyOf(scenarios);
    asked = asked.map(Set::copyOf);
    extent = List.copyOf(extent);
  }
}
