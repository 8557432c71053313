package se.ss12000.conformance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.ss12000.conformance.scenario.Scenario;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/**
 * The scenarios to judge.
 *
 * @param requested whether the user named them
 * @param digest gives SHA-256 over their files
 */
record ChosenScenarios(List<Scenario> scenarios, boolean requested, Supplier<String> digest) {
  private static final Text OTHER_VERSION =
      Text.sv("--scenario: {id} gäller inte version {version}, bara {versions}")
          .en("--scenario: {id} is not for version {version}, only for {versions}");

  /**
   * Those that the user named, else all of a version.
   *
   * @param wanted ids or files; none for all
   * @param rules gives the ids of all rules
   */
  static ChosenScenarios of(List<String> wanted, Standard standard, Supplier<Set<String>> rules)
      throws YamlException {
    var shelf = new ScenarioShelf(List.of(standard), rules);
    List<Scenario> chosen =
        wanted.isEmpty() ? bundled(shelf, standard) : named(wanted, shelf, standard);
    return new ChosenScenarios(chosen, !wanted.isEmpty(), shelf::digest);
  }

  /** All that come with the program, if the build has packed them: it checked them then. */
  static Optional<ChosenScenarios> packed() {
    var shelf = new ScenarioShelf(List.of(), Set::of);
    try {
      return shelf.isPacked()
          ? Optional.of(new ChosenScenarios(shelf.all(), false, shelf::digest))
          : Optional.empty();
    } catch (YamlException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Those of them that apply to a version. */
  ChosenScenarios of(Standard standard) {
    return new ChosenScenarios(
        scenarios.stream().filter(s -> s.versions().contains(standard.follows())).toList(),
        requested,
        digest);
  }

  private static List<Scenario> bundled(ScenarioShelf shelf, Standard standard)
      throws YamlException {
    var applying = new ArrayList<Scenario>();
    for (String id : shelf.known()) {
      try {
        Scenario scenario = shelf.find(id);
        if (scenario.versions().contains(standard.follows())) {
          applying.add(scenario);
        }
      } catch (YamlException e) {
        // It asks for something that a version which was imported does not have.
        if (standard.name().equals(standard.follows())) {
          throw e;
        }
      }
    }
    return applying;
  }

  private static List<Scenario> named(List<String> wanted, ScenarioShelf shelf, Standard standard)
      throws YamlException {
    var named = new ArrayList<Scenario>();
    for (String idOrFile : wanted) {
      Scenario scenario = shelf.find(idOrFile);
      if (!scenario.versions().contains(standard.follows())) {
        throw new UsageException(
            OTHER_VERSION.with(
                Map.of(
                    "id", Text.same(scenario.id()),
                    "version", Text.same(standard.name()),
                    "versions", Text.same(String.join(", ", scenario.versions())))));
      }
      if (!named.contains(scenario)) {
        named.add(scenario);
      }
    }
    return named;
  }
}
