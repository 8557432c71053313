package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ss12000.conformance.provider.Fault;
import se.ss12000.conformance.receiver.Conduct;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.source.SourceException;

/**
 * Writes at the built-in provider with each of the faults of what is written. What is found must be
 * what {@code write-faults.txt} says, and nothing else.
 */
final class WriteFaultsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/write-faults.txt");

  /** Whoever sends notices without credentials breaks nothing; our provider does. */
  private static final String ANONYMOUS = "API-123";

  @TempDir Path folder;

  @Test
  void aCorrectProviderBreaksNothing() throws IOException, SourceException {
    assertThat(broken(written(List.of()))).isEmpty();
  }

  @Test
  void everyFaultOfWhatIsWrittenIsListed() throws IOException {
    Set<String> faults =
        Fault.all().stream()
            .filter(fault -> fault.kind() == Fault.Kind.WRITES)
            .map(Fault::name)
            .collect(Collectors.toSet());

    assertThat(expected().keySet()).containsAll(faults).hasSizeGreaterThan(15);
  }

  static Stream<Fault> faults() throws IOException {
    return expected().keySet().stream().map(name -> Fault.named(name).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void findsTheFaultAndNothingElse(Fault fault) throws IOException, SourceException {
    Report report = written(List.of(fault));

    assertThat(broken(report)).as("the rule that names it").contains(fault.rule());
    assertThat(String.join(" ", broken(report))).isEqualTo(expected().get(fault.name()));
    assertThat(report.incidents().isEmpty())
        .as("whether all is removed")
        .isNotEqualTo(fault.name().equals("delete-refused"));
  }

  private Report written(List<Fault> faults) throws IOException, SourceException {
    boolean fails = faults.stream().anyMatch(f -> f.name().equals("callback-not-repeated"));
    return new Writing(faults).firstNotice(fails ? Conduct.ERROR : Conduct.OK).report(folder);
  }

  private static Set<String> broken(Report report) {
    return report.findings().stream()
        .map(ReportedFinding::rule)
        .filter(rule -> !rule.equals(ANONYMOUS))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> expected() throws IOException {
    return Files.readAllLines(EXPECTED).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s*\\|\\s*", -1))
        .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (a, b) -> b, TreeMap::new));
  }
}
