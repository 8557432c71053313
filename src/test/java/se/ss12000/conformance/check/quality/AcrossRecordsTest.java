package se.ss12000.conformance.check.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.check.Learning;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.standard.Standard;

/** The rules that two or three types of records break together. */
final class AcrossRecordsTest {
  private static final Standard STANDARD = Judged.STANDARD;

  @ParameterizedTest
  @CsvSource({
    "GR, GR, true",
    "GY, GR, false",
    "VUXGY, VUX, true",
    "SFI, VUX, true",
    "TR, GRS, true",
    "GYS, GY, false",
    "GR, '', true",
    "KOMVUX, GR, true"
  })
  void wantsTheSchoolTypeOfAnEnrolmentAtTheUnit(String enroled, String offered, boolean right) {
    String types = offered.isEmpty() ? "" : "'schoolTypes': ['" + offered + "']";
    var unit = Records.record(5, "{" + types + "}");
    var person =
        Records.record(
            1,
            "{'enrolments': [{'schoolType': '"
                + enroled
                + "', 'enroledAt': "
                + Records.ref(5)
                + "}]}");

    assertThat(
            Learning.of("2.1")
                .list("Person", person)
                .list("Organisation", unit)
                .places(new SchoolFormCheck(STANDARD)))
        .isEqualTo(right ? List.of() : List.of("QUA-031 /data/0/enrolments/0/schoolType"));
  }

  @Test
  void wantsADutyOfTheMembersOfAStaffGroup() {
    var group = memberOf("Personalgrupp", 2);
    var duty = Records.record(9, "{'person': " + Records.ref(3) + "}");
    var check = new StaffGroupCheck(STANDARD);

    assertThat(Learning.of("2.1").list("Group", group).list("Duty", duty).places(check))
        .containsExactly("QUA-043 /data/0/groupMemberships/0/person");
    assertThat(
            Learning.of("2.1")
                .list("Group", memberOf("Personalgrupp", 3))
                .list("Duty", duty)
                .places(check))
        .isEmpty();
    assertThat(
            Learning.of("2.1").list("Group", memberOf("Klass", 2)).list("Duty", duty).places(check))
        .isEmpty();
  }

  @Test
  void saysNothingOfStaffAsLongAsDutiesMayBeMissing() {
    var learning = Learning.of("2.1").list("Group", memberOf("Personalgrupp", 2));

    assertThat(learning.places(new StaffGroupCheck(STANDARD))).isEmpty();
    assertThat(
            learning
                .evaluated(new StaffGroupCheck(STANDARD), "QUA-043", "Group")
                .reason()
                .isEmpty())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Programinriktning, Yrkesprogram, true",
    "Utgång, Programinriktning, true",
    "Utgång, Yrkesprogram, false",
    "Programinriktning, Programinriktning, false",
    "Programinriktning, Utgång, false",
    "Yrkesprogram, Utgång, true"
  })
  void wantsTheRightKindOfParent(String type, String parent, boolean right) {
    var child =
        Records.record(1, "{'type': '" + type + "', 'parentProgramme': " + Records.ref(2) + "}");
    var other = Records.record(2, "{'type': '" + parent + "'}");

    assertThat(
            Learning.of("2.1")
                .list("Programme", child, other)
                .places(new ProgrammeParentCheck(STANDARD)))
        .isEqualTo(right ? List.of() : List.of("QUA-052 /data/0/parentProgramme"));
  }

  @Test
  void wantsAPersonBehindATeacher() {
    var vacant = Records.record(2, "{'dutyRole': 'Lärare'}");
    var held = Records.record(3, "{'person': " + Records.ref(9) + "}");
    var activity =
        Records.record(
            1,
            "{'teachers': [{'duty': "
                + Records.ref(3)
                + "}, {'duty': "
                + Records.ref(2)
                + "}, {'duty': "
                + Records.ref(4)
                + "}]}");

    assertThat(
            Learning.of("2.1")
                .list("Activity", activity)
                .list("Duty", vacant, held)
                .places(new TeacherCheck(STANDARD)))
        .containsExactly("QUA-060 /data/0/teachers/1/duty");
  }

  @ParameterizedTest
  @CsvSource({
    "GR, GR2011, A, true",
    "GR, GR2011, -, true",
    "GR, GR2011, MVG, false",
    "GR, GR2011, a, false",
    "GR, , MVG, true",
    "GY, Lpf94, VG, true",
    "GRS, GRSÄR2011, F, false",
    "GRS, GRSÄR2011, E, true",
    "YH, , VG, true",
    "GR, GR2011, , true"
  })
  void wantsAGradeOfTheScale(String schoolType, String curriculum, String value, boolean right) {
    var syllabus =
        Records.record(
            2,
            "{'schoolType': '"
                + schoolType
                + "'"
                + (curriculum == null ? "" : ", 'curriculum': '" + curriculum + "'")
                + "}");
    var grade =
        Records.record(
            1,
            "{'syllabus': "
                + Records.ref(2)
                + (value == null ? "" : ", 'gradeValue': '" + value + "'")
                + "}");

    assertThat(
            Learning.of("2.1")
                .list("Grade", grade)
                .list("Syllabus", syllabus)
                .places(new GradeScaleCheck(STANDARD)))
        .isEqualTo(right ? List.of() : List.of("QUA-081 /data/0/gradeValue"));
  }

  @ParameterizedTest
  @CsvSource({
    "'''finalGrade'': true', true",
    "'''finalGrade'': false', false",
    "'''finalGrade'': true, ''trial'': true', false",
    "'''finalGrade'': true, ''correctionType'': ''Rättelse''', false",
    "'''finalGrade'': true, ''converted'': true', false"
  })
  void wantsOneFinalGrade(String second, boolean reported) {
    assertThat(
            Learning.of("2.1")
                .list("Grade", grade(1, "'finalGrade': true"), grade(2, second))
                .places(new FinalGradeCheck(STANDARD)))
        .isEqualTo(reported ? List.of("QUA-080 /data/1/finalGrade") : List.of());
  }

  @Test
  void wantsALoginNameForEach() {
    var one = Records.record(1, "{'eduPersonPrincipalNames': ['a@b.example', 'c@d.example']}");
    var other = Records.record(2, "{'eduPersonPrincipalNames': ['x@b.example', 'C@d.example']}");
    var check = new LoginNameCheck(STANDARD);

    assertThat(Learning.of("2.1").list("Person", one, other).places(check))
        .containsExactly("QUA-019 /data/1/eduPersonPrincipalNames/1");
    assertThat(Learning.of("2.1").list("Person", one).single("Person", one).places(check))
        .isEmpty();
  }

  private static ObjectNode memberOf(String groupType, int person) {
    return Records.record(
        1,
        "{'groupType': '"
            + groupType
            + "', 'groupMemberships': [{'person': "
            + Records.ref(person)
            + "}]}");
  }

  private static ObjectNode grade(int id, String members) {
    return Records.record(
        id,
        "{'student': " + Records.ref(8) + ", 'syllabus': " + Records.ref(9) + ", " + members + "}");
  }
}
