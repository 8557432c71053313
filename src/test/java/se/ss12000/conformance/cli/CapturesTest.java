package se.ss12000.conformance.cli;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a real implementation answered, judged. Every finding is explained by the facts of the
 * standard: its lists lack {@code startDate} and {@code calendarEventsRequired}, which are
 * required, refer to organisations and activities that its own lists do not hold, and write a
 * country and a school unit code of their own.
 */
final class CapturesTest {
  private static final Path CAPTURES = Path.of("../shared/captures/reference-api");
  private static final int SS12000_PORT = 8888;

  /** Later than anything that was captured. */
  private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

  @TempDir Path folder;

  @BeforeEach
  void needsTheCaptures() {
    assumeTrue(Files.isDirectory(CAPTURES), "the captures are not beside the project");
  }

  @Test
  void findsInTheListsOfOneMomentWhatTheStandardExplains() throws IOException {
    for (String exchange :
        List.of(
            "030-list-organisations",
            "035-list-persons",
            "040-list-groups",
            "045-list-duties",
            "050-list-activities")) {
      write(exchange, folder);
    }

    JsonNode report = report(folder);

    assertThat(counts(report))
        .containsExactlyEntriesOf(
            new TreeMap<>(
                Map.ofEntries(
                    entry("DNP-002 Person.emails", 4),
                    entry("DNP-006 Person.civicNo.nationality", 61),
                    entry("QUA-013 Person.civicNo.nationality", 61),
                    entry("QUA-016 Organisation.schoolUnitCode", 1),
                    entry("QUA-061 Activity.syllabus", 3),
                    entry("REF-001 Activity.parentActivity", 3),
                    entry("REF-001 Group.organisation", 1),
                    entry("REF-001 Person.enrolments[].enroledAt", 1),
                    entry("SCH-001 Activity.calendarEventsRequired", 3),
                    entry("SCH-001 Activity.startDate", 3),
                    entry("SCH-001 Duty.startDate", 4),
                    entry("SCH-001 Group.startDate", 4),
                    entry("SCH-001 Person.enrolments[].startDate", 61))));
    assertThat(report.path("incidents")).isEmpty();
  }

  @Test
  void seesSevenPagesAsOneList() throws IOException {
    for (int page = 1; page <= 7; page++) {
      Path place = Files.createDirectories(folder.resolve("page-" + page));
      write("%03d-page-persons-%02d".formatted(54 + page, page), place);
    }

    JsonNode report = report(folder);

    assertThat(report.path("entities")).hasSize(1);
    assertThat(report.at("/entities/0/records").asInt()).isEqualTo(61);
    assertThat(report.path("entities").findValues("doubt")).isEmpty();
    assertThat(counts(report))
        .containsOnlyKeys(
            "QUA-013 Person.civicNo.nationality", "SCH-001 Person.enrolments[].startDate");
  }

  /** The same records come again and again here, as the same lists were asked for many times. */
  @Test
  void findsNothingElseInAnyAnswerToAListRequest() throws IOException {
    for (Path exchange : listAnswers()) {
      write(exchange, Files.createDirectories(folder.resolve(exchange.getFileName().toString())));
    }

    assertThat(counts(report(folder)).keySet())
        .filteredOn(finding -> !finding.startsWith("REF-003 "))
        .containsExactlyInAnyOrder(
            "DNP-002 Person.emails",
            "DNP-006 Person.civicNo.nationality",
            "QUA-013 Person.civicNo.nationality",
            "QUA-016 Organisation.schoolUnitCode",
            "QUA-061 Activity.syllabus",
            "REF-001 Activity.parentActivity",
            "REF-001 Group.organisation",
            "REF-001 Person.enrolments[].enroledAt",
            "SCH-001 Activity.calendarEventsRequired",
            "SCH-001 Activity.startDate",
            "SCH-001 Duty.startDate",
            "SCH-001 Group.startDate",
            "SCH-001 Person.enrolments[].startDate");
  }

  private static List<Path> listAnswers() throws IOException {
    try (Stream<Path> files = Files.list(CAPTURES)) {
      return files
          .filter(file -> file.toString().endsWith(".exchange.json"))
          .filter(CapturesTest::answersAListRequest)
          .sorted()
          .toList();
    }
  }

  private static boolean answersAListRequest(Path exchange) {
    try {
      JsonNode json = new ObjectMapper().readTree(exchange.toFile());
      URI uri = URI.create(json.at("/request/url").asText());
      return json.at("/request/method").asText().equals("GET")
          && uri.getPort() == SS12000_PORT
          && uri.getPath()
              .matches("/(organisations|persons|groups|duties|activities|deletedEntities)/?")
          && json.at("/response/status").asInt() == 200
          && json.at("/response/body").asText().startsWith("{");
    } catch (IOException e) {
      throw new AssertionError(exchange.toString(), e);
    }
  }

  private static void write(String exchange, Path place) throws IOException {
    write(CAPTURES.resolve(exchange + ".exchange.json"), place);
  }

  private static void write(Path exchange, Path place) throws IOException {
    JsonNode json = new ObjectMapper().readTree(exchange.toFile());
    String collection = URI.create(json.at("/request/url").asText()).getPath().replace("/", "");
    Files.writeString(place.resolve(collection + ".json"), json.at("/response/body").asText());
  }

  private static JsonNode report(Path delivery) throws IOException {
    var out = new StringWriter();
    Main.run(
        new Surroundings(
            InputStream.nullInputStream(),
            new PrintWriter(out),
            new PrintWriter(new StringWriter()),
            false,
            false,
            80,
            Map.of(),
            Clock.fixed(NOW, ZoneOffset.UTC)),
        "validate",
        "--report=json",
        "--max-findings=0",
        delivery.toString());
    return new ObjectMapper().readTree(out.toString());
  }

  /** How many findings there are by rule and attribute. */
  private static Map<String, Integer> counts(JsonNode report) {
    var counts = new TreeMap<String, Integer>();
    for (JsonNode finding : report.path("findings")) {
      counts.merge(
          "%s %s.%s"
              .formatted(
                  finding.path("rule").asText(),
                  finding.path("entityType").asText(),
                  finding.path("property").asText()),
          1,
          Integer::sum);
    }
    return counts;
  }
}
