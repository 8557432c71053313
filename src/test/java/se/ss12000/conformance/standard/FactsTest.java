package se.ss12000.conformance.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.ss12000.conformance.standard.Statements.Difference;

/** The schemas say what the facts say, and nothing else, except by an erratum. */
final class FactsTest {
  private static final Path FOLDER = Path.of("..", "shared", "standard");
  private static final int FEWEST_STATEMENTS = 2000;
  private static final String ERRATUM = "E\\d\\d";

  private static final String BOTH_ADOPTED =
      """
      E01 ; AttendanceSchedule.scheduleDays required                ; true ; -
      E01 ; AttendanceSchedule.scheduleDays undefined               ; true ; -
      E06 ; AttendanceSchedule.scheduleEntries[].startTime format   ; HH:MM ; -
      E06 ; AttendanceSchedule.scheduleEntries[].startTime pattern  ; - ; HH:MM
      E09 ; SchoolUnitOffering.id type                              ; - ; string
      E09 ; SchoolUnitOffering.id format                            ; - ; uuid
      E09 ; SchoolUnitOffering.meta schema                          ; - ; Meta
      E10 ; POST /calendarEvents/lookup 200 holds     ; ARRAY Attendance ; ARRAY CalendarEvent
      E10 ; POST /attendanceSchedule/lookup 200 holds ; ARRAY Activity ; ARRAY AttendanceSchedule
      """;

  private static final String ADOPTED_2_1 =
      """
      E02 ; Grade.schoolUnit required                               ; true ; -
      E02 ; Grade.schoolUnit undefined                              ; true ; -
      E02 ; Grade.organisation required                             ; - ; true
      E05 ; AttendanceSchedule.scheduleEntries[].endTime type       ; integer ; string
      E05 ; AttendanceSchedule.scheduleEntries[].endTime format     ; HH:MM ; -
      E05 ; AttendanceSchedule.scheduleEntries[].endTime pattern    ; - ; HH:MM
      """;

  private static final String ADOPTED_2_0 =
      """
      E03 ; AttendanceEvent.child required                          ; true ; -
      E03 ; AttendanceEvent.child undefined                         ; true ; -
      E03 ; AttendanceEvent.person required                         ; - ; true
      E04 ; Person.phoneNumbers[].number required                   ; true ; -
      E04 ; Person.phoneNumbers[].number undefined                  ; true ; -
      E04 ; Person.phoneNumbers[].value required                    ; - ; true
      """;

  /** A format that is no format: to the letter it means nothing, so the schema leaves it out. */
  private static final String BOTH_LITERAL =
      """
      E06 ; AttendanceSchedule.scheduleEntries[].startTime format   ; HH:MM ; -
      """;

  private static final String LITERAL_2_1 =
      """
      E05 ; AttendanceSchedule.scheduleEntries[].endTime format     ; HH:MM ; -
      """;

  /**
   * What is put otherwise and judges the same: groupMemberships may be left out of any Group, and
   * the values of the marking are those of the person's own, whose code list has a name.
   */
  private static final String OTHER_WORDS =
      """
      - ; Person._embedded.groupMemberships[].group schema; Group* ; Group
      - ; AttendanceEvent._embedded.group schema         ; Group* ; Group
      - ; PersonReference.securityMarking codeList         ; - ; Code_SecurityMarking
      """;

  /** Of these the standard has no schema; they stand for what its text says. */
  private static final List<String> WITHOUT_FACTS = List.of("Callback", "Page", "codes");

  private static final Map<String, String> VERSIONS = Map.of("2.1", "2.1.0", "2.0", "2.0.0");

  static Stream<Arguments> readings() {
    return Stream.of(
        Arguments.of("2.1", Reading.ADOPTED, BOTH_ADOPTED + ADOPTED_2_1 + OTHER_WORDS),
        Arguments.of("2.0", Reading.ADOPTED, BOTH_ADOPTED + ADOPTED_2_0 + OTHER_WORDS),
        Arguments.of("2.1", Reading.LITERAL, BOTH_LITERAL + LITERAL_2_1 + OTHER_WORDS),
        Arguments.of("2.0", Reading.LITERAL, BOTH_LITERAL + OTHER_WORDS));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("readings")
  void differsOnlyByErrata(String version, Reading reading, String allowed) throws IOException {
    FactsFile facts = facts(version);
    Standard standard = Standards.load(version, reading);
    var data = new SchemaStatements(standard, facts.names());
    Statements said = facts.statements();

    assertThat(said.differencesFrom(data.statements()))
        .containsExactlyInAnyOrderElementsOf(differences(allowed));
    assertThat(said.size()).isGreaterThan(FEWEST_STATEMENTS);
    assertThat(data.unmentioned()).containsExactlyInAnyOrderElementsOf(WITHOUT_FACTS);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("readings")
  void onlyErrataOfTheVersionAllowDifferences(String version, Reading reading, String allowed) {
    Standard standard = Standards.load(version, reading);
    List<String> named =
        rows(allowed).map(row -> row[0]).filter(id -> id.matches(ERRATUM)).distinct().toList();

    assertThat(named)
        .isNotEmpty()
        .allSatisfy(id -> assertThat(standard.errata()).extracting(Erratum::id).contains(id));
  }

  @ParameterizedTest
  @MethodSource("se.ss12000.conformance.standard.Standards#names")
  void isTheVersionOfTheFacts(String version) throws IOException {
    FactsFile facts = facts(version);
    Standard standard = Standards.load(version, Reading.ADOPTED);

    assertThat(standard.version()).isEqualTo(facts.version()).isEqualTo(VERSIONS.get(version));
    assertThat(facts.expanded())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(attributesOf(standard, name)).contains("_embedded"));
  }

  private static Iterable<String> attributesOf(Standard standard, String type) {
    return standard.type(type).orElseThrow().schema().attributes().keySet();
  }

  private static FactsFile facts(String version) throws IOException {
    Path path = FOLDER.resolve("ss12000-" + VERSIONS.get(version) + ".facts.yaml");
    assumeTrue(Files.exists(path), "the facts are not here: " + path);
    return new FactsFile(path);
  }

  private static List<Difference> differences(String table) {
    return rows(table).map(row -> new Difference(row[1], row[2], row[3])).toList();
  }

  private static Stream<String[]> rows(String table) {
    return table
        .lines()
        .map(line -> line.replace("HH:MM", "^[0-9]{2}:[0-9]{2}$"))
        .map(line -> line.replace("Group*", "Group (without groupMemberships)"))
        .map(line -> line.split(" *; *"));
  }
}
