package se.ss12000.conformance.check.protocol;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.EntityType;

/** What a service told of changes and deletions since the earlier crawl. */
final class Told {
  private final Map<String, Set<UUID>> changes = new HashMap<>();
  private final Set<UUID> deleted = new HashSet<>();
  private final Map<String, Exchange> evidence = new HashMap<>();
  private boolean deletions;

  static Told of(Conversation conversation, Asked asked) {
    var told = new Told();
    conversation
        .asked(Question.DELTA)
        .filter(first -> conversation.walk(first).stream().allMatch(Exchange::isSuccess))
        .forEach(first -> told.learn(conversation, first, asked));
    return told;
  }

  private void learn(Conversation conversation, Exchange first, Asked asked) {
    Optional<EntityType> type = asked.type(first);
    if (type.isPresent()) {
      Set<UUID> keys = changes.computeIfAbsent(type.get().name(), name -> new HashSet<>());
      evidence.put(type.get().name(), first);
      conversation
          .walk(first)
          .forEach(page -> conversation.records(page, record -> keys.add(Key.of(record))));
    } else {
      deletions = true;
      conversation
          .walk(first)
          .forEach(
              page ->
                  conversation
                      .body(page)
                      .path(Asked.DATA)
                      .forEach(ids -> ids.forEach(id -> deleted.add(Key.ofId(id.asText())))));
    }
  }

  boolean hasChangesOf(EntityType type) {
    return changes.containsKey(type.name());
  }

  boolean hasDeletions() {
    return deletions;
  }

  boolean isChanged(EntityType type, UUID key) {
    return changes.getOrDefault(type.name(), Set.of()).contains(key);
  }

  boolean isDeleted(UUID key) {
    return deleted.contains(key);
  }

  Optional<Exchange> evidence(EntityType type) {
    return Optional.ofNullable(evidence.get(type.name()));
  }
}
