package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** What is said to have happened lies in the past. */
public final class FutureCheck implements EntityCheck {
  static final Rule CHANGED =
      Rule.warning(
          "QUA-004",
          PRACTICE,
          Text.sv("Poster bör inte ha ändrats i framtiden")
              .en("Records should not have been changed in the future"),
          Text.sv("{property} ligger i framtiden").en("{property} lies in the future"),
          Text.sv("Rätta källans klocka eller tidszon: annars missar mottagare senare ändringar")
              .en("Mend the source's clock or offset: otherwise receivers miss later changes"));
  static final Rule REGISTERED =
      Rule.warning(
          "QUA-005",
          PRACTICE,
          Text.sv("Betyg bör inte ha registrerats i framtiden")
              .en("Grades should not have been registered in the future"),
          Text.sv("{property} är ett datum i framtiden").en("{property} is a date in the future"),
          Text.sv("Ange den dag då betyget registrerades, inte den då terminen slutar")
              .en("Give the day the grade was registered, not the day the semester ends"));

  private static final Text PAST = Text.sv("en tid före körningen").en("a time before this run");

  /** Two clocks never agree, and a date alone does not say in which time zone it is. */
  private static final Duration TOLERANCE = Duration.ofHours(24);

  /** More than any two offsets from UTC can differ. */
  private static final Duration FAR = Duration.ofDays(10);

  private final Parts parts;
  private final long latestMoment;
  private final String longAgo;
  private final int latestDay;

  /**
   * @param clock what time it is, at the beginning
   */
  public FutureCheck(Standard standard, Clock clock) {
    this.parts = new Parts(standard);
    Instant latest = clock.instant().plus(TOLERANCE);
    this.latestMoment = latest.toEpochMilli();
    // A day is written without what Java needs to write a moment, which takes long to load.
    this.longAgo = latest.minus(FAR).atOffset(ZoneOffset.UTC).toLocalDate().toString();
    this.latestDay = Time.day(latest.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  @Override
  public List<Rule> rules() {
    return List.of(CHANGED, REGISTERED);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    if (rule.equals(REGISTERED)) {
      return Cases.ofType(dataset, type, "Grade");
    }
    boolean hasMeta = type.schema().attributes().containsKey("meta");
    return hasMeta ? Evaluated.on(dataset.records(type)) : Evaluated.NOTHING;
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    for (Part part : parts.of(entity)) {
      JsonNode modified = part.get("meta").path("modified");
      if (isRecent(modified) && Time.moment(modified) > latestMoment) {
        findings.accept(part.wrong(CHANGED, "/meta/modified", PAST));
      }
      if (part.isA("Grade") && Time.day(part.get("registeredDate")) > latestDay) {
        findings.accept(part.wrong(REGISTERED, "/registeredDate", PAST));
      }
    }
  }

  /** Of what was written long ago, the letters tell as much, at less cost than the time. */
  private boolean isRecent(JsonNode moment) {
    return Part.text(moment).compareTo(longAgo) > 0;
  }
}
