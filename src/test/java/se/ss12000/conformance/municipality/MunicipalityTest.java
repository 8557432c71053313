package se.ss12000.conformance.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MunicipalityTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 10, 6);

  private static Map<String, List<JsonNode>> records(int persons, long seed) throws IOException {
    var records = new HashMap<String, List<JsonNode>>();
    new Municipality(new Extent(persons, seed, MONDAY, MONDAY))
        .write((type, json) -> records.computeIfAbsent(type, t -> new ArrayList<>()).add(json));
    return records;
  }

  private static List<String> civicNumbers(int persons) throws IOException {
    return records(persons, 5).getOrDefault("Person", List.of()).stream()
        .map(person -> person.path("civicNo").path("value").asText())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 9, 29, 30, 31, 999, 1000, 1001, 2500})
  void hasAsManyPersonsAsWereAskedFor(int persons) throws IOException {
    assertThat(records(persons, 1).get("Person")).hasSize(persons);
  }

  @Test
  void givesNobodyTheCivicNumberOfAnother() throws IOException {
    assertThat(civicNumbers(40_000)).hasSize(40_000).doesNotHaveDuplicates();
  }

  @Test
  void givesOnlyNumbersThatCanBelongToNobody() throws IOException {
    assertThat(civicNumbers(40_000))
        .allMatch(number -> number.matches("\\d{8}(9[89]\\d\\d|[A-Z]{2}[0-9A-Z]{2})"))
        .anyMatch(number -> number.matches("\\d{12}"))
        .anyMatch(number -> number.matches("\\d{8}[A-Z].*"));
  }

  @Test
  void givesEveryRecordAnIdOfItsOwn() throws IOException {
    var ids = new HashSet<String>();
    long withId = 0;
    for (List<JsonNode> all : records(3000, 2).values()) {
      for (JsonNode json : all) {
        withId += json.has("id") ? 1 : 0;
        ids.add(json.path("id").asText());
      }
    }
    ids.remove("");
    assertThat(ids).hasSize((int) withId).hasSizeGreaterThan(10_000);
  }

  @Test
  void isTheSameEveryTime() throws IOException {
    assertThat(records(100, 7)).isEqualTo(records(100, 7));
  }

  @Test
  void isAnotherWithAnotherSeed() throws IOException {
    assertThat(civicNumbers(1)).hasSize(1);
    assertThat(records(100, 7).get("Person")).isNotEqualTo(records(100, 8).get("Person"));
  }

  @Test
  void protectsFewFamiliesAndSaysSoInEveryReference() throws IOException {
    Map<String, List<JsonNode>> records = records(20_000, 1);
    var hidden = new HashSet<String>();
    for (JsonNode person : records.getOrDefault("Person", List.of())) {
      if (!person.path("securityMarking").asText().equals("Ingen")) {
        hidden.add(person.path("id").asText());
      }
    }
    assertThat(hidden).isNotEmpty().hasSizeLessThan(400);
    assertThat(records.getOrDefault("Attendance", List.of()))
        .filteredOn(a -> hidden.contains(a.path("student").path("id").asText()))
        .isNotEmpty()
        .allMatch(a -> a.path("student").has("securityMarking"));
  }
}
