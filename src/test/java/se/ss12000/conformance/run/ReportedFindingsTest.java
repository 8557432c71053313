package se.ss12000.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.payload.Records.group;
import static se.ss12000.conformance.payload.Records.organisation;
import static se.ss12000.conformance.payload.Records.person;
import static se.ss12000.conformance.payload.Records.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.report.Fingerprint;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.text.Text;

/** What of the findings is in a report, in which order, and how much of it is shown. */
final class ReportedFindingsTest {
  private static final Records RECORDS = new Records(Records.standard("2.1"));

  @Test
  void masksPersonalValues() throws SourceException {
    JsonNode person = person(1).set("civicNo", Records.json("{'value': 201102039814}"));

    ReportedFinding finding = only(new Requests(), person);

    assertThat(finding.found())
        .isEqualTo(new Text("999999999999 (maskerat)", "999999999999 (masked)"));
  }

  @Test
  void showsPersonalValuesOnlyWhenAsked() throws SourceException {
    JsonNode person = person(1).set("civicNo", Records.json("{'value': 201102039814}"));

    assertThat(only(new Requests().showValues(), person).found())
        .isEqualTo(Text.same("201102039814"));
  }

  @Test
  void showsWhatTellsNobody() throws SourceException {
    ReportedFinding finding =
        only(
            new Requests()
                .run(Delivery.of(RECORDS.listed("Organisation", organisation(1, "Stadsdel")))));

    assertThat(finding.found()).isEqualTo(Text.same("\"Stadsdel\""));
  }

  @Test
  void masksAnIdThatMayTellWhoEvenWhenValuesAreShown() throws SourceException {
    ReportedFinding finding =
        only(new Requests().showValues(), person(1).put("id", "20110203-9814"));

    assertThat(finding.entityId()).isEqualTo("99999999-9999");
  }

  @Test
  void saysWhereItIs() throws SourceException {
    ReportedFinding finding = only(new Requests(), person(7).put("sex", "X"));

    assertThat(finding.entityType()).isEqualTo("Person");
    assertThat(finding.entityId()).isEqualTo(Records.uuid(7));
    assertThat(finding.property()).isEqualTo("sex");
    assertThat(finding.pointer()).isEqualTo("/data/0/sex");
    assertThat(finding.file()).isEqualTo("Person.json");
    assertThat(finding.position().line()).isEqualTo(1);
    assertThat(finding.position().column()).isGreaterThan(1);
  }

  @Test
  void namesTheErratumThatTouchesIt() throws SourceException {
    ReportedFinding touched =
        only(
            new Requests()
                .run(
                    Delivery.of(
                        RECORDS.listed(
                            "Programme",
                            record(
                                1,
                                "{'name': 'x', 'schoolType': 'GY', 'type':"
                                    + " 'Introduktionsprogram'}")))));
    ReportedFinding untouched = only(new Requests(), person(1).put("sex", "X"));

    assertThat(touched.erratum()).isEqualTo("E13");
    assertThat(untouched.erratum()).isEmpty();
  }

  @Test
  void standInTheOrderOfSeverityRuleTypeAndPlace() throws SourceException {
    Report report =
        new Requests()
            .run(
                Delivery.of(
                    listed("Person", person(1).put("shoeSize", 4).put("middleName", ""), 0),
                    listed("Person", person(2).put("sex", "X").put("photo", "x"), 1),
                    listed("Person", person(3).put("sex", "Y"), 2),
                    listed("Group", group(4, 5).put("groupType", "X"), 3),
                    listed("Person", person(1), 4),
                    RECORDS.lastPage("Person")));

    assertThat(report.findings())
        .extracting(f -> f.rule() + " " + f.entityType() + " " + f.pointer())
        .containsExactly(
            "REF-003 Person /data/4/id",
            "SCH-004 Group /data/3/groupType",
            "SCH-004 Person /data/1/sex",
            "SCH-004 Person /data/2/sex",
            "SCH-010 Person /data/1/photo",
            "SCH-014 Person /data/0/middleName",
            "SCH-015 Person /data/0/shoeSize");
  }

  @Test
  void areCountedThoughNotAllAreShown() throws SourceException {
    var payloads = new ArrayList<Payload>();
    for (int i = 0; i < 500; i++) {
      payloads.add(listed("Person", person(i).put("sex", "X"), i));
    }
    Delivery delivery = Delivery.of(payloads.toArray(Payload[]::new));

    Report report = new Requests().maxFindings(3).run(delivery);

    assertThat(report.findings()).hasSize(3);
    RuleResult result =
        report.rules().stream().filter(r -> r.id().equals("SCH-004")).findFirst().orElseThrow();
    assertThat(result.count()).isEqualTo(500);
    assertThat(result.records()).isEqualTo(500);
    assertThat(new Requests().maxFindings(0).run(delivery).findings()).hasSize(500);
  }

  @Test
  void haveTheSameFingerprintWhereverTheRecordStands() throws SourceException {
    ReportedFinding here = only(new Requests(), person(7).put("sex", "X"));
    Report report =
        new Requests()
            .run(
                Delivery.of(
                    listed("Person", person(1), 0),
                    listed("Person", person(7).put("sex", "X"), 1)));

    assertThat(only(report).fingerprint()).isEqualTo(here.fingerprint());
    assertThat(here.fingerprint().value()).matches("[0-9a-f]{16}");
    assertThat(only(report).pointer()).isNotEqualTo(here.pointer());
  }

  @Test
  void haveAnotherFingerprintForAnotherFault() throws SourceException {
    List<Fingerprint> fingerprints =
        List.of(
            only(new Requests(), person(7).put("sex", "X")).fingerprint(),
            only(new Requests(), person(8).put("sex", "X")).fingerprint(),
            only(new Requests(), person(7).put("photo", "X")).fingerprint(),
            only(new Requests(), person(7).put("sex", 1)).fingerprint(),
            only(new Requests(), person(7).put("personStatus", "X")).fingerprint());

    assertThat(fingerprints).doesNotHaveDuplicates();
  }

  @Test
  void haveFingerprintsOfTheirOwnWhenTwoAttributesOfOneObjectAreMissing() throws SourceException {
    Report report = new Requests().run(Delivery.of(listed("Person", bare(), 0)));

    assertThat(report.findings()).hasSize(2);
    assertThat(report.findings()).extracting(ReportedFinding::fingerprint).doesNotHaveDuplicates();
  }

  private static JsonNode bare() {
    return person(1).without(List.of("givenName", "familyName"));
  }

  private static Payload listed(String type, JsonNode json, int index) {
    return RECORDS.listed(type, json, index);
  }

  private static ReportedFinding only(Requests request, JsonNode person) throws SourceException {
    return only(request.run(Delivery.of(listed("Person", person, 0))));
  }

  private static ReportedFinding only(Report report) {
    assertThat(report.findings()).hasSize(1);
    return report.findings().get(0);
  }
}
