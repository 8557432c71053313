package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;

/** What was put into records for one value of {@code expand}, held against the lists. */
final class Expansion {
  private static final int MOST = 2_000;

  private final Conversation conversation;
  private final Changes changes;
  private final EmbeddedRelation relation;
  private final List<AttributePath> forward;

  /** The records that came, by what they are recognised by. */
  private final Map<UUID, String> came = new LinkedHashMap<>();

  /** What those records refer to themselves, and by which of them it was left out. */
  private final Map<UUID, Set<UUID>> leftOut = new HashMap<>();

  /** The whole records that were put into each, where only those refer to it. */
  private final Map<UUID, Set<UUID>> given = new HashMap<>();

  private final Set<UUID> referring = new HashSet<>();
  private final Set<UUID> targets = new HashSet<>();

  /** Some of the whole records that were put in; so many are enough to tell. */
  private final Map<UUID, JsonNode> said = new HashMap<>();

  private final Tally outside = new Tally();
  private long had;

  Expansion(Conversation conversation, Changes changes, EmbeddedRelation relation) {
    this.conversation = conversation;
    this.changes = changes;
    this.relation = relation;
    this.forward = relation.forward();
  }

  void read(List<Exchange> pages) {
    pages.forEach(page -> conversation.records(page, this::read));
  }

  private void read(JsonNode record) {
    if (changes.explain(record)) {
      return;
    }
    UUID key = Key.of(record);
    came.put(key, Key.shown(record));
    if (!ExpandCheck.isNothing(record.path(ExpandCheck.EMBEDDED).path(relation.name()))) {
      had++;
    }
    if (isOutside(record)) {
      outside.add(record);
    }
    var embedded = new HashSet<UUID>();
    relation.embedded(
        record,
        one -> {
          embedded.add(Key.of(one));
          if (said.size() < MOST && !changes.explain(one)) {
            said.put(Key.of(one), one);
          }
        });
    if (forward.isEmpty()) {
      given.put(key, embedded);
    }
    references(
        record,
        reference -> {
          UUID target = Key.ofId(reference.path("id").asText());
          referring.add(key);
          targets.add(target);
          if (!embedded.contains(target)) {
            leftOut.computeIfAbsent(target, t -> new HashSet<>()).add(key);
          }
        });
  }

  private boolean isOutside(JsonNode record) {
    if (!relation.isAttribute()) {
      return !ExpandCheck.isNothing(record.path(relation.name()));
    }
    boolean[] whole = {false};
    references(record, reference -> whole[0] = whole[0] || reference.has("meta"));
    return whole[0];
  }

  private void references(JsonNode record, Consumer<JsonNode> each) {
    forward.forEach(
        path ->
            path.visit(
                record,
                (at, value) -> {
                  if (value.path("id").isTextual()) {
                    each.accept(value);
                  }
                }));
  }

  /** Records that have what was asked for somewhere else. */
  Tally outside() {
    return outside;
  }

  /** Whether there was something to put in and nothing was. */
  boolean isIgnored() {
    return had == 0 && !due().isEmpty();
  }

  /** Whether there was something to put in. */
  boolean isTelling() {
    return had > 0 || !outside.isEmpty() || !due().isEmpty();
  }

  /** The records into which something is to be put, as far as the lists tell. */
  Tally due() {
    var due = new Tally();
    if (!forward.isEmpty()) {
      Set<UUID> there = thereOf(targets);
      if (!there.isEmpty()) {
        referring.forEach(key -> due.add(came.getOrDefault(key, "")));
      }
      return due;
    }
    var referred = new HashSet<UUID>();
    pointing((record, owner) -> referred.add(owner));
    came.forEach(
        (key, id) -> {
          if (referred.contains(key)) {
            due.add(id);
          }
        });
    return due;
  }

  /** Records that lack a record which they refer to and which is there. */
  Tally missing() {
    var owners = new HashSet<UUID>();
    thereOf(leftOut.keySet())
        .forEach(target -> owners.addAll(leftOut.getOrDefault(target, Set.of())));
    if (forward.isEmpty() && relation.isOfWholeRecords()) {
      pointing(
          (record, owner) -> {
            boolean had = given.getOrDefault(owner, Set.of()).contains(Key.of(record));
            if (!had && !changes.explain(record)) {
              owners.add(owner);
            }
          });
    }
    var missing = new Tally();
    came.forEach(
        (key, id) -> {
          if (owners.contains(key)) {
            missing.add(id);
          }
        });
    return missing;
  }

  /** Records that were put in and say something else than in their own list. */
  Tally different() {
    var different = new Tally();
    lists(
        record -> {
          JsonNode embedded = said.get(Key.of(record));
          if (embedded != null && !changes.explain(record) && contradicts(embedded, record)) {
            different.add(record);
          }
        });
    return different;
  }

  /** What is put in may leave out attributes, such as the members of a group. */
  private static boolean contradicts(JsonNode embedded, JsonNode record) {
    return Canonical.differences(record, embedded).stream().anyMatch(embedded::has);
  }

  private Set<UUID> thereOf(Set<UUID> keys) {
    var there = new HashSet<UUID>();
    if (!keys.isEmpty()) {
      lists(
          record -> {
            if (keys.contains(Key.of(record)) && !changes.explain(record)) {
              there.add(Key.of(record));
            }
          });
    }
    return there;
  }

  /** The records that could be put in, each with what it refers to. */
  private void pointing(BiConsumer<JsonNode, UUID> each) {
    List<AttributePath> reverse = relation.reverse();
    lists(
        record ->
            reverse.forEach(
                path ->
                    path.visit(
                        record,
                        (at, value) -> each.accept(record, Key.ofId(value.path("id").asText())))));
  }

  private void lists(Consumer<JsonNode> each) {
    relation.target().ifPresent(target -> conversation.records(target, each));
  }
}
