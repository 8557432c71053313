package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;

/** Finds the references of records, and which of them should have a name. */
final class ReferenceNames {
  static final String NAME = "displayName";

  private static final List<String> NAMES = List.of(NAME, "givenName");
  private static final String MARKING = "securityMarking";

  /** The code for a person who is not protected; the name of any other may be kept back. */
  private static final String UNPROTECTED = "Ingen";

  private final Standard standard;
  private final Map<EntityType, List<Way>> ways = new HashMap<>();

  /** Where references of a type stand. */
  private record Way(Reference reference, AttributePath path) {}

  ReferenceNames(Standard standard) {
    this.standard = standard;
    standard
        .resources()
        .forEach(
            type ->
                ways.put(
                    type,
                    type.references().stream()
                        .map(r -> new Way(r, AttributePath.of(r.property())))
                        .toList()));
  }

  void forEach(EntityType type, JsonNode record, BiConsumer<Reference, JsonNode> each) {
    for (Way way : ways.getOrDefault(type, List.of())) {
      way.path()
          .visit(
              record,
              (at, value) -> {
                if (value.path("id").isTextual()) {
                  each.accept(way.reference(), value);
                }
              });
    }
  }

  static boolean hasName(JsonNode reference) {
    return !reference.path(NAME).asText().isEmpty();
  }

  /** Reads the pages of a walk that asked for names. */
  NamedWalk read(Conversation conversation, EntityType type, List<Exchange> pages) {
    var walk = new NamedWalk(type, pages.get(0));
    for (Exchange page : pages) {
      conversation.records(
          page,
          record ->
              forEach(
                  type,
                  record,
                  (reference, value) -> {
                    if (shouldHaveName(reference, value)) {
                      walk.add(reference.to(), value, Key.shown(record));
                    }
                  }));
    }
    return walk;
  }

  /** What has no name cannot be named, and protected persons need not be. */
  private boolean shouldHaveName(Reference reference, JsonNode value) {
    boolean named =
        standard
            .type(reference.to())
            .filter(t -> NAMES.stream().anyMatch(t.schema().attributes()::containsKey))
            .isPresent();
    return named && value.path(MARKING).asText(UNPROTECTED).equals(UNPROTECTED);
  }

  /** Nobody can name what is not there: keeps of the unnamed those that the lists have. */
  void keepThoseAtHand(Conversation conversation, List<NamedWalk> walks) {
    var targets = new HashMap<String, Set<UUID>>();
    walks.forEach(
        walk ->
            walk.suspects()
                .forEach(
                    s -> targets.computeIfAbsent(s.type(), t -> new HashSet<>()).add(s.target())));
    var there = new HashSet<UUID>();
    targets.forEach(
        (name, ids) ->
            standard
                .type(name)
                .ifPresent(
                    type ->
                        conversation.records(
                            type,
                            record -> {
                              if (ids.contains(Key.of(record)) && isNamed(record)) {
                                there.add(Key.of(record));
                              }
                            })));
    walks.forEach(walk -> walk.keep(there));
  }

  private static boolean isNamed(JsonNode record) {
    boolean open = record.path(MARKING).asText(UNPROTECTED).equals(UNPROTECTED);
    return open && NAMES.stream().anyMatch(name -> !record.path(name).asText().isEmpty());
  }
}
