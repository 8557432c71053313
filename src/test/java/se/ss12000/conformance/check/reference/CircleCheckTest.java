package se.ss12000.conformance.check.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.payload.Records.json;
import static se.ss12000.conformance.payload.Records.organisation;
import static se.ss12000.conformance.payload.Records.ref;
import static se.ss12000.conformance.payload.Records.uuid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.check.Learning;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.payload.Records;

final class CircleCheckTest {
  private static final CircleCheck CHECK = new CircleCheck(Records.standard("2.1"));

  @Test
  void acceptsATree() {
    Learning learning =
        Learning.of("2.1")
            .list(
                "Organisation", organisation(1, "Huvudman"), below(2, 1), below(3, 1), below(4, 2));

    assertThat(learning.places(CHECK)).isEmpty();
    assertThat(CHECK.suspects(learning.dataset())).isFalse();
  }

  @Test
  void reportsAnOrganisationAboveItself() {
    Learning learning = Learning.of("2.1").list("Organisation", below(1, 1));

    Finding finding = learning.findings(CHECK).get(0);

    assertThat(learning.places(CHECK)).containsExactly("REF-005 /data/0/parentOrganisation");
    assertThat(finding.message().en())
        .isEqualTo("parentOrganisation leads in a circle back to the record itself");
    assertThat(finding.found().text().en()).isEqualTo(uuid(1));
  }

  @Test
  void reportsEveryOrganisationOfACircleAndNoOther() {
    Learning learning =
        Learning.of("2.1")
            .list("Organisation", below(1, 2), below(2, 3), below(3, 1), below(4, 1), below(5, 9));

    assertThat(learning.places(CHECK))
        .containsExactly(
            "REF-005 /data/0/parentOrganisation",
            "REF-005 /data/1/parentOrganisation",
            "REF-005 /data/2/parentOrganisation");
  }

  @Test
  void reportsACircleInWhateverCase() {
    ObjectNode upper = organisation(0xa, "Skola").put("id", uuid(0xa).toUpperCase(Locale.ROOT));
    upper.set("parentOrganisation", json(ref(0xb)));
    Learning learning = Learning.of("2.1").list("Organisation", upper, below(0xb, 0xa));

    assertThat(learning.places(CHECK)).hasSize(2);
  }

  @Test
  void acceptsACircleOfOtherReferences() {
    JsonNode one = json("{'id': '" + uuid(1) + "', 'parentActivity': " + ref(1) + "}");

    assertThat(Learning.of("2.1").list("Activity", one).places(CHECK)).isEmpty();
  }

  @Test
  void isEvaluatedForEveryParent() {
    Learning learning =
        Learning.of("2.1")
            .list("Organisation", organisation(1, "Huvudman"), below(2, 1), below(3, 1));

    assertThat(learning.evaluated(CHECK, "REF-005", "Organisation").cases()).isEqualTo(2);
    assertThat(learning.evaluated(CHECK, "REF-005", "Group").cases()).isZero();
  }

  private static JsonNode below(int id, int parent) {
    return organisation(id, "Skola").set("parentOrganisation", json(ref(parent)));
  }
}
