package se.ss12000.conformance.report;

import se.ss12000.conformance.text.Text;

/** A finding that is being made up, said piece by piece. */
record FindingDraft(ReportedFinding done) {
  FindingDraft saying(String sv, String en) {
    return with(new Text(sv, en), done.expected(), done.found(), done.hint(), done.erratum());
  }

  FindingDraft expecting(String value) {
    return with(done.message(), Text.same(value), done.found(), done.hint(), done.erratum());
  }

  FindingDraft finding(String value) {
    return with(done.message(), done.expected(), Text.same(value), done.hint(), done.erratum());
  }

  FindingDraft hinting(String sv, String en) {
    Text hint = new Text(sv, en);
    return with(done.message(), done.expected(), done.found(), hint, done.erratum());
  }

  FindingDraft erratum(String id) {
    return with(done.message(), done.expected(), done.found(), done.hint(), id);
  }

  private FindingDraft with(Text message, Text expected, Text found, Text hint, String erratum) {
    return new FindingDraft(
        new ReportedFinding(
            done.rule(),
            done.severity(),
            done.entityType(),
            done.entityId(),
            done.property(),
            done.pointer(),
            done.file(),
            done.position(),
            message,
            expected,
            found,
            hint,
            erratum,
            done.operation(),
            done.exchange(),
            done.standing(),
            done.fingerprint()));
  }
}
