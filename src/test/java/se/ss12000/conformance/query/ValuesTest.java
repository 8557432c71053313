package se.ss12000.conformance.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.standard.Operation;

final class ValuesTest {
  private static List<String> values(Shelf shelf, String operation, String parameter) {
    Operation asked = Shelf.operation(operation);
    return Values.of(Shelf.STANDARD, asked, parameter, shelf, 3);
  }

  @Test
  void picksCodesThatSplitTheRecords() {
    Shelf shelf =
        new Shelf()
            .with("Group", "{'id':'#1','groupType':'Klass'}")
            .with("Group", "{'id':'#2','groupType':'Klass'}")
            .with("Group", "{'id':'#3','groupType':'Mentor'}");

    assertThat(values(shelf, "GET /groups", "groupType"))
        .containsExactlyInAnyOrder("Klass", "Mentor");
  }

  @Test
  void picksNothingWhereNothingCouldTell() {
    Shelf shelf =
        new Shelf()
            .with("Group", "{'id':'#1','groupType':'Klass','startDate':'2026-08-17'}")
            .with("Group", "{'id':'#2','groupType':'Klass','startDate':'2026-08-17'}");

    assertThat(values(shelf, "GET /groups", "groupType")).isEmpty();
    assertThat(values(shelf, "GET /groups", "startDate.onOrBefore")).isEmpty();
    assertThat(values(shelf, "GET /groups", "sortkey")).isEmpty();
    assertThat(values(new Shelf(), "GET /groups", "groupType")).isEmpty();
  }

  @Test
  void picksInstantsThatStandInTheData() {
    Shelf shelf = new Shelf();
    for (int day = 1; day <= 9; day++) {
      shelf.with(
          "Room",
          "{'id':'#%d','meta':{'modified':'2026-01-0%dT08:00:00+01:00'}}".formatted(day, day));
    }

    assertThat(values(shelf, "GET /rooms", "meta.modified.after"))
        .contains("2026-01-05T08:00:00+01:00")
        .hasSize(3);
  }

  @Test
  void picksAnOrganisationThatTellsHowDeepTheFilterGoes() {
    Shelf shelf =
        new Shelf()
            .with("Organisation", "{'id':'#1'}")
            .with("Organisation", "{'id':'#2','parentOrganisation':{'id':'#1'}}")
            .with("Organisation", "{'id':'#3'}")
            .with("Duty", "{'id':'#11','dutyAt':{'id':'#2'}}")
            .with("Duty", "{'id':'#12','dutyAt':{'id':'#3'}}")
            .with("Duty", "{'id':'#13','dutyAt':{'id':'#3'}}");

    assertThat(values(shelf, "GET /duties", "organisation")).contains(Shelf.id(1));
  }

  @Test
  void picksPersonsReachedThroughGroups() {
    Shelf shelf =
        new Shelf()
            .with("Group", "{'id':'#1','groupMemberships':[{'person':{'id':'#7'}}]}")
            .with("Activity", "{'id':'#11','groups':[{'id':'#1'}]}")
            .with("Activity", "{'id':'#12','groups':[]}");

    assertThat(values(shelf, "GET /activities", "member")).containsExactly(Shelf.id(7));
  }

  @Test
  void picksPartsOfNames() {
    Shelf shelf =
        new Shelf()
            .with("Person", "{'id':'#1','givenName':'Ada','familyName':'Ek'}")
            .with("Person", "{'id':'#2','givenName':'Bo','familyName':'Alm'}");

    assertThat(values(shelf, "GET /persons", "nameContains")).contains("ADA").doesNotContain("");
  }

  @Test
  void picksOrganisationsOfRelations() {
    Shelf shelf =
        new Shelf()
            .with("Organisation", "{'id':'#1'}")
            .with("Person", "{'id':'#7','enrolments':[{'enroledAt':{'id':'#1'}}]}")
            .with("Person", "{'id':'#8'}");

    assertThat(values(shelf, "GET /persons", "relationship.organisation"))
        .containsExactly(Shelf.id(1));
    assertThat(values(shelf, "GET /persons", "relationship.entity.type"))
        .containsExactly("enrolment");
  }
}
