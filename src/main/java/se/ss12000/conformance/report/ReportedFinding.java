package se.ss12000.conformance.report;

import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.text.Text;

/**
 * One example of a broken rule. Strings and texts may be empty when there is nothing to say.
 *
 * @param property path of the attribute, such as {@code enrolments[].enroledAt}
 * @param pointer JSON Pointer within the file
 * @param found what stands there; masked when it is personal
 * @param hint what was probably meant
 * @param erratum id of the erratum that touches it
 * @param operation what a service answered wrongly; empty when it is the data that is at fault
 * @param exchange number of the exchange that shows it; 0 for none
 * @param standing whether it counts
 * @param fingerprint the same for the same fault in the next run
 */
public record ReportedFinding(
    String rule,
    Severity severity,
    String entityType,
    String entityId,
    String property,
    String pointer,
    String file,
    Position position,
    Text message,
    Text expected,
    Text found,
    Text hint,
    String erratum,
    String operation,
    int exchange,
    Standing standing,
    Fingerprint fingerprint) {
  /** The file with line and column where they are known. */
  public String place() {
    return position.line() == 0 ? file : file + ":" + position.line() + ":" + position.column();
  }

  /** The record, by type and id. */
  public String record() {
    return (entityType + " " + entityId).strip();
  }

  /** What of the record or document it is about. */
  public String attribute() {
    return property.isEmpty() ? pointer : property;
  }

  /** The same with something else standing there. */
  public ReportedFinding finding(Text other) {
    return with(entityId, other);
  }

  /** The same of a record whose id is shown otherwise. */
  public ReportedFinding of(String id) {
    return with(id, found);
  }

  private ReportedFinding with(String id, Text other) {
    return new ReportedFinding(
        rule,
        severity,
        entityType,
        id,
        property,
        pointer,
        file,
        position,
        message,
        expected,
        other,
        hint,
        erratum,
        operation,
        exchange,
        standing,
        fingerprint);
  }
}
