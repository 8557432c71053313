package se.ss12000.conformance.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class BrokenDeliveriesTest {
  private static final Path BROKEN = Sample.ROOT.resolve("broken");
  private static final String DELIVERY = "delivery";

  /** A fault as the report describes it; what it does not say is empty. */
  private record Fault(
      String rule,
      String file,
      Place place,
      String pointer,
      String entityType,
      String property,
      String expected,
      String found) {
    static Fault of(JsonNode json, String file) {
      return new Fault(
          json.path("rule").asText(),
          file,
          new Place(json.path("line").asInt(), json.path("column").asInt()),
          json.path("pointer").asText(),
          json.path("entityType").asText(),
          json.path("property").asText(),
          json.path("expected").asText(),
          json.path("found").asText());
    }
  }

  @TestFactory
  Stream<DynamicTest> everySeededFaultIsFoundAndNothingElse() throws IOException {
    List<Path> deliveries = Sample.in(BROKEN);
    assertThat(deliveries).hasSizeGreaterThanOrEqualTo(10);
    return deliveries.stream()
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> judge(folder)));
  }

  @Test
  void saysThatReferencesToPersonsCannotBeTriedWithoutTheLastPage() throws IOException {
    JsonNode report = judged(BROKEN.resolve("last-page-missing")).report();

    assertThat(report.path("rules"))
        .filteredOn(rule -> rule.path("id").asText().equals("REF-001"))
        .singleElement()
        .extracting(rule -> rule.path("notEvaluated").asText())
        .asString()
        .contains("the last page of Person is missing");
  }

  @Test
  void findsOneOfEachOfTheMostCommonFaultsInOneDelivery() throws IOException {
    JsonNode faults = expected(BROKEN.resolve("everything"));

    assertThat(faults).extracting(fault -> fault.path("rule").asText()).hasSizeGreaterThan(15);
    assertThat(faults)
        .extracting(fault -> fault.path("rule").asText().substring(0, 4))
        .contains("SCH-", "REF-");
  }

  private static void judge(Path folder) throws IOException {
    JsonNode expected = expected(folder);
    Run run = judged(folder);
    JsonNode report = run.report();

    assertThat(found(report, folder)).containsExactlyInAnyOrderElementsOf(seeded(expected));
    assertThat(report.path("incidents")).isEmpty();
    assertThat(run.exitCode()).isEqualTo(report.path("counts").path("error").asLong() > 0 ? 1 : 0);
  }

  private static Run judged(Path folder) throws IOException {
    return Run.validate(folder.resolve(DELIVERY), Sample.options(folder));
  }

  private static JsonNode expected(Path folder) throws IOException {
    return Run.JSON.readTree(folder.resolve("expected.json").toFile());
  }

  private static List<Fault> seeded(JsonNode expected) {
    var faults = new ArrayList<Fault>();
    expected.forEach(json -> faults.add(Fault.of(json, json.path("file").asText())));
    return faults;
  }

  /** The faults that are reported, their files named from the folder of the delivery. */
  private static List<Fault> found(JsonNode report, Path folder) {
    Path delivery = folder.resolve(DELIVERY);
    var faults = new ArrayList<Fault>();
    for (JsonNode json : report.path("findings")) {
      Path file = delivery.relativize(Path.of(json.path("file").asText()));
      faults.add(Fault.of(json, file.toString().replace('\\', '/')));
    }
    return faults;
  }
}
