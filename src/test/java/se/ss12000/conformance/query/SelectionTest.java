package se.ss12000.conformance.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SelectionTest {
  private static final String DUTIES = "GET /duties";
  private static final String GROUPS = "GET /groups";

  /** Municipality 1, school 2 and its unit 3, school 4 and its unit 5. */
  private static Shelf organisations() {
    return new Shelf()
        .with("Organisation", "{'id':'#1'}")
        .with("Organisation", "{'id':'#2','parentOrganisation':{'id':'#1'}}")
        .with("Organisation", "{'id':'#3','parentOrganisation':{'id':'#2'}}")
        .with("Organisation", "{'id':'#4','parentOrganisation':{'id':'#1'}}")
        .with("Organisation", "{'id':'#5','parentOrganisation':{'id':'#4'}}");
  }

  @Test
  void givesEverythingWhenNothingIsAsked() throws RefusedException {
    Shelf shelf = new Shelf().with("Duty", "{'id':'#1'}").with("Duty", "{'id':'#2'}");

    assertThat(shelf.ask(DUTIES, "limit=1", "unknown=x")).containsExactly("1", "2");
  }

  @ParameterizedTest
  @CsvSource({
    "meta.modified.before, 2026-01-02T00:00:00Z, 1 2",
    "meta.modified.before, 2026-01-01T23:59:59.999Z, 1",
    "meta.modified.after, 2026-01-02T00:00:00Z, 3",
    "meta.modified.after, 2026-01-02T01:00:00+01:00, 3",
    "meta.modified.after, 2026-01-01T23:59:59.999Z, 2 3",
    "meta.created.before, 2025-01-01T00:00:00Z, 1 2 3",
    "meta.created.after, 2025-01-01T00:00:00Z, ''",
  })
  void takesTheInstantBeforeButNotTheOneAfter(String parameter, String value, String expected)
      throws RefusedException {
    String created = "'created':'2025-01-01T00:00:00Z'";
    Shelf shelf =
        new Shelf()
            .with("Duty", "{'id':'#1','meta':{" + created + ",'modified':'2026-01-01T12:00:00Z'}}")
            .with("Duty", "{'id':'#2','meta':{" + created + ",'modified':'2026-01-02T00:00:00Z'}}")
            .with(
                "Duty",
                "{'id':'#3','meta':{" + created + ",'modified':'2026-01-02T00:00:00.001Z'}}");

    assertThat(String.join(" ", shelf.ask(DUTIES, parameter + "=" + value))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "startDate.onOrBefore, 1 2",
    "startDate.onOrAfter, 2 3",
    "endDate.onOrBefore, 1 2 3",
    "endDate.onOrAfter, 2 3",
  })
  void takesTheDayItselfAndRecordsWithoutTheDay(String parameter, String expected)
      throws RefusedException {
    Shelf shelf =
        new Shelf()
            .with("Group", "{'id':'#1','startDate':'2026-08-16','endDate':'2026-08-16'}")
            .with("Group", "{'id':'#2','startDate':'2026-08-17','endDate':'2026-08-17'}")
            .with("Group", "{'id':'#3','startDate':'2026-08-18'}");

    assertThat(String.join(" ", shelf.ask(GROUPS, parameter + "=2026-08-17"))).isEqualTo(expected);
  }

  @Test
  void leavesOpenWhatTheTextAboutStartDatesContradicts() throws RefusedException {
    Shelf shelf =
        new Shelf()
            .with("StudyPlan", "{'id':'#1','startDate':'2026-08-16','endDate':'2026-12-24'}")
            .with("StudyPlan", "{'id':'#2','startDate':'2026-08-18','endDate':'2026-12-24'}")
            .with("StudyPlan", "{'id':'#3','startDate':'2026-08-18'}")
            .with("StudyPlan", "{'id':'#4','endDate':'2026-12-24'}");

    assertThat(shelf.ask("GET /studyplans", "startDate.onOrBefore=2026-08-17"))
        .containsExactly("1", "3?", "4?");
  }

  @Test
  void leavesTheBoundOfAbsencesOpen() throws RefusedException {
    Shelf shelf =
        new Shelf()
            .with("Absence", "{'id':'#1','startTime':'2026-10-08T07:59:59+02:00'}")
            .with("Absence", "{'id':'#2','startTime':'2026-10-08T08:00:00+02:00'}")
            .with("Absence", "{'id':'#3','startTime':'2026-10-08T08:00:01+02:00'}");

    assertThat(shelf.ask("GET /absences", "startTime.onOrAfter=2026-10-08T06:00:00Z"))
        .containsExactly("2?", "3");
    assertThat(shelf.ask("GET /absences", "startTime.onOrBefore=2026-10-08T06:00:00Z"))
        .containsExactly("1", "2");
  }

  @Test
  void cannotTellWhereADateIsNoDate() throws RefusedException {
    Shelf shelf = new Shelf().with("Group", "{'id':'#1','startDate':'2026-08-17T00:00:00Z'}");

    assertThat(shelf.ask(GROUPS, "startDate.onOrAfter=2026-08-17")).containsExactly("1?");
  }

  @Test
  void goesBelowTheOrganisationOfDuties() throws RefusedException {
    Shelf shelf = organisations();
    for (int unit = 1; unit <= 5; unit++) {
      shelf.with("Duty", "{'id':'#%d','dutyAt':{'id':'#%d'}}".formatted(unit + 10, unit));
    }

    assertThat(shelf.ask(DUTIES, "organisation=#2")).containsExactly("12", "13");
    assertThat(shelf.ask(DUTIES, "organisation=#1")).hasSize(5);
    assertThat(shelf.ask(DUTIES, "organisation=#9")).isEmpty();
  }

  @Test
  void staysAtTheOrganisationOfGroups() throws RefusedException {
    Shelf shelf = organisations();
    for (int unit = 1; unit <= 5; unit++) {
      shelf.with("Group", "{'id':'#%d','organisation':{'id':'#%d'}}".formatted(unit + 10, unit));
    }

    assertThat(shelf.ask(GROUPS, "organisation=#2")).containsExactly("12");
    assertThat(shelf.ask(GROUPS, "organisation=#3", "organisation=#5")).containsExactly("13", "15");
  }

  @Test
  void endsWithACircleOfOrganisations() throws RefusedException {
    Shelf shelf =
        new Shelf()
            .with("Organisation", "{'id':'#1','parentOrganisation':{'id':'#2'}}")
            .with("Organisation", "{'id':'#2','parentOrganisation':{'id':'#1'}}")
            .with("Duty", "{'id':'#11','dutyAt':{'id':'#2'}}");

    assertThat(shelf.ask(DUTIES, "organisation=#1")).containsExactly("11");
  }

  @Test
  void leavesOpenHowFarBelowAParentIs() throws RefusedException {
    assertThat(organisations().ask("GET /organisations", "parent=#1"))
        .containsExactly("1?", "2", "3?", "4", "5?");
  }

  @Test
  void matchesUuidsInEitherCase() throws RefusedException {
    Shelf shelf =
        new Shelf()
            .with("Duty", "{'id':'#1','person':{'id':'ABCDEF00-0000-4000-8000-000000000001'}}");

    assertThat(shelf.ask(DUTIES, "person=abcdef00-0000-4000-8000-000000000001"))
        .containsExactly("1");
  }

  @Test
  void takesAnyOfSeveralValues() throws RefusedException {
    Shelf shelf =
        new Shelf()
            .with("Group", "{'id':'#1','groupType':'Klass'}")
            .with("Group", "{'id':'#2','groupType':'Mentor'}")
            .with("Group", "{'id':'#3','groupType':'Schema'}")
            .with("Group", "{'id':'#4'}");

    assertThat(shelf.ask(GROUPS, "groupType=Klass", "groupType=Mentor")).containsExactly("1", "2");
  }

  @Test
  void wantsEveryPartOfANameIgnoringCase() throws RefusedException {
    Shelf shelf =
        new Shelf()
            .with("Person", "{'id':'#1','givenName':'Åsa','familyName':'Bergöö'}")
            .with("Person", "{'id':'#2','givenName':'Åsa','familyName':'Dal'}")
            .with(
                "Person", "{'id':'#3','givenName':'Bo','middleName':'ÅSABERG','familyName':'Dal'}");

    assertThat(shelf.ask("GET /persons", "nameContains=åsa", "nameContains=BERG"))
        .containsExactly("1", "3");
    assertThat(shelf.ask("GET /persons", "nameContains=a B")).isEmpty();
  }

  @Test
  void wantsValueAndContextOfOneAndTheSameIdentifier() throws RefusedException {
    Shelf shelf =
        new Shelf()
            .with("Person", "{'id':'#1','externalIdentifiers':[{'value':'a','context':'x'}]}")
            .with(
                "Person",
                "{'id':'#2','externalIdentifiers':[{'value':'a','context':'y'},"
                    + "{'value':'b','context':'x'}]}");

    assertThat(shelf.ask("GET /persons", "identifier.value=a", "identifier.context=x"))
        .containsExactly("1");
    assertThat(shelf.ask("GET /persons", "identifier.value=a")).containsExactly("1", "2");
  }

  @Test
  void findsMembersThroughGroupsWithoutLookingAtDates() throws RefusedException {
    Shelf shelf =
        new Shelf()
            .with(
                "Group",
                "{'id':'#1','groupMemberships':[{'person':{'id':'#7'},"
                    + "'endDate':'1999-01-01'}]}")
            .with("Group", "{'id':'#2','groupMemberships':[{'person':{'id':'#8'}}]}")
            .with("Activity", "{'id':'#11','groups':[{'id':'#2'},{'id':'#1'}]}")
            .with("Activity", "{'id':'#12','groups':[{'id':'#2'}]}");

    assertThat(shelf.ask("GET /activities", "member=#7")).containsExactly("11");
  }

  @Test
  void findsStudentsOfEventsThroughActivityAndExceptions() throws RefusedException {
    Shelf shelf =
        new Shelf()
            .with("Group", "{'id':'#1','groupMemberships':[{'person':{'id':'#7'}}]}")
            .with("Activity", "{'id':'#11','groups':[{'id':'#1'}],'organisation':{'id':'#3'}}")
            .with("Activity", "{'id':'#12','groups':[]}")
            .with("CalendarEvent", event(21, 11, ""))
            .with("CalendarEvent", event(22, 12, ",'studentExceptions':[{'student':{'id':'#7'}}]"))
            .with("CalendarEvent", event(23, 12, ""));
    String[] window = {
      "startTime.onOrAfter=2026-10-01T00:00:00Z", "startTime.onOrBefore=2026-10-31T00:00:00Z"
    };

    assertThat(shelf.ask("GET /calendarEvents", window[0], window[1], "student=#7"))
        .containsExactly("21", "22");
    assertThat(shelf.ask("GET /calendarEvents", window[0], window[1], "organisation=#3"))
        .containsExactly("21");
  }

  private static String event(int id, int activity, String rest) {
    return "{'id':'#%d','activity':{'id':'#%d'},'startTime':'2026-10-05T08:00:00+02:00'%s}"
        .formatted(id, activity, rest);
  }

  @Test
  void findsAttendancesOfAnOrganisationThroughEventAndActivity() throws RefusedException {
    Shelf shelf =
        organisations()
            .with("Activity", "{'id':'#11','organisation':{'id':'#3'}}")
            .with("CalendarEvent", "{'id':'#21','activity':{'id':'#11'}}")
            .with("Attendance", "{'id':'#31','calendarEvent':{'id':'#21'}}")
            .with("Attendance", "{'id':'#32','calendarEvent':{'id':'#22'}}");

    assertThat(shelf.ask("GET /attendances", "organisation=#2")).containsExactly("31");
    assertThat(
            Selection.of(
                    Shelf.STANDARD,
                    Shelf.operation("GET /attendances"),
                    Shelf.parameters("organisation=#2"))
                .needs())
        .containsExactlyInAnyOrder("Organisation", "CalendarEvent", "Activity");
  }

  @Test
  void leavesPeriodsThatMerelyOverlapOpen() throws RefusedException {
    Shelf shelf =
        new Shelf()
            .with("AggregatedAttendance", period(1, "2026-10-05", "2026-10-09"))
            .with("AggregatedAttendance", period(2, "2026-10-01", "2026-10-05"))
            .with("AggregatedAttendance", period(3, "2026-09-28", "2026-10-02"));

    assertThat(shelf.ask("GET /aggregatedAttendance", "startDate=2026-10-05", "endDate=2026-10-09"))
        .containsExactly("1", "2?");
  }

  private static String period(int id, String start, String end) {
    return "{'id':'#%d','startDate':'%s','endDate':'%s'}".formatted(id, start, end);
  }

  @Test
  void looksUpByAnyKey() {
    Shelf shelf =
        new Shelf()
            .with("Person", "{'id':'#1','civicNo':{'value':'201201019801'}}")
            .with("Person", "{'id':'#2'}")
            .with("Person", "{'id':'#3'}");

    assertThat(
            shelf.lookup("POST /persons/lookup", "{'ids':['#2','#9'],'civicNos':['201201019801']}"))
        .containsExactly("1", "2");
    assertThat(shelf.lookup("POST /persons/lookup", "{}")).isEmpty();
    assertThat(shelf.lookup("POST /persons/lookup", "{'ids':[]}")).isEmpty();
  }

  @Test
  void leavesOpenWhetherOwnersCountWhenPlacementsAreLookedUpByPerson() {
    Shelf shelf =
        new Shelf()
            .with("Placement", "{'id':'#1','child':{'id':'#7'}}")
            .with("Placement", "{'id':'#2','child':{'id':'#8'},'owners':[{'id':'#7'}]}")
            .with("Placement", "{'id':'#3','child':{'id':'#8'}}");

    assertThat(shelf.lookup("POST /placements/lookup", "{'personIds':['#7']}"))
        .containsExactly("1", "2?");
  }
}
