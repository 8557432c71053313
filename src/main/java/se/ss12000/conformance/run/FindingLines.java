package se.ss12000.conformance.run;

import java.util.List;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.report.Fingerprint;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.run.FindingLog.Example;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Erratum;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Makes the findings of a report, masked and in their order. */
final class FindingLines {
  private final Standard standard;
  private final FindingLog log;
  private final boolean showValues;

  FindingLines(Standard standard, FindingLog log, boolean showValues) {
    this.standard = standard;
    this.log = log;
    this.showValues = showValues;
  }

  List<ReportedFinding> all() {
    var masks = new Masks();
    List<Line> lines =
        log.tallies().keySet().stream()
            .flatMap(kind -> log.examples(kind).stream())
            .map(example -> new Line(reported(example), personal(example), id(example)))
            .sorted((one, other) -> order(one.finding(), other.finding()))
            .toList();
    lines.forEach(line -> masks.note(line.personal()));
    lines.forEach(line -> masks.note(line.id()));
    return lines.stream()
        .map(line -> masks.applied(line.finding(), line.personal()).of(masks.applied(line.id())))
        .toList();
  }

  /** In one method: what Java composes of eight comparators is made anew at every start. */
  private static int order(ReportedFinding one, ReportedFinding other) {
    int order = one.severity().compareTo(other.severity());
    order = order != 0 ? order : one.rule().compareTo(other.rule());
    order = order != 0 ? order : one.entityType().compareTo(other.entityType());
    order = order != 0 ? order : one.file().compareTo(other.file());
    order = order != 0 ? order : Long.compare(one.position().line(), other.position().line());
    order = order != 0 ? order : Long.compare(one.position().column(), other.position().column());
    order = order != 0 ? order : one.pointer().compareTo(other.pointer());
    return order != 0 ? order : one.property().compareTo(other.property());
  }

  /**
   * A finding before it is masked.
   *
   * @param personal what has to be masked in it, or nothing
   * @param id the id of its record as it stands
   */
  private record Line(ReportedFinding finding, Text personal, String id) {}

  private static String id(Example example) {
    return example.finding().location().entityId();
  }

  private Text personal(Example example) {
    var found = example.finding().found();
    return found.personal() && !showValues ? found.text() : Text.NONE;
  }

  private ReportedFinding reported(Example example) {
    Finding finding = example.finding();
    Location location = finding.location();
    Rule rule = finding.rule();
    String type = location.type().map(EntityType::name).orElse("");
    String id = Masked.id(location.entityId());
    String found = finding.found().text().en().replaceAll("^\"|\"$", "");
    String erratum =
        location
            .type()
            .flatMap(t -> standard.erratumTouching(t, location.property(), rule.id(), found))
            .map(Erratum::id)
            .orElse("");
    return new ReportedFinding(
        rule.id(),
        rule.severity(),
        type,
        id,
        location.property(),
        location.pointer(),
        location.origin().label(),
        location.position(),
        finding.message(),
        finding.expected(),
        finding.found().text(),
        finding.hint(),
        erratum,
        location.operation(),
        location.origin() instanceof Origin.Http http ? http.exchange().number() : 0,
        example.standing(),
        Fingerprint.over(rule.id(), type, id, location.property(), place(example, id)));
  }

  /** What tells findings at the same attribute apart, and is the same in the next run. */
  private static String place(Example example, String id) {
    Location location = example.finding().location();
    if (!location.operation().isEmpty()) {
      return location.operation();
    }
    boolean opaque = !id.isEmpty() && id.equals(location.entityId());
    return !opaque ? location.origin().label() + "#" + location.pointer() : example.inRecord();
  }
}
