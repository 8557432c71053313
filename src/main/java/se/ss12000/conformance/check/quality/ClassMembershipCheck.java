package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DatasetCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.check.IdKey;
import se.ss12000.conformance.check.Memory;
import se.ss12000.conformance.check.Room;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** A pupil is in one class at a time. */
public final class ClassMembershipCheck implements DatasetCheck {
  static final Rule TWO_CLASSES =
      Rule.error(
          "QUA-040",
          STANDARD,
          Text.sv("En elev ska gå i högst en klass åt gången")
              .en("A pupil must be in at most one class at a time"),
          Text.sv("{property} pekar på en elev som samtidigt går i klassen {other}")
              .en("{property} points to a pupil who at the same time is in class {other}"),
          Text.sv("Ge medlemskapet i den klass som eleven har lämnat ett slutdatum")
              .en("Give the membership of the class that the pupil has left an end date"));

  private static final String GROUP = "Group";
  private static final String PERSON = "groupMemberships[].person";
  private static final Text NO_OTHER =
      Text.sv("en elev som inte går i någon annan klass då")
          .en("a pupil who is in no other class then");

  private final Parts parts;

  public ClassMembershipCheck(Standard standard) {
    this.parts = new Parts(standard);
  }

  /** When pupils were in classes; of those who may have been in two, in which. */
  private static final class Classes {
    private final Spans spans;
    private final Map<Long, List<Stay>> stays = new HashMap<>();

    Classes(Room room) {
      this.spans = new Spans(room);
    }

    /** The class in which a pupil already was at that time. */
    Optional<String> other(String pupil, Stay stay) {
      List<Stay> earlier = stays.computeIfAbsent(IdKey.of(pupil).print(), k -> new ArrayList<>());
      Optional<String> other = earlier.stream().filter(stay::collides).map(Stay::group).findFirst();
      earlier.add(stay);
      return other;
    }
  }

  private record Stay(String group, Span span) {
    boolean collides(Stay other) {
      return span.overlaps(other.span) && !IdKey.same(group, other.group);
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(TWO_CLASSES);
  }

  @Override
  public boolean concerns(EntityType type) {
    return type.name().equals(GROUP);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return type.name().equals(GROUP)
        ? Cases.reference(type, PERSON)
            .map(reference -> Evaluated.on(dataset.references(reference)))
            .orElse(Evaluated.NOTHING)
        : Evaluated.NOTHING;
  }

  @Override
  public void learn(Entity entity, Memory memory) {
    if (!isClass(entity)) {
      return;
    }
    Spans spans = memory.of(Classes.class, Classes::new).spans;
    JsonNode memberships = entity.json().path("groupMemberships");
    for (int i = 0; i < memberships.size(); i++) {
      String pupil = pupilOf(memberships.path(i));
      Span span = spanOf(memberships.path(i), entity);
      if (!pupil.isEmpty() && !span.isEmpty()) {
        spans.add(IdKey.of(pupil).print(), span.from(), span.to());
      }
    }
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return dataset.memory().of(Classes.class, Classes::new).spans.anyOverlap();
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    if (!isClass(entity)) {
      return;
    }
    Classes classes = dataset.memory().of(Classes.class, Classes::new);
    JsonNode memberships = entity.json().path("groupMemberships");
    for (int i = 0; i < memberships.size(); i++) {
      String pupil = pupilOf(memberships.path(i));
      if (!pupil.isEmpty() && classes.spans.isOverlapping(IdKey.of(pupil).print())) {
        String at = "/groupMemberships/" + i + "/person";
        var stay = new Stay(entity.id(), spanOf(memberships.path(i), entity));
        classes
            .other(pupil, stay)
            .map(Masked::id)
            .ifPresent(
                other ->
                    findings.accept(
                        parts.whole(entity).wrong(TWO_CLASSES, at, NO_OTHER, "other", other)));
      }
    }
  }

  private static boolean isClass(Entity entity) {
    return entity.type().name().equals(GROUP)
        && Part.text(entity.json().path("groupType")).equals("Klass");
  }

  private static String pupilOf(JsonNode membership) {
    return Part.text(membership.path("person").path("id"));
  }

  private static Span spanOf(JsonNode membership, Entity group) {
    return Span.of(membership).within(Span.of(group.json()));
  }
}
