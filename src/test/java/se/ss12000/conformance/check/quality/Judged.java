package se.ss12000.conformance.check.quality;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.standard.Standard;

/** What a check finds in one record, as rule and pointer. */
final class Judged {
  static final Standard STANDARD = Records.standard("2.1");

  private Judged() {}

  /** A record with id and meta, and members that may have apostrophes for quotes. */
  static List<String> places(EntityCheck check, String type, String members) {
    return places(check, type, Records.record(1, members));
  }

  static List<String> places(EntityCheck check, String type, ObjectNode record) {
    return findings(check, type, record).stream()
        .map(finding -> finding.rule().id() + " " + finding.location().pointer())
        .toList();
  }

  static List<Finding> findings(EntityCheck check, String type, ObjectNode record) {
    var findings = new ArrayList<Finding>();
    check.check(new Records(STANDARD).single(type, record), findings::add);
    return findings;
  }
}
