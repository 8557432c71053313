package se.ss12000.conformance.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RelationshipTest {
  private static final String PERSONS = "GET /persons";

  /** Pupil 1 with guardian 2, teacher 3, child 4 with guardian 5, of whom 6 owns the placement. */
  private static Shelf school() {
    return new Shelf()
        .with("Organisation", "{'id':'#100'}")
        .with("Organisation", "{'id':'#101','parentOrganisation':{'id':'#100'}}")
        .with(
            "Person",
            "{'id':'#1','enrolments':[{'enroledAt':{'id':'#101'},'startDate':'2026-08-17'}],"
                + "'responsibles':[{'person':{'id':'#2'}}]}")
        .with("Person", "{'id':'#2'}")
        .with("Person", "{'id':'#3'}")
        .with("Person", "{'id':'#4','responsibles':[{'person':{'id':'#5'}}]}")
        .with("Person", "{'id':'#5'}")
        .with("Person", "{'id':'#6'}")
        .with("Duty", "{'id':'#13','person':{'id':'#3'},'dutyAt':{'id':'#101'}}")
        .with(
            "Placement",
            "{'id':'#14','child':{'id':'#4'},'owners':[{'id':'#6'}],'placedAt':{'id':'#101'}}")
        .with(
            "Group",
            "{'id':'#15','organisation':{'id':'#101'},"
                + "'groupMemberships':[{'person':{'id':'#1'},'endDate':'2026-12-01'}]}");
  }

  @ParameterizedTest
  @CsvSource({
    "enrolment, 1",
    "duty, 3",
    "placement.child, 4",
    "placement.owner, 6",
    "responsibleFor.enrolment, 2",
    "responsibleFor.placement, 5",
    "groupMembership, 1",
  })
  void findsPersonsByTheKindOfRelation(String kind, String expected) throws RefusedException {
    String type = "relationship.entity.type=" + kind;

    assertThat(school().ask(PERSONS, type)).containsExactly(expected);
    assertThat(school().ask(PERSONS, type, "relationship.organisation=#101"))
        .containsExactly(expected);
    assertThat(school().ask(PERSONS, type, "relationship.organisation=#999")).isEmpty();
  }

  @Test
  void leavesOpenWhetherAnOrganisationAboveCounts() throws RefusedException {
    assertThat(
            school()
                .ask(PERSONS, "relationship.entity.type=duty", "relationship.organisation=#100"))
        .containsExactly("3?");
  }

  @Test
  void takesAnyRelationWhenNoKindIsNamed() throws RefusedException {
    assertThat(school().ask(PERSONS, "relationship.organisation=#101"))
        .containsExactly("1", "2?", "3", "4", "5?", "6?");
  }

  @Test
  void holdsOrganisationAndDatesAgainstOneAndTheSameRelation() throws RefusedException {
    Shelf shelf =
        new Shelf()
            .with(
                "Person",
                "{'id':'#1','enrolments':["
                    + enrolment(101, "2020", "2021")
                    + ","
                    + enrolment(102, "2025", "2027")
                    + "]}")
            .with("Person", "{'id':'#2','enrolments':[" + enrolment(101, "2025", "2027") + "]}");
    String kind = "relationship.entity.type=enrolment";
    String after = "relationship.endDate.onOrAfter=2026-01-01";

    assertThat(shelf.ask(PERSONS, kind, "relationship.organisation=#101", after))
        .containsExactly("2");
    assertThat(shelf.ask(PERSONS, kind, "relationship.organisation=#101"))
        .containsExactly("1", "2");
    assertThat(shelf.ask(PERSONS, kind, after)).containsExactly("1", "2");
  }

  private static String enrolment(int unit, String from, String to) {
    return "{'enroledAt':{'id':'#%d'},'startDate':'%s-08-15','endDate':'%s-06-10'}"
        .formatted(unit, from, to);
  }

  @ParameterizedTest
  @CsvSource({
    "groupMembership, endDate.onOrAfter, 2026-12-01, 1",
    "groupMembership, endDate.onOrAfter, 2026-12-02, ''",
    "groupMembership, startDate.onOrAfter, 2030-01-01, 1",
    "enrolment, startDate.onOrBefore, 2026-08-17, 1",
    "enrolment, startDate.onOrBefore, 2026-08-16, ''",
    "enrolment, endDate.onOrBefore, 2000-01-01, 1",
    "duty, startDate.onOrBefore, 2000-01-01, 3",
  })
  void takesTheDayItselfAndRelationsWithoutTheDay(
      String kind, String bound, String day, String expected) throws RefusedException {
    assertThat(
            String.join(
                " ",
                school()
                    .ask(
                        PERSONS,
                        "relationship.entity.type=" + kind,
                        "relationship." + bound + "=" + day)))
        .isEqualTo(expected);
  }
}
