package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.query.Belongs;
import se.ss12000.conformance.query.Chosen;
import se.ss12000.conformance.query.Selection;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Knows from the whole lists which records a question should give. */
final class Oracle {
  private static final Text NOT_AT_HAND =
      Text.sv("alla poster av typen {type} är inte kända")
          .en("not all records of type {type} are known");

  private final Standard standard;
  private final Conversation conversation;
  private final Walks walks;
  private final Changes changes;
  private final Map<EntityType, Set<UUID>> bounded = new HashMap<>();
  private final Map<EntityType, Boolean> restless = new HashMap<>();

  Oracle(Standard standard, Conversation conversation, Walks walks, Changes changes) {
    this.standard = standard;
    this.conversation = conversation;
    this.walks = walks;
    this.changes = changes;
  }

  /** Why it cannot be told what a question should give; nothing when it can. */
  Text doubt(Selection selection) {
    return others(selection).stream()
        .filter(type -> walks.list(type).filter(Walk::isWhole).isEmpty())
        .findFirst()
        .map(type -> NOT_AT_HAND.with("type", type.name()))
        .orElse(Text.NONE);
  }

  /** Whether other records that an answer depends on changed while the service was asked. */
  boolean isRestless(Selection selection) {
    return others(selection).stream()
        .anyMatch(type -> restless.computeIfAbsent(type, this::hasChanges));
  }

  private boolean hasChanges(EntityType type) {
    boolean[] any = {false};
    conversation.records(type, record -> any[0] = any[0] || changes.explain(record));
    return any[0];
  }

  private List<EntityType> others(Selection selection) {
    return selection.needs().stream().sorted().flatMap(n -> standard.type(n).stream()).toList();
  }

  /** What a question should give of the records of a type. */
  Chosen prepare(Selection selection, EntityType type) {
    Chosen chosen = selection.prepare((name, each) -> records(name, each));
    List<EntityType> partial =
        others(selection).stream()
            .filter(other -> standard.needsBounds(Asked.listOf(other)))
            .toList();
    if (partial.isEmpty()) {
      return chosen;
    }
    return json ->
        partial.stream().allMatch(other -> isKnown(json, type, other))
            ? chosen.belongs(json)
            : Belongs.EITHER;
  }

  private void records(String name, Consumer<JsonNode> each) {
    Optional<EntityType> type = standard.type(name);
    type.ifPresent(known -> conversation.records(known, each));
  }

  /** Whether what a record refers to stands in a list that was asked for within bounds. */
  private boolean isKnown(JsonNode json, EntityType type, EntityType other) {
    Set<UUID> known = bounded.computeIfAbsent(other, this::keys);
    boolean[] all = {true};
    type.references().stream()
        .filter(reference -> reference.to().equals(other.name()))
        .forEach(
            reference ->
                AttributePath.of(reference.property())
                    .visit(
                        json,
                        (at, value) ->
                            all[0] =
                                all[0] && known.contains(Key.ofId(value.path("id").asText()))));
    return all[0];
  }

  private Set<UUID> keys(EntityType type) {
    var keys = new HashSet<UUID>();
    conversation.records(type, record -> keys.add(Key.of(record)));
    return keys;
  }
}
