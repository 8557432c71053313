package se.ss12000.conformance.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Library;

/** The schema that editors check declarations by. */
final class DeclarationSchemaTest {
  @ParameterizedTest
  @ValueSource(strings = {"provider", "consumer"})
  void takesTheSamples(String name) throws IOException {
    String sample = Files.readString(Path.of("samples/declarations/" + name + ".yaml"));

    assertThat(schema().validate(new YAMLMapper().readTree(sample))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{name: x}",
        "{role: buyer, name: x}",
        "{role: provider, name: x, types: {Persn: offered}}",
        "{role: provider, name: x, types: {Person: {ofer: offered}}}",
        "{role: provider, name: x, types: {Person: {attributes: {photo: {percent: 101}}}}}",
        "{role: provider, name: x, deviations: [{reason: y}]}",
      })
  void refusesWhatTheReaderRefuses(String text) throws IOException {
    assertThat(schema().validate(new YAMLMapper().readTree(text))).isNotEmpty();
  }

  @Test
  void knowsTheEntityTypes() throws IOException {
    var names =
        Records.standard("2.1").resources().map(EntityType::name).collect(Collectors.toSet());
    var known = new TreeSet<String>();
    json().at("/$defs/entityType/enum").forEach(word -> known.add(word.asText()));

    assertThat(known).isEqualTo(names);
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(json());
  }

  private static JsonNode json() throws IOException {
    return new ObjectMapper().readTree(Library.read("schemas/declaration.schema.json"));
  }
}
