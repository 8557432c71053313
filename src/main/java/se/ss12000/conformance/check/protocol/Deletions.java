package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;

/** The ids of deleted records in one answer, all pages of it, by the key they stand under. */
final class Deletions {
  private static final Duration SLACK = Duration.ofMinutes(1);
  private static final Text NO_OBJECT = Text.sv("data är inget objekt").en("data is not an object");
  private static final Text NO_ARRAY = Text.sv("{key} är ingen lista").en("{key} is no array");
  private static final Text NO_UUID =
      Text.sv("{key} har ett id som inte är ett UUID").en("{key} has an id that is no UUID");

  private final Exchange first;
  private final Map<String, Set<UUID>> ids = new TreeMap<>();
  private final List<Text> faults = new ArrayList<>();
  private final Map<String, String> misspelt = new TreeMap<>();

  private Deletions(Exchange first) {
    this.first = first;
  }

  /**
   * Reads an answer.
   *
   * @param keys the keys that the standard has
   */
  static Deletions of(Conversation conversation, Exchange first, Collection<String> keys) {
    var deletions = new Deletions(first);
    conversation.walk(first).stream()
        .filter(Judged::hasRecords)
        .forEach(page -> deletions.read(conversation.body(page).path(Asked.DATA), keys));
    return deletions;
  }

  private void read(JsonNode data, Collection<String> keys) {
    if (!data.isObject()) {
      faults.add(NO_OBJECT);
      return;
    }
    data.properties().forEach(kind -> read(kind.getKey(), kind.getValue(), keys));
  }

  private void read(String key, JsonNode list, Collection<String> keys) {
    String right = keys.contains(key) ? key : DidYouMean.nearest(key, keys).orElse(key);
    if (!right.equals(key)) {
      misspelt.put(Masked.name(key), right);
    }
    if (!list.isArray()) {
      faults.add(NO_ARRAY.with("key", Masked.name(key)));
      return;
    }
    Set<UUID> known = ids.computeIfAbsent(Masked.name(right), k -> new HashSet<>());
    for (JsonNode id : list) {
      if (id.isTextual() && Key.isUuid(id.textValue())) {
        known.add(Key.ofId(id.textValue()));
      } else {
        faults.add(NO_UUID.with("key", Masked.name(key)));
      }
    }
  }

  Exchange first() {
    return first;
  }

  List<Text> faults() {
    return List.copyOf(faults);
  }

  /** Keys that the standard spells otherwise, and how. */
  Map<String, String> misspelt() {
    return Map.copyOf(misspelt);
  }

  /** The keys that have any ids. */
  Set<String> kinds() {
    return ids.entrySet().stream()
        .filter(kind -> !kind.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  Set<UUID> ids(String key) {
    return new HashSet<>(ids.getOrDefault(key, Set.of()));
  }

  long count() {
    return ids.values().stream().mapToLong(Set::size).sum();
  }

  /** Whether it was asked for what is to be deleted after the question only. */
  boolean asksForTheFuture() {
    try {
      return first.values("after").stream()
          .map(after -> OffsetDateTime.parse(after).toInstant())
          .anyMatch(after -> after.isAfter(first.at().plus(SLACK)));
    } catch (DateTimeException e) {
      // What is no instant was not asked to restrict anything.
      return false;
    }
  }
}
