package se.ss12000.conformance.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the API description says about attributes fits the schemas. */
final class ReferencesTest {
  private static final Set<String> REFERENCES = Set.of("ObjectReference", "PersonReference");

  static Stream<Standard> adopted() {
    return Standards.names().stream().map(name -> Standards.load(name, Reading.ADOPTED));
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void areExactlyTheAttributesThatHoldAReference(Standard standard) {
    Set<String> inSchemas =
        Place.of(standard).stream()
            .filter(place -> REFERENCES.contains(schemaOf(place.schema())))
            .map(Place::path)
            .collect(Collectors.toSet());

    assertThat(references(standard).map(r -> r.owner() + "." + r.property()))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(inSchemas);
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void areFoundByTheirPathAndPointToAnEntityType(Standard standard) {
    assertThat(references(standard))
        .allSatisfy(
            reference -> {
              EntityType owner = standard.type(reference.owner()).orElseThrow();
              String expected =
                  reference.to().equals("Person") ? "PersonReference" : "ObjectReference";
              assertThat(standard.attribute(owner, reference.property()))
                  .as(reference.property())
                  .hasValueSatisfying(a -> assertThat(a.schema()).contains(expected));
              assertThat(standard.resources().map(EntityType::name)).contains(reference.to());
            });
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void conditionsNameValuesOfTheTarget(Standard standard) {
    assertThat(references(standard))
        .filteredOn(r -> r.where().isPresent() || r.whereNot().isPresent())
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(Stream.concat(reference.where().stream(), reference.whereNot().stream()))
                    .allSatisfy(condition -> exists(standard, reference.to(), condition)));
  }

  private static void exists(Standard standard, String target, Condition condition) {
    EntityType type = standard.type(target).orElseThrow();
    Attribute attribute = standard.attribute(type, condition.property()).orElseThrow();
    assertThat(attribute.array()).as(condition.property()).isFalse();
    assertThat(attribute.codes()).containsAll(condition.values());
    assertThat(condition.values()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void onlyTheParentsOfOrganisationsFormATreeWithoutSchoolUnits(Standard standard) {
    assertThat(references(standard).filter(Reference::acyclic))
        .singleElement()
        .satisfies(
            parent -> {
              assertThat(parent.owner()).isEqualTo(parent.to()).isEqualTo("Organisation");
              assertThat(parent.property()).isEqualTo("parentOrganisation");
              assertThat(parent.whereNot())
                  .contains(new Condition("organisationType", Set.of("Skolenhet")));
            });
    assertThat(references(standard).filter(r -> r.whereNot().isPresent())).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void everyReferenceToAPersonRepeatsTheMarkingAndNoOtherDoes(Standard standard) {
    assertThat(references(standard))
        .allSatisfy(
            reference ->
                assertThat(reference.agrees())
                    .as(reference.property())
                    .isEqualTo(
                        reference.to().equals("Person") ? List.of("securityMarking") : List.of()));
    assertThat(references(standard).flatMap(r -> r.agrees().stream()).distinct())
        .allSatisfy(
            repeated ->
                assertThat(standard.schemas().get("PersonReference"))
                    .extracting(ObjectSchema::attributes)
                    .satisfies(attributes -> assertThat(attributes).containsKey(repeated)));
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void everyTypeWithAnIdHasItsOwnKeyAmongDeletions(Standard standard) {
    EntityType deletions = standard.type("DeletedEntities").orElseThrow();
    Attribute data = standard.attribute(deletions, "data").orElseThrow();
    List<EntityType> deletable =
        standard.resources().filter(type -> type.schema().attributes().containsKey("id")).toList();

    assertThat(deletable.stream().map(EntityType::deletedAs))
        .containsExactlyInAnyOrderElementsOf(
            standard.objectOf(data).orElseThrow().attributes().keySet());
    assertThat(standard.types().values().stream().filter(type -> !type.deletedAs().isEmpty()))
        .containsExactlyInAnyOrderElementsOf(deletable);
    assertThat(deletable.stream().map(EntityType::name))
        .containsExactlyInAnyOrderElementsOf(objectTypes(standard));
  }

  private static List<String> objectTypes(Standard standard) {
    EntityType statistics = standard.type("StatisticsEntry").orElseThrow();
    return standard.attribute(statistics, "resourceType").orElseThrow().codes();
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void whatCanBeExpandedIsWhatCanBeEmbedded(Standard standard) {
    assertThat(standard.resources())
        .allSatisfy(
            type ->
                assertThat(expandable(standard, type))
                    .as(type.name())
                    .isEqualTo(embeddable(standard, type)));
  }

  private static Set<String> expandable(Standard standard, EntityType type) {
    return standard.operations().values().stream()
        .filter(operation -> operation.key().equals("GET " + type.path()))
        .flatMap(operation -> operation.parameters().stream())
        .filter(parameter -> parameter.name().equals("expand"))
        .flatMap(parameter -> parameter.codes().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> embeddable(Standard standard, EntityType type) {
    return standard
        .attribute(type, "_embedded")
        .flatMap(standard::objectOf)
        .map(ObjectSchema::attributes)
        .map(Map::keySet)
        .<Set<String>>map(TreeSet::new)
        .orElseGet(TreeSet::new);
  }

  private static Stream<Reference> references(Standard standard) {
    return standard.types().values().stream().flatMap(type -> type.references().stream());
  }

  private static String schemaOf(JsonNode json) {
    return json.path("$ref").asText().replace(StandardReader.SCHEMA_FILE, "");
  }
}
