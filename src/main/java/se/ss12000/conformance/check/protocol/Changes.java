package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;

/**
 * What changed at the service while it was asked: no difference in such a record is a breach.
 *
 * <p>Told by the times that records carry and by what the service says was deleted.
 */
final class Changes {
  /** How far the clock of a service may be behind what it says. */
  private static final Duration SLACK = Duration.ofMinutes(1);

  private final Instant began;
  private final String earliest;
  private final Set<UUID> gone = new HashSet<>();
  private final Set<UUID> changed = new HashSet<>();

  Changes(Conversation conversation) {
    this.began =
        conversation.exchanges().stream()
            .limit(1)
            .flatMap(first -> Stream.concat(Stream.of(first.at()), date(first)))
            .min(Instant::compareTo)
            .orElse(Instant.EPOCH)
            .minus(SLACK);
    this.earliest = LocalDate.ofInstant(began, ZoneOffset.UTC).minusDays(1).toString();
    conversation.exchanges().forEach(exchange -> learn(conversation, exchange));
    conversation.asked(Question.ONCE_MORE).forEach(first -> compare(conversation, first));
  }

  private void learn(Conversation conversation, Exchange exchange) {
    if (exchange.question() == Question.DELETED && Judged.hasRecords(exchange)) {
      for (JsonNode ids : conversation.body(exchange).path(Asked.DATA)) {
        ids.forEach(id -> gone.add(Key.ofId(id.asText())));
      }
    } else if (exchange.question() == Question.CHANGED && Judged.hasRecords(exchange)) {
      conversation.records(
          exchange,
          record -> {
            if (isRecent(record)) {
              changed.add(Key.of(record));
            }
          });
    }
  }

  /** What one list has and the other has not came or went, if its own address says so, too. */
  private void compare(Conversation conversation, Exchange again) {
    Optional<Exchange> list =
        conversation
            .asked(Question.LIST)
            .filter(first -> first.operation().equals(again.operation()))
            .filter(first -> first.parameters().equals(again.parameters()))
            .findFirst();
    Set<UUID> later = keys(conversation, again);
    Set<UUID> before = list.map(first -> keys(conversation, first)).orElse(Set.of());
    if (later.isEmpty() || before.isEmpty()) {
      return;
    }
    later.stream().filter(key -> !before.contains(key)).forEach(changed::add);
    conversation
        .asked(Question.STILL_THERE)
        .filter(asked -> Judged.isNotFound(asked.status()))
        .map(asked -> Key.ofId(Asked.lastStep(asked)))
        .filter(key -> before.contains(key) && !later.contains(key))
        .forEach(gone::add);
  }

  /** The records of a list that was followed to its end; none when it was not. */
  private static Set<UUID> keys(Conversation conversation, Exchange first) {
    Walk walk = Walk.of(conversation, conversation.walk(first));
    Set<UUID> keys = new HashSet<>();
    if (walk.isWhole()) {
      walk.identities(record -> keys.add(Key.of(record)));
    }
    return keys;
  }

  private static Stream<Instant> date(Exchange exchange) {
    return exchange.header("date").stream()
        .flatMap(
            text -> {
              try {
                var format = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);
                return Stream.of(Instant.from(format.parse(text)));
              } catch (DateTimeException e) {
                // Without the service's own time, ours has to do.
                return Stream.of();
              }
            });
  }

  /** Whether a record was created or changed since the first question, or deleted. */
  boolean explain(JsonNode record) {
    UUID key = Key.of(record);
    return isRecent(record) || changed.contains(key) || gone.contains(key);
  }

  private boolean isRecent(JsonNode record) {
    JsonNode meta = record.path("meta");
    return isRecent(meta.path("created").asText()) || isRecent(meta.path("modified").asText());
  }

  /** Most records are old, which the day tells at once, whatever the offset. */
  private boolean isRecent(String instant) {
    if (instant.compareTo(earliest) < 0) {
      return false;
    }
    try {
      return OffsetDateTime.parse(instant).toInstant().isAfter(began);
    } catch (DateTimeException e) {
      // What is no instant is reported as such, and explains nothing.
      return false;
    }
  }
}
