package se.ss12000.conformance.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Library;
import se.ss12000.conformance.waiver.WaiverReader;
import se.ss12000.conformance.yaml.YamlException;

/** The schemas that editors check files by say what the readers say. */
final class ConfigurationSchemaTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "/properties | %s",
        "/properties/window/properties | window: %s",
        "/properties/limits/properties | limits: %s",
        "/properties/endpoint/properties | endpoint: %s",
        "/properties/endpoint/properties/tls/properties | endpoint: {tls: %s}",
        "/properties/endpoint/properties/credentials/properties | endpoint: {credentials: %s}",
        "/properties/endpoint/properties/credentials/properties/bearer/properties"
            + " | endpoint: {credentials: {bearer: %s}}",
        "/properties/endpoint/properties/credentials/properties/oauth2/properties"
            + " | endpoint: {credentials: {oauth2: %s}}",
        "/properties/endpoint/properties/credentials/properties/apiKey/properties"
            + " | endpoint: {credentials: {apiKey: %s}}",
        "/properties/endpoint/properties/credentials/properties/basic/properties"
            + " | endpoint: {credentials: {basic: %s}}",
        "/properties/endpoint/properties/credentials/properties/jwt/properties"
            + " | endpoint: {credentials: {jwt: %s}}",
        "/properties/scope/properties | scope: %s",
        "/properties/writes/properties | writes: %s",
        "/properties/scope/properties/deviations/items/properties | scope: {deviations: [%s]}",
        "/$defs/scope/properties | scope: {deviations: [{scope: %s}]}",
      },
      delimiter = '|')
  void aConfigurationHasTheKeysOfItsReader(String pointer, String place) throws IOException {
    agree("config", pointer, place);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "/properties | %s",
        "/properties/waivers/items/properties | waivers: [%s]",
        "/$defs/scope/properties | waivers: [{scope: %s}]",
      },
      delimiter = '|')
  void waiversHaveTheKeysOfTheirReader(String pointer, String place) throws IOException {
    agree("waivers", pointer, place);
  }

  @Test
  void knowsTheEntityTypes() throws IOException {
    var names =
        Records.standard("2.1").resources().map(EntityType::name).collect(Collectors.toSet());
    var known = new TreeSet<String>();
    schema("config").at("/$defs/entityType/enum").forEach(word -> known.add(word.asText()));

    assertThat(known).isEqualTo(names);
  }

  private static void agree(String name, String pointer, String place) throws IOException {
    var keys = new TreeSet<String>();
    schema(name).at(pointer).fieldNames().forEachRemaining(keys::add);
    assertThat(keys).isNotEmpty();

    assertThat(allKeys(name).stream().filter(key -> isKnown(name, key, place)))
        .containsExactlyInAnyOrderElementsOf(keys);
  }

  /** Whether the reader takes a key at a place; what stands under it does not matter. */
  private static boolean isKnown(String name, String key, String place) {
    String text = place.replace("%s", "{" + key + ": {}}");
    byte[] content = (text.startsWith("{") ? key + ": {}" : text).getBytes(UTF_8);
    return Optional.ofNullable(catchThrowableOfType(YamlException.class, () -> read(name, content)))
        .stream()
        .flatMap(refused -> refused.faults().stream())
        .noneMatch(fault -> fault.message().en().contains("there is no key " + key + " here"));
  }

  private static void read(String name, byte[] content) throws YamlException {
    var standard = Records.standard("2.1");
    var waivers = new WaiverReader(standard, Set.of("REF-001"), LocalDate.EPOCH);
    if (name.equals("waivers")) {
      waivers.read(name, content);
    } else {
      var configuration = new ConfigurationReader(List.of("2.1")).read(name, content);
      new ScopeReader(standard, waivers).read(configuration);
    }
  }

  /** Every key that a schema names anywhere, and one that it does not. */
  private static Set<String> allKeys(String name) throws IOException {
    var keys = new TreeSet<String>(Set.of("unheardOf"));
    for (JsonNode properties : schema(name).findParents("properties")) {
      collect(properties, keys);
    }
    assertThat(keys).hasSizeGreaterThan(5);
    return keys;
  }

  private static void collect(JsonNode node, Set<String> keys) {
    node.path("properties").fieldNames().forEachRemaining(keys::add);
    node.forEach(inner -> collect(inner, keys));
  }

  private static JsonNode schema(String name) throws IOException {
    String file = String.format(Locale.ROOT, "schemas/%s.schema.json", name);
    return new ObjectMapper().readTree(Library.read(file));
  }
}
