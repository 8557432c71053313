package se.ss12000.conformance.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas are schemas, hang together and speak both languages. */
final class SchemasTest {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final Schema META_SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SchemaLocation.of(DIALECT));

  private static final Set<String> KEYWORDS =
      Set.of(
          "$schema",
          "$defs",
          "$ref",
          "title",
          "x-title-sv",
          "description",
          "x-description-sv",
          "x-personal",
          "x-codeList",
          "type",
          "properties",
          "required",
          "items",
          "enum",
          "format",
          "pattern",
          "default",
          "readOnly",
          "minimum",
          "maximum",
          "minItems",
          "uniqueItems");
  private static final Set<String> FORMATS = Set.of("uuid", "date", "date-time", "email", "uri");

  /** Words that are the same in both languages. */
  private static final Set<String> SAME_IN_BOTH = Set.of("Organisation", "Person");

  static Stream<Standard> standards() {
    return Standards.names().stream()
        .flatMap(name -> EnumSet.allOf(Reading.class).stream().map(r -> Standards.load(name, r)));
  }

  static Stream<Standard> adopted() {
    return Standards.names().stream().map(name -> Standards.load(name, Reading.ADOPTED));
  }

  @ParameterizedTest
  @MethodSource("standards")
  void areValidInTheirDialect(Standard standard) {
    assertThat(standard.documents())
        .allSatisfy(
            (file, json) -> {
              assertThat(json.path("$schema").asText()).isEqualTo(DIALECT);
              assertThat(META_SCHEMA.validate(json)).isEmpty();
            });
  }

  @Test
  void metaSchemaRefusesWhatIsNoSchema() throws IOException {
    JsonNode wrong =
        new ObjectMapper().readTree("{\"properties\": {\"id\": {\"type\": \"uuid\"}}}");

    assertThat(META_SCHEMA.validate(wrong)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void useOnlyKeywordsAndFormatsThatAreJudged(Standard standard) {
    List<Place> places = Place.of(standard);

    assertThat(places)
        .allSatisfy(
            place ->
                assertThat(KEYWORDS)
                    .as(place.path())
                    .containsAll(StandardReader.names(place.schema())));
    assertThat(places.stream().map(place -> place.text("format")).filter(f -> !f.isEmpty()))
        .isNotEmpty()
        .allMatch(FORMATS::contains);
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void requireOnlyWhatTheyDescribe(Standard standard) {
    assertThat(Place.of(standard))
        .allSatisfy(
            place ->
                assertThat(StandardReader.names(place.schema().path("properties")))
                    .as(place.path())
                    .containsAll(StandardReader.strings(place.schema().path("required"))));
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void haveOneTypeOrPointElsewhere(Standard standard) {
    assertThat(Place.of(standard))
        .filteredOn(place -> !place.path().equals("codes"))
        .allSatisfy(
            place ->
                assertThat(place.schema().has("type"))
                    .as(place.path())
                    .isNotEqualTo(place.schema().has("$ref")));
    assertThat(Place.of(standard))
        .filteredOn(place -> place.schema().path("type").isArray())
        .extracting(Place::path)
        .containsExactlyInAnyOrder("Page.pageToken", "DeletedEntities.pageToken");
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void everyReferenceLeadsSomewhereAndEveryCodeListIsUsed(Standard standard) {
    JsonNode api = Standards.json(standard.name() + "/api.json");
    List<String> refs =
        Stream.concat(standard.documents().values().stream(), Stream.of(api))
            .flatMap(json -> json.findValuesAsText("$ref").stream())
            .distinct()
            .toList();

    assertThat(refs)
        .isNotEmpty()
        .allSatisfy(ref -> assertThat(Place.at(standard, ref).isObject()).as(ref).isTrue());
    assertThat(refs)
        .containsAll(
            StandardReader.names(codes(standard)).stream()
                .map(list -> "codes.schema.json#/$defs/" + list)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void everyFileBelongsToTheStandard(Standard standard) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("schemas", standard.name()))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(file -> !file.equals("api.json"))
          .containsExactlyInAnyOrderElementsOf(standard.documents().keySet());
    }
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void everythingWithANameHasATitleInBothLanguages(Standard standard) {
    Collection<Place> named = Place.of(standard).stream().filter(Place::named).toList();

    assertThat(named)
        .allSatisfy(
            place -> {
              assertThat(place.text("title")).as(place.path()).isNotBlank().doesNotEndWith(".");
              assertThat(place.text("x-title-sv"))
                  .as(place.path())
                  .isNotBlank()
                  .doesNotEndWith(".");
            });
    assertThat(named.stream().filter(p -> p.text("title").equals(p.text("x-title-sv"))))
        .extracting(place -> place.text("title"))
        .containsExactlyInAnyOrderElementsOf(SAME_IN_BOTH);
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void descriptionsComeInBothLanguages(Standard standard) {
    assertThat(Place.of(standard))
        .filteredOn(p -> p.schema().has("description") || p.schema().has("x-description-sv"))
        .allSatisfy(
            place -> {
              assertThat(place.text("description")).as(place.path()).endsWith(".");
              assertThat(place.text("x-description-sv"))
                  .as(place.path())
                  .endsWith(".")
                  .isNotEqualTo(place.text("description"));
            });
    assertThat(standard.resources())
        .allSatisfy(
            type -> assertThat(type.schema().description().isEmpty()).as(type.name()).isFalse());
  }

  private static JsonNode codes(Standard standard) {
    return Place.at(standard, "codes.schema.json#/$defs");
  }
}
