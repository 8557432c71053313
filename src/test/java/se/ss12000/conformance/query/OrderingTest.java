package se.ss12000.conformance.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class OrderingTest {
  private static Ordering by(String operation, String sortkey) {
    return Ordering.of(Shelf.STANDARD, Shelf.operation(operation), sortkey).orElseThrow();
  }

  private static List<String> sorted(Ordering ordering, String attribute, JsonNode... records) {
    return Stream.of(records)
        .sorted(ordering::compare)
        .map(json -> json.path(attribute).asText())
        .toList();
  }

  private static JsonNode named(String name) {
    return Shelf.read("{'displayName':'%s'}".formatted(name));
  }

  private static JsonNode from(String day) {
    return Shelf.read("{'startDate':'%s'}".formatted(day));
  }

  @Test
  void sortsNamesAsSwedishDoes() {
    assertThat(
            sorted(
                by("GET /rooms", "DisplayNameAsc"),
                "displayName",
                named("Östra"),
                named("ärla"),
                named("Zoo"),
                named("Åsa"),
                named("adam"),
                named("Bo")))
        .containsExactly("adam", "Bo", "Zoo", "Åsa", "ärla", "Östra");
  }

  @Test
  void putsWhatIsMissingLastInBothDirections() {
    JsonNode none = Shelf.read("{'endDate':''}");
    JsonNode early = Shelf.read("{'endDate':'2026-01-01'}");
    JsonNode late = Shelf.read("{'endDate':'2027-01-01'}");

    assertThat(sorted(by("GET /groups", "EndDateAsc"), "endDate", none, late, early))
        .containsExactly("2026-01-01", "2027-01-01", "");
    assertThat(sorted(by("GET /groups", "EndDateDesc"), "endDate", none, early, late))
        .containsExactly("2027-01-01", "2026-01-01", "");
  }

  @Test
  void judgesDaysAndInstantsStrictly() {
    Ordering ascending = by("GET /duties", "StartDateAsc");
    Ordering descending = by("GET /duties", "StartDateDesc");

    assertThat(ascending.mayStandBefore(from("2026-01-02"), from("2026-01-01"))).isFalse();
    assertThat(ascending.mayStandBefore(from("2026-01-01"), from("2026-01-01"))).isTrue();
    assertThat(descending.mayStandBefore(from("2026-01-02"), from("2026-01-01"))).isTrue();
    assertThat(descending.mayStandBefore(from("2026-01-01"), from("2026-01-02"))).isFalse();
  }

  @Test
  void comparesInstantsNotHowTheyAreWritten() {
    Ordering latest = by("GET /duties", "ModifiedDesc");
    JsonNode earlier = Shelf.read("{'meta':{'modified':'2026-01-01T12:00:00+02:00'}}");
    JsonNode later = Shelf.read("{'meta':{'modified':'2026-01-01T11:00:00Z'}}");

    assertThat(latest.mayStandBefore(later, earlier)).isTrue();
    assertThat(latest.mayStandBefore(earlier, later)).isFalse();
  }

  @Test
  void leavesCollationOpen() {
    Ordering names = by("GET /rooms", "DisplayNameAsc");

    assertThat(names.mayStandBefore(named("Bo"), named("adam"))).isTrue();
    assertThat(names.mayStandBefore(named("Åsa"), named("Bo"))).isTrue();
    assertThat(names.mayStandBefore(named("Zoo"), named("Åsa"))).isTrue();
    assertThat(names.mayStandBefore(named("Zoo"), named("Adam"))).isFalse();
    assertThat(names.mayStandBefore(named("Zoo"), Shelf.read("{}"))).isTrue();
  }

  @Test
  void leavesOpenHowTheNameOfAPersonIsPutTogether() {
    Ordering names = by("GET /persons", "DisplayNameAsc");
    JsonNode first = Shelf.read("{'givenName':'Bo','familyName':'Ek'}");
    JsonNode second = Shelf.read("{'givenName':'Ada','familyName':'Ek'}");

    assertThat(names.mayStandBefore(first, second)).isTrue();
    assertThat(names.compare(first, second)).isPositive();
  }

  @Test
  void knowsNoSortkeyThatTheStandardDoesNot() {
    assertThat(Ordering.of(Shelf.STANDARD, Shelf.operation("GET /rooms"), "SeatsAsc")).isEmpty();
    assertThat(Ordering.of(Shelf.STANDARD, Shelf.operation("GET /attendances"), "ModifiedDesc"))
        .isEmpty();
  }
}
