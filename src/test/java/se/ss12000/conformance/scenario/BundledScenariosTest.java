package se.ss12000.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.standard.Library;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** The scenarios that come with the program, and the schema that editors check scenarios by. */
final class BundledScenariosTest {
  private static final int ANNEX_C = 20;
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final JsonNode JSON_SCHEMA = jsonSchema();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(JSON_SCHEMA);

  static Stream<String> ids() {
    return Shelf.bundledIds().stream();
  }

  @Test
  void areAllOfAnnexCAndTheNationalTests() {
    var expected = Stream.iterate(1, n -> n <= ANNEX_C, n -> n + 1).map(n -> "C." + n);

    assertThat(ids())
        .containsExactlyInAnyOrderElementsOf(Stream.concat(expected, Stream.of("DNP")).toList());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void areAcceptedByTheSchema(String id) throws IOException {
    assertThat(errors(YAML.readTree(Shelf.bytes(id)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void areReadWithoutAFault(String id) throws YamlException {
    Scenario scenario = Shelf.bundled(id);

    assertThat(scenario.id()).isEqualTo(id);
    assertThat(scenario.neededTypes()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void sayEverythingInBothLanguages(String id) throws YamlException {
    Scenario s = Shelf.bundled(id);

    assertThat(Stream.of(s.title(), s.purpose(), s.process(), s.provider(), s.consumer(), s.note()))
        .allSatisfy(BundledScenariosTest::isWhole);
    assertThat(s.requirements())
        .allSatisfy(requirement -> isWhole(requirement.text(Records.standard("2.1"))));
  }

  private static void isWhole(Text text) {
    for (Language language : Language.values()) {
      assertThat(text.in(language)).isNotBlank().doesNotMatch(".*\\{(?!id\\})\\w+\\}.*");
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void askForNothingTwice(String id) throws YamlException {
    assertThat(Shelf.bundled(id).requirements()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"id: 7", "must: []", "must: {fills: [{attribute: Person.emails}]}", "extra: 1"})
  void areRefusedByTheSchemaWhenTheyAreNone(String change) throws IOException {
    var changed = (ObjectNode) YAML.readTree(Shelf.bytes("C.13"));
    changed.setAll((ObjectNode) YAML.readTree(change));

    assertThat(errors(changed)).isNotEmpty();
  }

  private static List<Error> errors(JsonNode scenario) {
    return SCHEMA.validate(scenario);
  }

  private static JsonNode jsonSchema() {
    try {
      return new ObjectMapper().readTree(Library.read("schemas/scenario.schema.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
