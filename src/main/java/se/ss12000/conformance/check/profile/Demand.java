package se.ss12000.conformance.check.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.text.Text;

/**
 * Something a profile asks of persons.
 *
 * @param pointer JSON Pointer, in the record, of what is asked about
 * @param ofPupils whether it is asked of pupils
 * @param ofStaff whether it is asked of staff
 */
record Demand(
    Rule rule,
    String pointer,
    Text expected,
    boolean ofPupils,
    boolean ofStaff,
    Predicate<JsonNode> isBroken) {

  boolean isBroken(JsonNode person, boolean pupil, boolean staff) {
    return ((pupil && ofPupils) || (staff && ofStaff)) && isBroken.test(person);
  }

  /** A breach by a person; where the value is not there, it is placed at the record. */
  Finding finding(Entity person) {
    boolean there = !person.json().at(pointer).isMissingNode();
    String property = AttributePath.ofPointer(pointer);
    return rule.at(Location.of(person, property, there ? pointer : "")).expected(expected);
  }
}
