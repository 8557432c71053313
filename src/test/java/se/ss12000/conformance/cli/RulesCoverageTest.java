package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.catalogue.Coverage;
import se.ss12000.conformance.catalogue.Coverage.Demand;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standards;

final class RulesCoverageTest {
  private static final Path STANDARD = Path.of("..", "shared", "standard");
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

  @Test
  void theTableIsGivenAsJsonAndAsMarkdownToo() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(Cli.run("rules", "coverage", "--format", "json").out());
    String page = Cli.run("rules", "coverage", "--format", "markdown").out();

    assertThat(json.path("checked").asLong()).isEqualTo(COVERAGE.checked());
    assertThat(json.path("coverage").findValuesAsText("id"))
        .containsExactlyElementsOf(COVERAGE.demands().stream().map(Demand::id).toList());
    assertThat(page).startsWith("# Coverage\n\n" + COVERAGE.checked() + " of ");
    assertThat(page.lines().filter(line -> line.startsWith("| ")))
        .hasSize(COVERAGE.demands().size() + 2);
  }

  /** The headings of the documents on the standard, and how the demands under them begin. */
  private static final Map<String, String> HEADINGS =
      Map.ofEntries(
          Map.entry("Lists and paging", "L"),
          Map.entry("Time and date bounds", "T"),
          Map.entry("Other filters", "FS"),
          Map.entry("Expanding", "X"),
          Map.entry("One record, several records", "R"),
          Map.entry("Deletions, subscriptions, feedback", "D"),
          Map.entry("Errors and access", "E"),
          Map.entry("Identity", "I"),
          Map.entry("Where the standard is silent: never call it a breach", "Z"),
          Map.entry("Identity and references", "A"),
          Map.entry("Time", "B"),
          Map.entry("Identifiers", "C"),
          Map.entry("Organisations", "G"),
          Map.entry("Persons and enrolments", "G"),
          Map.entry("Groups", "H"),
          Map.entry("Programmes", "H"),
          Map.entry("Activities and events", "J"),
          Map.entry("Attendance", "K"),
          Map.entry("Grades", "M"));

  @Test
  void everyPartOfTheDocumentsOnTheStandardIsCovered() throws IOException {
    var headings = new ArrayList<String>();
    headings(STANDARD.resolve("protocol.md"), "(?m)^## (.*)$", headings);
    headings(STANDARD.resolve("data-rules.md"), "(?m)^\\*\\*(.*)\\.\\*\\*", headings);

    assertThat(headings).hasSizeGreaterThan(15);
    assertThat(HEADINGS).containsOnlyKeys(headings);
    for (Map.Entry<String, String> heading : HEADINGS.entrySet()) {
      assertThat(COVERAGE.demands())
          .as(heading.getKey())
          .anyMatch(demand -> heading.getValue().indexOf(demand.id().charAt(0)) >= 0);
    }
  }

  @Test
  void everyErratumAndEveryKindOfDeviationIsCovered() throws IOException {
    var errata = new ArrayList<String>();
    headings(STANDARD.resolve("errata.md"), "(?m)^\\| E(\\d+) ", errata);
    var deviations = new ArrayList<String>();
    headings(STANDARD.resolve("deviations.md"), "(?m)^(\\d+)\\. ", deviations);
    String asked =
        COVERAGE.demands().stream()
            .map(demand -> demand.asks().en())
            .filter(asks -> asks.matches(".*\\(E\\d.*"))
            .collect(Collectors.joining(" "))
            .replace("E01–E04", "E01 E02 E03 E04");

    assertThat(errata).isNotEmpty().allMatch(number -> asked.contains("E" + number));
    assertThat(COVERAGE.demands().stream().filter(d -> d.source().equals("deviations")))
        .hasSizeGreaterThan(deviations.size());
  }

  private static void headings(Path file, String pattern, List<String> found) throws IOException {
    assumeTrue(Files.isRegularFile(file), file + " is not there");
    Pattern.compile(pattern)
        .matcher(Files.readString(file))
        .results()
        .forEach(match -> found.add(match.group(1)));
  }

  private static Set<String> named() {
    return COVERAGE.demands().stream()
        .flatMap(demand -> demand.rules().stream())
        .collect(Collectors.toSet());
  }
}
