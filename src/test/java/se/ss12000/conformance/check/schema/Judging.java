package se.ss12000.conformance.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.standard.Standard;

/** Judges single records by a version of the standard. */
final class Judging {
  private static final Standard LATEST = Records.standard("2.1");
  private static final Standard OLDER = Records.standard("2.0");

  private final Records records;
  private final EntityCheck check;

  private Judging(Standard standard, EntityCheck check) {
    this.records = new Records(standard);
    this.check = check;
  }

  static Judging latest() {
    return new Judging(LATEST, new SchemaCheck(LATEST, () -> List.of(OLDER)));
  }

  static Judging older() {
    return new Judging(OLDER, new SchemaCheck(OLDER, () -> List.of(LATEST)));
  }

  static Judging literally() {
    Standard literally = Records.literally("2.1");
    return new Judging(literally, new SchemaCheck(literally, List::of));
  }

  static Judging attributes(Standard standard) {
    return new Judging(standard, new AttributeCheck(standard));
  }

  List<Finding> findings(String type, JsonNode record) {
    var findings = new ArrayList<Finding>();
    check.check(records.single(type, record), findings::add);
    return findings;
  }

  /** A person of whom some members are added or replaced. */
  List<Finding> person(String members) {
    return findings("Person", with(Records.person(1), members));
  }

  /** The only finding there is. */
  static Finding only(List<Finding> findings) {
    if (findings.size() != 1) {
      throw new AssertionError("not one finding: " + places(findings));
    }
    return findings.get(0);
  }

  /** Rule and pointer of each finding, such as {@code SCH-001 /emails/0}. */
  static List<String> places(List<Finding> findings) {
    return findings.stream().map(f -> f.rule().id() + " " + f.location().pointer()).toList();
  }

  /** Rule and property of each finding, such as {@code SCH-001 emails[].value}. */
  static List<String> properties(List<Finding> findings) {
    return findings.stream().map(f -> f.rule().id() + " " + f.location().property()).toList();
  }

  static ObjectNode with(ObjectNode record, String members) {
    return record.setAll((ObjectNode) Records.json(members));
  }

  static ObjectNode activity(String members) {
    return with(
        Records.record(
            1,
            "{'displayName': 'Ma', 'calendarEventsRequired': true, 'startDate': '2026-08-17',"
                + " 'groups': [{'id': '"
                + Records.uuid(2)
                + "'}], 'organisation': {'id': '"
                + Records.uuid(3)
                + "'}}"),
        members);
  }

  static ObjectNode syllabus(String members) {
    return with(
        Records.record(
            1,
            "{'schoolType': 'GR', 'subjectName': 'Matematik', 'subjectCode': 'MA',"
                + " 'official': true}"),
        members);
  }

  static ObjectNode grade(String members) {
    return with(
        Records.record(
            1,
            "{'student': {'id': '"
                + Records.uuid(2)
                + "'}, 'organisation': {'id': '"
                + Records.uuid(3)
                + "'}, 'registeredBy': {'id': '"
                + Records.uuid(4)
                + "'}, 'registeredDate': '2026-06-10', 'gradeValue': 'B', 'finalGrade': true,"
                + " 'adaptedStudyPlan': 'Nej', 'syllabus': {'id': '"
                + Records.uuid(5)
                + "'}}"),
        members);
  }

  static ObjectNode attendanceSchedule(String members) {
    return with(
        Records.record(
            1,
            "{'placement': {'id': '"
                + Records.uuid(2)
                + "'}, 'numberOfWeeks': 1, 'startDate': '2026-08-17', 'state': [], "
                + "'scheduleEntries': []}"),
        members);
  }

  static ObjectNode programme(String type) {
    return Records.record(1, "{'name': 'Prov', 'schoolType': 'GY', 'type': '" + type + "'}");
  }
}
