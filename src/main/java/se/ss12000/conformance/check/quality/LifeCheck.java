package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DatasetCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.check.IdKey;
import se.ss12000.conformance.check.Memory;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** What belongs to something lies within its life. */
public final class LifeCheck implements DatasetCheck {
  static final Rule OUTSIDE =
      Rule.warning(
          "QUA-008",
          PRACTICE,
          Text.sv("Medlemskap, uppdrag och inskrivningar bör rymmas i det de hör till")
              .en("Memberships, assignments and enrolments should lie within what they belong to"),
          Text.sv("{property} ligger utanför tiden för {whole}")
              .en("{property} lies outside the life of {whole}"),
          Text.sv("Rätta datumet, eller start- och slutdatum på det som det hör till")
              .en("Mend the date, or the start and end of what it belongs to"));
  static final Rule EVENT_OUTSIDE =
      Rule.warning(
          "QUA-009",
          PRACTICE,
          Text.sv("Kalenderhändelser bör ligga inom sin aktivitets tid")
              .en("Calendar events should lie within the dates of their activity"),
          Text.sv("{property} ligger utanför aktivitetens datum")
              .en("{property} lies outside the dates of its activity"),
          Text.sv("Flytta händelsen, eller rätta aktivitetens start- eller slutdatum")
              .en("Move the event, or mend the activity's start or end date"));

  private static final String EVENT = "CalendarEvent";
  private static final Set<String> WHOLES = Set.of("Organisation", "Group", "Duty", "Activity");
  private static final String START = "startDate";
  private static final String END = "endDate";
  private static final List<String> DATES = List.of(START, END);
  private static final Text ITSELF = Text.sv("posten själv").en("the record itself");
  private static final Text WITHIN =
      Text.sv("ett datum inom den tiden").en("a date within that time");

  /**
   * What has a start and an end and belongs to something.
   *
   * @param path where it stands in its record
   * @param owner the reference from there to what it belongs to; empty when that is the record
   */
  private record Membership(AttributePath path, String owner, Text whole) {
    Membership(String path, String owner, Text whole) {
      this(path.isEmpty() ? new AttributePath(List.of()) : AttributePath.of(path), owner, whole);
    }

    boolean isOfItself() {
      return owner.isEmpty();
    }

    JsonNode ownerOf(Entity entity, JsonNode membership) {
      return owner.isEmpty() ? entity.json().path("id") : Part.id(membership.path(owner));
    }
  }

  private static final Map<String, List<Membership>> MEMBERSHIPS =
      Map.of(
          "Group",
          List.of(new Membership("groupMemberships[]", "", ITSELF)),
          "Duty",
          List.of(
              new Membership("assignmentRole[]", "", ITSELF),
              new Membership("assignmentRole[]", "group", Text.sv("gruppen").en("the group"))),
          "Activity",
          List.of(
              new Membership("teachers[]", "", ITSELF),
              new Membership("teachers[]", "duty", Text.sv("tjänstgöringen").en("the duty"))),
          "Person",
          List.of(
              new Membership(
                  "enrolments[]", "enroledAt", Text.sv("skolenheten").en("the school unit"))),
          "Placement",
          List.of(new Membership("", "placedAt", Text.sv("enheten").en("the unit"))));

  private final Parts parts;

  public LifeCheck(Standard standard) {
    this.parts = new Parts(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(OUTSIDE, EVENT_OUTSIDE);
  }

  @Override
  public boolean concerns(EntityType type) {
    return type.name().equals(EVENT)
        || WHOLES.contains(type.name())
        || MEMBERSHIPS.containsKey(type.name());
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    if (rule.equals(EVENT_OUTSIDE)) {
      return Cases.through(dataset, type, EVENT, "activity");
    }
    return Cases.ofType(dataset, type, "Group")
        .plus(Cases.ofType(dataset, type, "Duty"))
        .plus(Cases.ofType(dataset, type, "Activity"))
        .plus(Cases.through(dataset, type, "Person", "enrolments[].enroledAt"))
        .plus(Cases.through(dataset, type, "Placement", "placedAt"));
  }

  @Override
  public void learn(Entity entity, Memory memory) {
    String type = entity.type().name();
    List<Membership> memberships = MEMBERSHIPS.getOrDefault(type, List.of());
    boolean event = type.equals(EVENT);
    if (memberships.isEmpty() && !event && !WHOLES.contains(type)) {
      return;
    }
    Frames frames = memory.of(Frames.class, Frames::new);
    if (WHOLES.contains(type) && !entity.id().isEmpty()) {
      frames.live(entity);
    }
    for (Membership membership : memberships) {
      learn(entity, membership, frames);
    }
    if (event && !activityOf(entity).asText().isEmpty()) {
      long print = IdKey.of(activityOf(entity)).print();
      frames.belong(print, Time.firstDay(entity.json().path("startTime")));
      frames.belong(print, Time.lastDay(entity.json().path("endTime")));
    }
  }

  private static void learn(Entity entity, Membership membership, Frames frames) {
    if (membership.path().steps().isEmpty()) {
      learn(entity, membership, entity.json(), frames);
      return;
    }
    JsonNode list = entity.json().path(membership.path().steps().get(0).name());
    if (membership.isOfItself()) {
      learnOfItself(entity.json(), list, frames);
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      learn(entity, membership, list.path(i), frames);
    }
  }

  /** A record is at hand when it is its own: nothing has to be remembered. */
  private static void learnOfItself(JsonNode record, JsonNode list, Frames frames) {
    int start = Time.day(record.path(START));
    int end = Time.day(record.path(END));
    if (start != Time.NO_DAY || end != Time.NO_DAY) {
      for (int i = 0; i < list.size(); i++) {
        JsonNode one = list.path(i);
        frames.belongToItself(start, end, Time.day(one.path(START)));
        frames.belongToItself(start, end, Time.day(one.path(END)));
      }
    }
  }

  private static void learn(Entity entity, Membership membership, JsonNode one, Frames frames) {
    int start = Time.day(one.path(START));
    int end = Time.day(one.path(END));
    if (start == Time.NO_DAY && end == Time.NO_DAY) {
      return;
    }
    JsonNode owner = membership.ownerOf(entity, one);
    if (!owner.asText().isEmpty()) {
      long print = IdKey.of(owner).print();
      frames.belong(print, start);
      frames.belong(print, end);
    }
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return dataset.memory().of(Frames.class, Frames::new).anyOutside();
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    Frames frames = dataset.memory().of(Frames.class, Frames::new);
    Part part = parts.whole(entity);
    for (Membership membership : MEMBERSHIPS.getOrDefault(part.type(), List.of())) {
      membership
          .path()
          .visit(
              entity.json(),
              (pointer, one) -> check(part, membership, pointer, one, frames, findings));
    }
    if (part.isA(EVENT)) {
      event(part, frames, findings);
    }
  }

  private static void check(
      Part part,
      Membership membership,
      String pointer,
      JsonNode one,
      Frames frames,
      Consumer<Finding> findings) {
    JsonNode owner = membership.ownerOf(part.entity(), one);
    for (String date : DATES) {
      if (frames.isOutside(owner, Time.day(one.path(date)))) {
        String at = pointer + "/" + date;
        findings.accept(part.wrong(OUTSIDE, at, WITHIN, "whole", membership.whole()));
      }
    }
  }

  private static void event(Part event, Frames frames, Consumer<Finding> findings) {
    JsonNode activity = activityOf(event.entity());
    if (frames.isOutside(activity, Time.firstDay(event.get("startTime")))) {
      findings.accept(event.wrong(EVENT_OUTSIDE, "/startTime", WITHIN));
    } else if (frames.isOutside(activity, Time.lastDay(event.get("endTime")))) {
      findings.accept(event.wrong(EVENT_OUTSIDE, "/endTime", WITHIN));
    }
  }

  private static JsonNode activityOf(Entity event) {
    return Part.id(event.json().path("activity"));
  }
}
