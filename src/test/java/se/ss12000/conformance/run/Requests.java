package se.ss12000.conformance.run;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.check.reference.TargetCheck;
import se.ss12000.conformance.check.reference.UniqueIdCheck;
import se.ss12000.conformance.check.schema.AttributeCheck;
import se.ss12000.conformance.check.schema.SchemaCheck;
import se.ss12000.conformance.payload.Offer;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.scenario.Scenario;
import se.ss12000.conformance.source.Source;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.waiver.Waivers;

/** What a user could ask for, changed step by step. */
final class Requests {
  static final Instant NOW = Instant.parse("2026-08-17T06:15:00Z");
  private static final Standard STANDARD = Records.standard("2.1");

  private List<Check> checks =
      List.of(
          new SchemaCheck(STANDARD, List::of),
          new AttributeCheck(STANDARD),
          new TargetCheck(STANDARD),
          new UniqueIdCheck());
  private List<Scenario> scenarios = List.of();
  private Waivers waivers = Waivers.NONE;
  private boolean requested;
  private boolean complete;
  private boolean showValues;
  private int maxFindings = 20;
  private Progress progress = Progress.SILENT;
  private final List<Throwable> faults = new ArrayList<>();

  Requests checks(Check... chosen) {
    checks = List.of(chosen);
    return this;
  }

  Requests scenarios(boolean named, Scenario... chosen) {
    scenarios = List.of(chosen);
    requested = named;
    return this;
  }

  Requests waivers(Waivers known) {
    waivers = known;
    return this;
  }

  Requests complete() {
    complete = true;
    return this;
  }

  Requests showValues() {
    showValues = true;
    return this;
  }

  Requests maxFindings(int most) {
    maxFindings = most;
    return this;
  }

  Requests progress(Progress told) {
    progress = told;
    return this;
  }

  /** What went wrong in the program itself. */
  List<Throwable> faults() {
    return faults;
  }

  Report run(Source source) throws SourceException {
    var request =
        new RunRequest(
            STANDARD,
            checks,
            scenarios,
            requested,
            complete,
            Offer.EVERYTHING,
            maxFindings,
            showValues,
            "",
            "validate",
            "delivery",
            List.of(),
            "0.1",
            () -> "",
            () -> "sha256:scenarios",
            waivers,
            "",
            "",
            Long.MAX_VALUE,
            Clock.fixed(NOW, ZoneOffset.UTC),
            progress,
            faults::add);
    return new Validation(request).run(source);
  }
}
