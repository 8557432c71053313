package se.ss12000.conformance.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AdmissionTest {
  private static void ask(String operation, String... parameters) throws RefusedException {
    Selection.of(Shelf.STANDARD, Shelf.operation(operation), Shelf.parameters(parameters));
  }

  @ParameterizedTest
  @CsvSource({
    "GET /duties, organisation, not-a-uuid",
    "GET /duties, startDate.onOrAfter, 2026-06-31",
    "GET /duties, startDate.onOrAfter, 2026-06-30T00:00:00Z",
    "GET /duties, meta.modified.after, 2026-06-30",
    "GET /duties, meta.modified.after, 2026-06-30T00:00:00",
    "GET /duties, dutyRole, Trollkarl",
    "GET /duties, sortkey, PersonAsc",
    "GET /duties, expand, organisation",
    "GET /duties, expandReferenceNames, yes",
    "GET /duties, limit, 0",
    "GET /duties, limit, -1",
    "GET /duties, limit, many",
  })
  void refusesWhatMeansNothing(String operation, String name, String value) {
    assertThatThrownBy(() -> ask(operation, name + "=" + value))
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.parameter()).isEqualTo(name))
        .hasMessageNotContaining(value.length() > 2 ? value : "value");
  }

  @ParameterizedTest
  @CsvSource({
    "GET /duties, limit, 1",
    "GET /duties, dutyRole, Rektor",
    "GET /duties, sortkey, StartDateDesc",
    "GET /duties, meta.modified.after, 2026-06-30T00:00:00.5+02:00",
    "GET /duties, invented, anything",
    "GET /persons, nameContains, ''",
    "GET /programmes, parentProgramme, anything",
  })
  void acceptsWhatMeansSomethingAndWhatNobodyKnows(String operation, String name, String value) {
    assertThatCode(() -> ask(operation, name + "=" + value)).doesNotThrowAnyException();
  }

  @Test
  void wantsTheBoundsOfCalendarEventsButNotTogetherWithAPageToken() {
    assertThatThrownBy(() -> ask("GET /calendarEvents")).isInstanceOf(RefusedException.class);
    assertThatCode(() -> ask("GET /calendarEvents", "pageToken=x")).doesNotThrowAnyException();
  }

  @Test
  void refusesTwoValuesWhereOneIsAsked() {
    assertThatThrownBy(() -> ask("GET /duties", "person=#1", "person=#2"))
        .isInstanceOf(RefusedException.class);
    assertThatCode(() -> ask("GET /groups", "organisation=#1", "organisation=#2"))
        .doesNotThrowAnyException();
  }
}
