package se.ss12000.conformance.run;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.payload.Offer;
import se.ss12000.conformance.scenario.Scenario;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.waiver.Waivers;

/**
 * What to judge, by what, and how to report it.
 *
 * @param scenarios the scenarios to judge
 * @param requested whether the user named them; if not, only those that the data touches are judged
 * @param complete whether the input is declared to be the whole delivery
 * @param offer what of the standard is offered; what else the input holds is left out
 * @param maxFindings examples of each rule and entity type; 0 for all
 * @param showValues whether personal values are shown
 * @param rulesUrl where the rules are published, or empty
 * @param source what is judged, as the user named it
 * @param arguments what makes the same run again
 * @param toolDigest gives SHA-256 of this program
 * @param scenarioDigest gives SHA-256 over the scenario files
 * @param waivers deviations that are known or declared
 * @param configurationDigest SHA-256 of the configuration; empty when there is none
 * @param declarationDigest SHA-256 of what a provider is held to; empty when there is none
 * @param maxIndexMemory bytes of memory that the index of ids and what checks remember may take
 *     before they go to disk
 * @param faults receives what went wrong in this program itself
 */
public record RunRequest(
    Standard standard,
    List<Check> checks,
    List<Scenario> scenarios,
    boolean requested,
    boolean complete,
    Offer offer,
    int maxFindings,
    boolean showValues,
    String rulesUrl,
    String command,
    String source,
    List<String> arguments,
    String toolVersion,
    Supplier<String> toolDigest,
    Supplier<String> scenarioDigest,
    Waivers waivers,
    String configurationDigest,
    String declarationDigest,
    long maxIndexMemory,
    Clock clock,
    Progress progress,
    Consumer<Throwable> faults) {
  public RunRequest {
    checks = List.copyOf(checks);
    scenarios = List.copyOf(scenarios);
    arguments = List.copyOf(arguments);
  }

  /** The same held to a declaration: with other checks, and other deviations that are known. */
  public RunRequest against(List<Check> others, Waivers known, String digest) {
    return new RunRequest(
        standard,
        others,
        scenarios,
        requested,
        complete,
        offer,
        maxFindings,
        showValues,
        rulesUrl,
        command,
        source,
        arguments,
        toolVersion,
        toolDigest,
        scenarioDigest,
        known,
        configurationDigest,
        digest,
        maxIndexMemory,
        clock,
        progress,
        faults);
  }
}
