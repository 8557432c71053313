package se.ss12000.conformance.check.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.payload.Records.json;
import static se.ss12000.conformance.payload.Records.organisation;
import static se.ss12000.conformance.payload.Records.person;
import static se.ss12000.conformance.payload.Records.record;
import static se.ss12000.conformance.payload.Records.ref;
import static se.ss12000.conformance.payload.Records.uuid;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.check.Learning;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.text.Text;

/** References lead to the right kind of organisation. */
final class KindTest {
  private static final TargetCheck CHECK = new TargetCheck(Records.standard("2.1"));

  @ParameterizedTest
  @CsvSource(
      value = {
        "Person | {'enrolments': [{'enroledAt': %s}]}",
        "Placement | {'placedAt': %s}",
        "SchoolUnitOffering | {'offeredAt': %s}",
        "Grade | {'organisation': %s}",
        "Absence | {'organisation': %s}",
        "Duty | {'dutyAt': %s}",
        "Group | {'organisation': %s}",
      },
      delimiter = '|')
  void acceptsASchoolUnit(String type, String members) {
    assertThat(delivery("Skolenhet", type, members).places(CHECK)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "Person | {'enrolments': [{}, {'enroledAt': %s}]} | /enrolments/1/enroledAt",
        "Placement | {'placedAt': %s} | /placedAt",
        "SchoolUnitOffering | {'offeredAt': %s} | /offeredAt",
        "Grade | {'organisation': %s} | /organisation",
        "Absence | {'organisation': %s} | /organisation",
      },
      delimiter = '|')
  void reportsAnotherOrganisationWhereASchoolUnitBelongs(
      String type, String members, String pointer) {
    assertThat(delivery("Skola", type, members).places(CHECK))
        .containsExactly("REF-007 /data/1" + pointer);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "Duty | {'dutyAt': %s}",
        "Group | {'organisation': %s}",
        "Activity | {'organisation': %s}",
        "Room | {'owner': %s}",
        "Organisation | {'parentOrganisation': %s}",
      },
      delimiter = '|')
  void acceptsAnyOrganisationElsewhere(String type, String members) {
    assertThat(delivery("Huvudman", type, members).places(CHECK)).isEmpty();
  }

  @Test
  void saysWhichKindWasExpected() {
    Finding finding = delivery("Huvudman", "Placement", "{'placedAt': %s}").findings(CHECK).get(0);

    assertThat(finding.expected())
        .isEqualTo(Text.same("Organisation (organisationType Skolenhet)"));
    assertThat(finding.message().en())
        .isEqualTo("placedAt points to Organisation " + uuid(1) + ", which is of the wrong kind");
  }

  @Test
  void reportsASchoolUnitAsAParent() {
    Learning learning = delivery("Skolenhet", "Organisation", "{'parentOrganisation': %s}");

    Finding finding = learning.findings(CHECK).get(0);

    assertThat(learning.places(CHECK)).containsExactly("REF-006 /data/1/parentOrganisation");
    assertThat(finding.message().sv())
        .isEqualTo(
            "parentOrganisation pekar på Organisation "
                + uuid(1)
                + ", som inte får ha något under sig");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Huvudman", "Rektorsområde", "Skola", "Övrigt"})
  void acceptsEveryOtherOrganisationAsAParent(String type) {
    assertThat(delivery(type, "Organisation", "{'parentOrganisation': %s}").places(CHECK))
        .isEmpty();
  }

  @Test
  void reportsTheTypeBeforeTheKind() {
    Learning learning =
        Learning.of("2.1")
            .list("Person", person(1))
            .list("Placement", record(2, "{'placedAt': " + ref(1) + "}"));

    assertThat(learning.places(CHECK)).containsExactly("REF-002 /data/1/placedAt");
  }

  @Test
  void reportsTheKindOfASingleRecordToo() {
    Learning learning =
        Learning.of("2.1")
            .single("Organisation", organisation(1, "Skola"))
            .single("Placement", record(2, "{'placedAt': " + ref(1) + "}"));

    assertThat(learning.places(CHECK)).containsExactly("REF-007 /placedAt");
  }

  @Test
  void reportsAnOrganisationOfNoKindWhereASchoolUnitBelongs() {
    JsonNode vague = json("{'id': '" + uuid(1) + "', 'organisationType': 7}");
    Learning learning =
        Learning.of("2.1")
            .list("Organisation", vague)
            .list("Placement", record(2, "{'placedAt': " + ref(1) + "}"));

    assertThat(learning.places(CHECK)).containsExactly("REF-007 /data/1/placedAt");
  }

  @ParameterizedTest
  @CsvSource({"REF-007, Placement, 1", "REF-007, Duty, 0", "REF-006, Organisation, 1"})
  void isEvaluatedForReferencesThatAskForAKind(String rule, String type, long cases) {
    String members =
        switch (type) {
          case "Placement" -> "{'placedAt': %s}";
          case "Duty" -> "{'dutyAt': %s}";
          default -> "{'parentOrganisation': %s}";
        };

    assertThat(delivery("Skola", type, members).evaluated(CHECK, rule, type).cases())
        .isEqualTo(cases);
  }

  @Test
  void isNotEvaluatedWithoutOrganisations() {
    Learning learning =
        Learning.of("2.1").list("Placement", record(2, "{'placedAt': " + ref(1) + "}"));

    assertThat(learning.evaluated(CHECK, "REF-007", "Placement").cases()).isZero();
    assertThat(learning.evaluated(CHECK, "REF-007", "Placement").reason().en())
        .isEqualTo("Placement.placedAt was not tried: no records of type Organisation were given");
  }

  /** An organisation of a kind, and a record that refers to it. */
  private static Learning delivery(String kind, String type, String members) {
    return Learning.of("2.1")
        .list("Organisation", organisation(1, kind))
        .list(type, record(2, String.format(members, ref(1))));
  }
}
