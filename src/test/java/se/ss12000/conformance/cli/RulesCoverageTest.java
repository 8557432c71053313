package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.catalogue.Coverage;
import se.ss12000.conformance.catalogue.Coverage.Demand;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standards;

final class RulesCoverageTest {
  private static final Coverage COVERAGE = Coverage.load();
  private static final Set<String> RULES =
      AllChecks.ruleIds(
          AllChecks.of(
              Standards.load(Standards.defaultName(), Reading.ADOPTED), List::of, Cli.CLOCK));

  @Test
  void everyRuleIsAskedForSomewhere() {
    var unasked = new TreeSet<>(RULES);
    unasked.removeAll(named());

    assertThat(unasked).as("Name these in schemas/coverage.yaml, by what they check").isEmpty();
  }

  @Test
  void onlyRulesThatExistAreNamed() {
    var unknown = new TreeSet<>(named());
    unknown.removeAll(RULES);

    assertThat(unknown).isEmpty();
  }

  @Test
  void everyDemandHasAnIdOfItsOwnAndIsFitToBeRead() {
    assertThat(COVERAGE.demands()).extracting(Demand::id).doesNotHaveDuplicates();
    assertThat(COVERAGE.demands())
        .hasSizeGreaterThan(80)
        .allMatch(demand -> !demand.asks().sv().equals(demand.asks().en()), "is translated")
        .allMatch(demand -> !demand.asks().sv().endsWith("."), "has no full stop");
  }

  @Test
  void theFigureCountsWhatIsChecked() {
    var result = Cli.run("rules", "coverage");
    long unchecked =
        COVERAGE.demands().stream().filter(demand -> !demand.because().isEmpty()).count();

    assertThat(result.exitCode()).isZero();
    assertThat(COVERAGE.checked()).isEqualTo(COVERAGE.demands().size() - unchecked);
    assertThat(result.out())
        .endsWith(
            COVERAGE.checked()
                + " of "
                + COVERAGE.demands().size()
                + " requirements are checked by at least one rule.\n");
    assertThat(result.out().split("Not checked: ", -1)).hasSize((int) unchecked + 1);
  }

  @Test
  void theTableIsInEitherLanguage() {
    assertThat(Cli.run("rules", "coverage", "--language=sv").out())
        .contains("Prövas inte: ", "krav prövas av minst en regel", "Obligatoriska attribut finns");
  }

  private static Set<String> named() {
    return COVERAGE.demands().stream()
        .flatMap(demand -> demand.rules().stream())
        .collect(Collectors.toSet());
  }
}
