package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ss12000.conformance.provider.Fault;

/**
 * Crawls the built-in provider with some of its faults. What is found must be what {@code
 * faults.txt} says: the first rule names the fault, the others are what follows from it.
 */
final class CrawlFaultsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXPECTED = Path.of("src/test/resources/faults.txt");

  /** What shows most faults in little time; some need other entity types. */
  private static final List<String> USUAL = List.of("Organisation", "Person", "Duty", "Group");

  @TempDir Path folder;

  @Test
  void withoutAFaultNothingIsFound() throws IOException {
    assertThat(errors(crawl(List.of(), USUAL))).isEmpty();
  }

  static Stream<Fault> faults() throws IOException {
    return expected().keySet().stream().map(name -> Fault.named(name).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void findsTheFaultAndNothingElse(Fault fault) throws IOException {
    Expectation expectation =
        Optional.ofNullable(expected().get(fault.name()))
            .orElseThrow(() -> new AssertionError(fault.name() + " is not in " + EXPECTED));

    JsonNode report = crawl(List.of("--fault", fault.name()), expectation.types());

    assertThat(String.join(" ", errors(report))).as(fault.name()).isEqualTo(expectation.rules());
    assertThat(report.path("incidents")).isEmpty();
  }

  /** The rules that are broken, the one of the first finding shown before all others. */
  static List<String> errors(JsonNode report) {
    var rules = new TreeSet<String>();
    report
        .path("findings")
        .forEach(
            finding -> {
              if (finding.path("severity").asText().equals("error")) {
                rules.add(finding.path("rule").asText());
              }
            });
    return new ArrayList<>(rules);
  }

  private JsonNode crawl(List<String> fault, List<String> types) throws IOException {
    Path file = folder.resolve("report.json");
    List<String> words = new ArrayList<>(List.of("crawl", "--demo", "--standard", "2.0"));
    words.addAll(fault);
    types.forEach(type -> words.addAll(List.of("--only", type)));
    words.addAll(List.of("--report", "json=" + file));
    Cli.Result result = Cli.plain().and(words);
    assertThat(result.exitCode()).as(fault + ": " + result.err()).isLessThan(2);
    return JSON.readTree(Files.readAllBytes(file));
  }

  private record Expectation(List<String> types, String rules) {}

  /** A line each: the fault, the entity types to ask for if not the usual ones, the rules. */
  private static Map<String, Expectation> expected() throws IOException {
    return Files.readAllLines(EXPECTED).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s*\\|\\s*", -1))
        .collect(
            Collectors.toMap(
                cells -> cells[0],
                cells ->
                    new Expectation(
                        cells[1].isEmpty() ? USUAL : List.of(cells[1].split(" ", -1)), cells[2]),
                (a, b) -> b,
                TreeMap::new));
  }
}
