package se.ss12000.conformance.check.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.check.Learning;
import se.ss12000.conformance.payload.Records;

final class TestGroupCheckTest {
  private static final int GROUP = 3;
  private static final int TEST = 4;

  @ParameterizedTest
  @CsvSource({
    "Klass, GR, ''",
    "Undervisning, VUXGY, ''",
    "Mentor, GR, DNP-007 /data/0/groupType",
    "Klass, FKLASS, DNP-008 /data/0/schoolType"
  })
  void wantsGroupsThatTakeTestsToBeInsideTheProfile(String type, String form, String place) {
    assertThat(places(type, form, "Provaktivitet", true))
        .isEqualTo(place.isEmpty() ? List.of() : List.of(place));
  }

  @Test
  void asksNothingOfGroupsThatTakeNoTests() {
    assertThat(places("Mentor", "FKLASS", "Övrigt", false)).isEmpty();
  }

  @Test
  void reportsAParentThatIsNoTest() {
    assertThat(places("Klass", "GR", "Övrigt", true))
        .containsExactly("DNP-009 /data/1/activityType");
  }

  @Test
  void countsTheGroupsThatTakeTests() {
    var check = new TestGroupCheck(Records.standard("2.1"), true);
    var learning = delivery("Klass", "GR", "Provaktivitet", true);

    assertThat(learning.places(check)).isEmpty();
    assertThat(learning.evaluated(check, "DNP-007", "Group").cases()).isEqualTo(1);
    assertThat(learning.evaluated(check, "DNP-009", "Activity").cases()).isEqualTo(1);
    assertThat(learning.evaluated(check, "DNP-009", "Group").cases()).isZero();
  }

  private static List<String> places(String type, String form, String parent, boolean linked) {
    return delivery(type, form, parent, linked)
        .places(new TestGroupCheck(Records.standard("2.1"), true));
  }

  private static Learning delivery(String type, String form, String parent, boolean linked) {
    var group =
        Records.record(GROUP, "{'groupType': '" + type + "', 'schoolType': '" + form + "'}");
    var test = Records.record(TEST, "{'activityType': '" + parent + "'}");
    String link = linked ? ", 'parentActivity': " + Records.ref(TEST) : "";
    var teaching =
        Records.record(
            5,
            "{'activityType': 'Undervisning', 'groups': [" + Records.ref(GROUP) + "]" + link + "}");
    return Learning.of("2.1").list("Group", group).list("Activity", test, teaching);
  }
}
