package se.ss12000.conformance.check.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.payload.Records.person;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.check.Learning;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Records;

/** On how many records a rule was tried. */
final class ApplicabilityTest {
  private static final Check SCHEMA = new SchemaCheck(Records.standard("2.1"), List::of);
  private static final Check ATTRIBUTES = new AttributeCheck(Records.standard("2.1"));

  @ParameterizedTest
  @CsvSource({
    "Person, SCH-001 SCH-002 SCH-003 SCH-004 SCH-005 SCH-006 SCH-007 SCH-009 SCH-010 SCH-011"
        + " SCH-013 SCH-014 SCH-015",
    "Room, SCH-001 SCH-002 SCH-003 SCH-005 SCH-007 SCH-014 SCH-015",
    "Activity, SCH-001 SCH-002 SCH-003 SCH-004 SCH-005 SCH-006 SCH-007 SCH-012 SCH-014 SCH-015",
    "Programme, SCH-001 SCH-002 SCH-003 SCH-004 SCH-005 SCH-007 SCH-014 SCH-015 SCH-017",
    "Syllabus, SCH-001 SCH-002 SCH-003 SCH-004 SCH-005 SCH-007 SCH-011 SCH-014 SCH-015 SCH-016"
        + " SCH-018",
    "AttendanceSchedule, SCH-001 SCH-002 SCH-003 SCH-004 SCH-005 SCH-006 SCH-007 SCH-008 SCH-014"
        + " SCH-015 SCH-019",
    "DeletedEntities, SCH-001 SCH-002 SCH-003 SCH-005 SCH-014 SCH-015 SCH-016",
  })
  void concernsTheTypesWhoseRecordsCouldBreakIt(String type, String rules) {
    assertThat(String.join(" ", concerning(type))).isEqualTo(rules);
  }

  @Test
  void countsEveryRecordOfTheType() {
    var dataset = Learning.of("2.1").list("Person", person(1), person(2), person(3)).dataset();
    var type = Records.standard("2.1").type("Person").orElseThrow();

    assertThat(SCHEMA.evaluated(SchemaCheck.MISSING, type, dataset).cases()).isEqualTo(3);
    assertThat(ATTRIBUTES.evaluated(AttributeCheck.UNKNOWN, type, dataset).cases()).isEqualTo(3);
    assertThat(SCHEMA.evaluated(SchemaCheck.TIME, type, dataset).cases()).isZero();
  }

  private static Set<String> concerning(String type) {
    var learning = Learning.of("2.1").listed(type, Records.json("{}"));
    var rules = new TreeSet<String>();
    for (Check check : List.of(SCHEMA, ATTRIBUTES)) {
      for (Rule rule : check.rules()) {
        if (check.evaluated(rule, learning.records().type(type), learning.dataset()).cases() > 0) {
          rules.add(rule.id());
        }
      }
    }
    return rules;
  }
}
