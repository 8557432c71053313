package se.ss12000.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Library;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.yaml.YamlException;

/** The schema that editors check scenarios by says what the reader says. */
final class ScenarioSchemaTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "/properties | %s",
        "/$defs/text/properties | title: %s",
        "/$defs/level/properties | must: %s",
        "/$defs/level/properties | should: %s",
        "/$defs/obeys/items/properties | must: {obeys: [%s]}",
        "/$defs/fills/items/properties | must: {fills: [%s]}",
        "/$defs/answers/items/properties | must: {answers: [%s]}",
        "/$defs/writes/items/properties | must: {writes: [%s]}",
      },
      delimiter = '|')
  void knowsTheKeysOfTheReader(String pointer, String place) throws IOException {
    JsonNode properties = schema().at(pointer);
    var keys = new TreeSet<String>();
    properties.fieldNames().forEachRemaining(keys::add);
    assertThat(keys).isNotEmpty();

    assertThat(allKeys().stream().filter(key -> isKnown(key, place)))
        .containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void knowsTheVersions() throws IOException {
    assertThat(words("/properties/versions/items/enum"))
        .containsExactlyInAnyOrderElementsOf(Standards.names());
  }

  @Test
  void knowsTheEntityTypes() throws IOException {
    var names =
        Records.standard("2.1").resources().map(EntityType::name).collect(Collectors.toSet());

    assertThat(words("/$defs/entityType/enum")).isEqualTo(names);
  }

  /** Whether the reader takes a key at a place; what stands under it does not matter. */
  private static boolean isKnown(String key, String place) {
    String text = place.replace("%s", "{" + key + ": 1}");
    YamlException refused =
        catchThrowableOfType(
            YamlException.class, () -> Shelf.read(text.startsWith("{") ? key + ": 1" : text));
    return refused.faults().stream()
        .noneMatch(fault -> fault.message().en().contains("there is no key " + key + " here"));
  }

  /** Every key that the schema names anywhere, and one that it does not. */
  private static Set<String> allKeys() throws IOException {
    var keys = new TreeSet<String>(Set.of("unheardOf"));
    for (JsonNode properties : schema().findValues("properties")) {
      properties.fieldNames().forEachRemaining(keys::add);
    }
    assertThat(keys).hasSizeGreaterThan(20);
    return keys;
  }

  private static Set<String> words(String pointer) throws IOException {
    var words = new TreeSet<String>();
    schema().at(pointer).forEach(word -> words.add(word.asText()));
    return words;
  }

  private static JsonNode schema() throws IOException {
    return new ObjectMapper().readTree(Library.read("schemas/scenario.schema.json"));
  }
}
