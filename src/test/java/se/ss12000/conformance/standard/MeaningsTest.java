package se.ss12000.conformance.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ss12000.conformance.standard.Meaning.Filter;
import se.ss12000.conformance.standard.Meaning.Order;
import se.ss12000.conformance.standard.Meaning.Relation;
import se.ss12000.conformance.standard.Meaning.Relations;

final class MeaningsTest {
  /** What says nothing about which records are asked for, or in which order. */
  private static final Set<String> NO_FILTERS =
      Set.of("limit", "pageToken", "expand", "expandReferenceNames");

  @ParameterizedTest
  @MethodSource("se.ss12000.conformance.standard.Standards#names")
  void everyParameterOfAListMeansSomething(String version) {
    Standard standard = Standards.load(version, Reading.ADOPTED);

    assertThat(
            standard
                .resources()
                .map(type -> standard.operations().get("GET " + type.path()))
                .flatMap(
                    operation ->
                        operation.parameters().stream()
                            .map(Operation.Parameter::name)
                            .filter(name -> !NO_FILTERS.contains(name))
                            .filter(name -> operation.meaning(name).isEmpty())
                            .map(name -> operation.key() + " " + name)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("se.ss12000.conformance.standard.Standards#names")
  void everyKeyOfALookupMeansSomething(String version) {
    Standard standard = Standards.load(version, Reading.ADOPTED);
    List<Operation> lookups =
        standard.operations().values().stream().filter(o -> o.key().endsWith("/lookup")).toList();

    assertThat(lookups)
        .isNotEmpty()
        .allSatisfy(
            lookup ->
                assertThat(lookup.meanings().keySet())
                    .containsExactlyInAnyOrderElementsOf(
                        standard
                            .type(lookup.body().orElseThrow())
                            .orElseThrow()
                            .schema()
                            .attributes()
                            .keySet()));
  }

  @ParameterizedTest
  @MethodSource("se.ss12000.conformance.standard.Standards#names")
  void everyPathLeadsToAnAttribute(String version) {
    Standard standard = Standards.load(version, Reading.ADOPTED);
    var wrong = new ArrayList<String>();
    for (Operation operation : standard.operations().values()) {
      for (Meaning meaning : operation.meanings().values()) {
        EntityType type = standard.typeOf(operation.key()).orElseThrow();
        paths(meaning)
            .filter(path -> !leads(standard, type, path))
            .map(path -> operation.key() + " " + path)
            .forEach(wrong::add);
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static Stream<String> paths(Meaning meaning) {
    if (meaning instanceof Filter filter) {
      return filter.each().equals("relationship")
          ? Stream.of()
          : Stream.of(filter.at(), filter.related(), filter.open())
              .flatMap(List::stream)
              .map(path -> filter.each().isEmpty() ? path : filter.each() + "." + path);
    }
    if (meaning instanceof Order order) {
      return order.keys().values().stream().flatMap(List::stream);
    }
    return ((Relations) meaning).kinds().values().stream().flatMap(MeaningsTest::paths);
  }

  private static Stream<String> paths(Relation relation) {
    String each = relation.each().isEmpty() ? "" : relation.each() + ".";
    return Stream.of(
            relation.organisation(), relation.persons(), each + "startDate", each + "endDate")
        .map(path -> "x>" + relation.in() + "." + path);
  }

  private static boolean leads(Standard standard, EntityType type, String route) {
    String[] hops = route.split(">", -1);
    boolean leads = hops[0].equals("x") || standard.attribute(type, hops[0]).isPresent();
    for (int i = 1; i < hops.length; i++) {
      int dot = hops[i].indexOf('.');
      EntityType next = standard.type(hops[i].substring(0, dot)).orElseThrow();
      leads &= standard.attribute(next, hops[i].substring(dot + 1)).isPresent();
    }
    return leads;
  }
}
