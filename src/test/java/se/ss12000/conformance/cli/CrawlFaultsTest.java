package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ss12000.conformance.provider.Fault;

/**
 * Crawls the built-in provider with each of its faults. What is found must be what {@code
 * faults.txt} says, and the first finding shown must be of the rule that the fault names itself.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CrawlFaultsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXPECTED = Path.of("src/test/resources/faults.txt");
  private static final Pattern RULE = Pattern.compile("[A-Z]{3}-\\d{3}");
  private static final Pattern CELLS = Pattern.compile("\\s*\\|\\s*");

  /** Most of them wait for a part of the time. */
  private static final int AT_ONCE = 4;

  private final ExecutorService crawls = Executors.newFixedThreadPool(AT_ONCE);
  private final Map<String, Future<Found>> found = new HashMap<>();
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Locale before = Locale.getDefault();

  /**
   * A line of the file.
   *
   * @param asked version of the standard and entity types
   * @param rules all that are broken, the one that names the fault first
   */
  private record Row(List<String> asked, String rules, int exitCode) {
    static Row of(String[] cells) {
      return new Row(
          List.of(cells[1].split(" ", -1)),
          cells[2],
          cells[3].isEmpty() ? 1 : Integer.parseInt(cells[3]));
    }

    String first() {
      return rules.split(" ", 2)[0];
    }
  }

  /** What came of a crawl; no report when it did not come that far. */
  private record Found(Cli.Result result, JsonNode report) {}

  @BeforeAll
  void beginAll(@TempDir Path folder) throws IOException {
    Locale.setDefault(Locale.ENGLISH);
    Files.readAllLines(EXPECTED).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> CELLS.split(line, -1))
        .forEach(cells -> rows.put(cells[0], Row.of(cells)));
    rows.forEach(
        (fault, row) ->
            found.put(
                fault, crawls.submit(() -> crawl(fault, row, folder.resolve(fault + ".json")))));
  }

  @AfterAll
  void endAll() {
    crawls.shutdownNow();
    Locale.setDefault(before);
  }

  static Stream<String> faults() {
    return Fault.all().stream()
        .filter(fault -> !fault.needsWrites() && fault.kind() != Fault.Kind.CHANGES)
        .map(Fault::name);
  }

  @Test
  void knowsEveryFault() {
    assertThat(rows.keySet()).containsAll(faults().toList()).hasSize((int) faults().count() + 1);
  }

  @Test
  void findsNothingWithoutAFault() throws Exception {
    Found none = found("none");

    assertThat(none.report().path("findings")).isEmpty();
    assertThat(none.report().path("incidents")).isEmpty();
    assertThat(none.result().exitCode()).isZero();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void findsTheFaultAndNothingElse(String name) throws ExecutionException, InterruptedException {
    Row row = row(name);
    Found what = found(name);

    assertThat(rules(what.report(), row.first())).isEqualTo(row.rules());
    assertThat(what.result().exitCode()).as(what.result().err()).isEqualTo(row.exitCode());
    assertThat(what.report().path("incidents")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void showsTheFaultFirst(String name) throws ExecutionException, InterruptedException {
    Row row = row(name);
    Fault fault = Fault.named(name).orElseThrow();

    assertThat(row.first()).isEqualTo(fault.rule());
    if (!fault.rule().isEmpty()) {
      Matcher shown = RULE.matcher(found(name).result().out());
      assertThat(shown.find()).isTrue();
      assertThat(shown.group()).isEqualTo(fault.rule());
    }
  }

  /** Only where the standard leaves it open, or nothing can be judged, is it not a breach. */
  @ParameterizedTest
  @MethodSource("faults")
  void isABreachWhenItsRuleIsAnError(String name) throws ExecutionException, InterruptedException {
    Row row = row(name);
    boolean error = severities(found(name).report(), row.first()).contains("error");

    assertThat(row.exitCode() == 1).isEqualTo(error || name.equals("grades-elsewhere"));
  }

  private Row row(String name) {
    return Objects.requireNonNull(rows.get(name), name);
  }

  private Found found(String name) throws ExecutionException, InterruptedException {
    return Objects.requireNonNull(found.get(name), name).get();
  }

  /** Every rule that was broken, one of them before all others. */
  private static String rules(JsonNode report, String first) {
    var rules = new TreeSet<String>();
    report.path("findings").forEach(finding -> rules.add(finding.path("rule").asText()));
    List<String> all = new ArrayList<>(rules);
    if (all.remove(first)) {
      all.add(0, first);
    }
    return String.join(" ", all);
  }

  private static List<String> severities(JsonNode report, String rule) {
    var severities = new ArrayList<String>();
    for (JsonNode finding : report.path("findings")) {
      if (finding.path("rule").asText().equals(rule)) {
        severities.add(finding.path("severity").asText());
      }
    }
    return severities;
  }

  private static Found crawl(String fault, Row row, Path file) throws IOException {
    List<String> words = Cli.words("crawl --demo --standard " + row.asked().get(0));
    row.asked().stream().skip(1).forEach(type -> words.addAll(List.of("--only", type)));
    if (!fault.equals("none")) {
      words.addAll(List.of("--fault", fault));
    }
    if (fault.equals("hangs")) {
      words.addAll(List.of("--timeout", "1"));
    }
    words.addAll(List.of("--report", "console", "--report", "json=" + file));
    Cli.Result result = Cli.plain().and(words);
    return new Found(
        result,
        Files.exists(file) ? JSON.readTree(Files.readAllBytes(file)) : MissingNode.getInstance());
  }
}
