package se.ss12000.conformance.check.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.check.Learning;
import se.ss12000.conformance.payload.Records;

final class ClassMembershipCheckTest {
  private final ClassMembershipCheck check = new ClassMembershipCheck(Judged.STANDARD);

  @Test
  void reportsAPupilInTwoClassesAtOnce() {
    assertThat(
            Learning.of("2.1")
                .list("Group", group(1, "'startDate': '2026-08-17'"), group(2, "'x': 1"))
                .places(check))
        .containsExactly("QUA-040 /data/1/groupMemberships/0/person");
  }

  @Test
  void acceptsAPupilWhoChangesClasses() {
    assertThat(
            Learning.of("2.1")
                .list(
                    "Group",
                    group(1, "'startDate': '2026-08-17', 'endDate': '2026-09-21'"),
                    group(2, "'startDate': '2026-09-21'"))
                .places(check))
        .isEmpty();
  }

  @Test
  void acceptsTheClassOfTheNextYear() {
    assertThat(
            Learning.of("2.1")
                .list(
                    "Group",
                    group(1, "'x': 1").put("endDate", "2026-06-12"),
                    group(2, "'x': 1").put("startDate", "2026-08-17"))
                .places(check))
        .isEmpty();
  }

  @Test
  void acceptsOtherGroupsAtTheSameTime() {
    assertThat(
            Learning.of("2.1")
                .list(
                    "Group",
                    group(1, "'x': 1"),
                    group(2, "'x': 1").put("groupType", "Undervisning"),
                    group(3, "'x': 1").put("groupType", "Mentor"))
                .places(check))
        .isEmpty();
  }

  @Test
  void acceptsAClassThatIsShownTwice() {
    assertThat(
            Learning.of("2.1")
                .list("Group", group(1, "'x': 1"))
                .single("Group", group(1, "'x': 1"))
                .places(check))
        .isEmpty();
  }

  @Test
  void knowsAPupilInEitherCase() {
    ObjectNode other = group(2, "'x': 1");
    ((ObjectNode) other.at("/groupMemberships/0/person"))
        .put("id", Records.uuid(171).toUpperCase(Locale.ROOT));

    assertThat(Learning.of("2.1").list("Group", group(1, "'x': 1"), other).places(check))
        .containsExactly("QUA-040 /data/1/groupMemberships/0/person");
  }

  @Test
  void namesTheOtherClass() {
    assertThat(
            Learning.of("2.1")
                .list("Group", group(1, "'x': 1"), group(2, "'x': 1"))
                .findings(check)
                .get(0)
                .message()
                .en())
        .endsWith("in class " + Records.uuid(1));
  }

  private static ObjectNode group(int id, String membership) {
    return Records.record(
        id,
        "{'groupType': 'Klass', 'groupMemberships': [{'person': "
            + Records.ref(171)
            + ", "
            + membership
            + "}]}");
  }
}
