package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.standard.EntityType;

/** What came where names in references were asked for. */
final class NamedWalk {
  /** So many are enough to tell. */
  private static final int MOST = 10_000;

  private final EntityType type;
  private final Exchange first;
  private final List<Suspect> suspects = new ArrayList<>();
  private final Tally unnamed = new Tally();
  private long references;

  /**
   * A reference without a name.
   *
   * @param type of what is referred to
   * @param owner id of the record that has the reference
   */
  record Suspect(String type, UUID target, String owner) {}

  NamedWalk(EntityType type, Exchange first) {
    this.type = type;
    this.first = first;
  }

  void add(String to, JsonNode reference, String owner) {
    references++;
    if (!ReferenceNames.hasName(reference) && suspects.size() < MOST) {
      suspects.add(new Suspect(to, Key.ofId(reference.path("id").textValue()), owner));
    }
  }

  void keep(Set<UUID> there) {
    suspects.stream().filter(s -> there.contains(s.target())).forEach(s -> unnamed.add(s.owner()));
  }

  EntityType type() {
    return type;
  }

  Exchange first() {
    return first;
  }

  /** How many references should have a name. */
  long references() {
    return references;
  }

  List<Suspect> suspects() {
    return List.copyOf(suspects);
  }

  /** The references without a name, by the records that have them. */
  Tally unnamed() {
    return unnamed;
  }
}
