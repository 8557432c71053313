package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.AttributePath.Step;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.ObjectSchema;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Whatever has a start and an end begins before it ends, wherever in a record it stands. */
public final class TimeOrderCheck implements EntityCheck {
  static final Rule DATES =
      Rule.error(
          "QUA-001",
          STANDARD,
          Text.sv("Slutdatum får inte ligga före startdatum")
              .en("An end date must not lie before its start date"),
          Text.sv("{property} ligger före {start}").en("{property} lies before {start}"),
          Text.sv("Rätta det datum som är fel; utelämna slutdatum så länge inget är bestämt")
              .en("Mend the date that is wrong; leave the end out as long as none is decided"));
  static final Rule TIMES =
      Rule.error(
          "QUA-002",
          STANDARD,
          Text.sv("Sluttid ska ligga efter starttid").en("An end time must lie after its start"),
          Text.sv("{property} ligger inte efter {start}")
              .en("{property} does not lie after {start}"),
          Text.sv(
                  "Rätta den tid som är fel; kontrollera tidszonen, och dela det som går över natten")
              .en("Mend the time that is wrong; check the offset, and divide what spans midnight"));
  static final Rule CHANGES =
      Rule.error(
          "QUA-003",
          STANDARD,
          Text.sv("Poster får inte ha ändrats innan de skapades")
              .en("Records must not have been changed before they were made"),
          Text.sv("{property} ligger före {start}").en("{property} lies before {start}"),
          Text.sv("Sätt modified vid varje ändring, och till created när posten skapas")
              .en("Set modified at every change, and to created when the record is made"));

  private static final Text LATER_DAY =
      Text.sv("samma dag som {start} eller senare").en("the same day as {start} or later");
  private static final Text LATER = Text.sv("senare än {start}").en("later than {start}");

  /** A rule, and the attributes between which it holds. */
  private enum Pair implements Predicate<JsonNode> {
    DATES("startDate", "endDate", LATER_DAY),
    TIMES("startTime", "endTime", LATER),
    CHANGES("created", "modified", LATER_DAY);

    private final String start;
    private final String end;

    @SuppressWarnings("ImmutableEnumChecker") // A Text is two strings.
    private final Text expected;

    Pair(String start, String end, Text expected) {
      this.start = start;
      this.end = end;
      this.expected = expected;
    }

    private Rule rule() {
      return switch (this) {
        case DATES -> TimeOrderCheck.DATES;
        case TIMES -> TimeOrderCheck.TIMES;
        case CHANGES -> TimeOrderCheck.CHANGES;
      };
    }

    private boolean isIn(ObjectSchema object) {
      return object.attributes().containsKey(start) && object.attributes().containsKey(end);
    }

    /** Whether an object breaks the rule. */
    @Override
    public boolean test(JsonNode object) {
      JsonNode from = object.get(start);
      JsonNode to = from == null ? null : object.get(end);
      if (from == null || to == null || isPlainlyInOrder(from, to)) {
        return false;
      }
      return switch (this) {
        case DATES -> isBackwards(Time.day(from), Time.day(to));
        case TIMES -> isNoTime(from, to);
        case CHANGES -> isBackwards(from, to);
      };
    }

    /** Of what is written alike, the letters alone tell the order, at less cost than the time. */
    private boolean isPlainlyInOrder(JsonNode from, JsonNode to) {
      return Time.isWrittenAlike(from, to)
          && from.textValue().compareTo(to.textValue()) < (this == TIMES ? 0 : 1);
    }

    private static boolean isBackwards(int from, int to) {
      return from != Time.NO_DAY && to != Time.NO_DAY && to < from;
    }

    private static boolean isBackwards(JsonNode from, JsonNode to) {
      long end = Time.moment(to);
      return end != Time.NO_MOMENT && end < Time.moment(from);
    }

    private static boolean isNoTime(JsonNode from, JsonNode to) {
      long start = Time.moment(from);
      long end = Time.moment(to);
      if (start != Time.NO_MOMENT && end != Time.NO_MOMENT) {
        return end <= start;
      }
      int clock = Time.ofDay(to);
      return clock >= 0 && clock <= Time.ofDay(from);
    }
  }

  /** The objects of a type that hold a pair. */
  private record Place(Pair pair, AttributePath path) {}

  private static final Place[] NOWHERE = {};

  private final Standard standard;
  private final Parts parts;
  private final Map<String, Place[]> places = new HashMap<>();

  public TimeOrderCheck(Standard standard) {
    this.standard = standard;
    this.parts = new Parts(standard);
    for (EntityType type : standard.types().values()) {
      var found = new ArrayList<Place>();
      collect(type.schema(), List.of(), found);
      places.put(type.name(), found.toArray(NOWHERE));
    }
  }

  private void collect(ObjectSchema object, List<Step> steps, List<Place> found) {
    for (Pair pair : Pair.values()) {
      if (pair.isIn(object)) {
        found.add(new Place(pair, new AttributePath(steps)));
      }
    }
    for (Attribute attribute : object.attributes().values()) {
      // A record that is embedded is a part of its own.
      if (attribute.schema().filter(standard.types()::containsKey).isEmpty()) {
        var further = new ArrayList<>(steps);
        further.add(new Step(attribute.name(), attribute.array()));
        standard.objectOf(attribute).ifPresent(inner -> collect(inner, further, found));
      }
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(DATES, TIMES, CHANGES);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    boolean concerned =
        Arrays.stream(places.getOrDefault(type.name(), NOWHERE))
            .anyMatch(place -> place.pair().rule().equals(rule));
    return concerned ? Evaluated.on(dataset.records(type)) : Evaluated.NOTHING;
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    for (Part part : parts.of(entity)) {
      check(part, findings);
    }
  }

  private void check(Part part, Consumer<Finding> findings) {
    for (Place place : places.getOrDefault(part.type(), NOWHERE)) {
      if (place.path().any(part.json(), place.pair())) {
        report(part, place, findings);
      }
    }
  }

  /** Looks at all of them again, since most records need not say where they are. */
  private static void report(Part part, Place place, Consumer<Finding> findings) {
    place
        .path()
        .visit(
            part.json(),
            (pointer, object) -> {
              if (place.pair().test(object)) {
                findings.accept(finding(part, place.pair(), pointer));
              }
            });
  }

  private static Finding finding(Part part, Pair pair, String pointer) {
    return part.wrong(
        pair.rule(),
        pointer + "/" + pair.end,
        pair.expected.with("start", pair.start),
        "start",
        pair.start);
  }
}
