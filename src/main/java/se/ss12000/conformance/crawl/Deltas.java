package se.ss12000.conformance.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

/** Asks what has changed and what is gone, as a consumer does that has read before. */
final class Deltas {
  private static final String AFTER = "after";
  private static final int SOME = 3;

  /** So many records are little to ask for twice. */
  private static final int FEW = 10_000;

  /** So many that went are looked for by their ids; when more went, that is no coincidence. */
  private static final int MOST = 50;

  /** How far the clock of a service may be from what it says. */
  private static final Duration SLACK = Duration.ofMinutes(1);

  private final Standard standard;
  private final Asker asker;
  private final Bounds bounds;
  private final Paths paths;
  private final Known known;
  private final Conversation conversation;
  private final Optional<Conversation> earlier;

  Deltas(
      Standard standard,
      Asker asker,
      Bounds bounds,
      Paths paths,
      Known known,
      Conversation conversation,
      Optional<Conversation> earlier) {
    this.standard = standard;
    this.asker = asker;
    this.bounds = bounds;
    this.paths = paths;
    this.known = known;
    this.conversation = conversation;
    this.earlier = earlier;
  }

  /** What a list, or the deletions, say of the time since the earlier crawl. */
  void ask(Step step) throws SourceException {
    String operation = step.operation().key();
    boolean list = standard.typeOf(operation).isPresent();
    Optional<Instant> since =
        earlier.stream()
            .flatMap(before -> before.asked(Question.LIST))
            .filter(first -> !list || first.operation().equals(operation))
            .map(Deltas::begun)
            .min(Instant::compareTo);
    if (since.isPresent()) {
      var parameters = new ArrayList<>(bounds.of(step.operation()));
      parameters.add(
          new Parameter(list ? Plan.MODIFIED_AFTER : AFTER, since.get().minus(SLACK).toString()));
      asker.walk(
          Asker.get(Question.DELTA, operation, paths.of(operation), parameters), 0, List.of());
    }
  }

  /** When a list was begun, by the service's own clock if it told. */
  private static Instant begun(Exchange first) {
    return first.header("date").stream()
        .flatMap(Deltas::date)
        .findFirst()
        .filter(date -> date.isBefore(first.at()))
        .orElse(first.at());
  }

  private static Stream<Instant> date(String text) {
    try {
      var format = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);
      return Stream.of(Instant.from(format.parse(text)));
    } catch (DateTimeException e) {
      // Without the service's own time, ours has to do.
      return Stream.of();
    }
  }

  boolean isSmall(EntityType type) {
    return known.count(type) > 0 && known.count(type) <= FEW;
  }

  /** Looks whether what is said to be deleted, and stood in a list, is there all the same. */
  void confirm() throws SourceException {
    for (EntityType type : standard.resources().toList()) {
      String operation = "GET " + type.path() + "/{id}";
      if (standard.operations().containsKey(operation)) {
        Set<String> ids = new LinkedHashSet<>(doubtful(type));
        ids.addAll(vanished(type));
        for (String id : ids) {
          asker.ask(Asker.get(Question.STILL_THERE, operation, paths.of(operation, id), List.of()));
        }
      }
    }
  }

  /** What stood in the list and not in the same list later. */
  private List<String> vanished(EntityType type) {
    Set<String> later = new HashSet<>();
    conversation
        .asked(Question.ONCE_MORE)
        .filter(first -> standard.typeOf(first.operation()).equals(Optional.of(type)))
        .flatMap(first -> conversation.walk(first).stream())
        .forEach(page -> conversation.identities(page, each -> later.add(key(each.path("id")))));
    var vanished = new ArrayList<String>();
    if (!later.isEmpty()) {
      known.forEach(
          type.name(),
          record -> {
            if (vanished.size() < MOST && !later.contains(key(record.path("id")))) {
              vanished.add(record.path("id").asText());
            }
          });
    }
    return vanished;
  }

  private List<String> doubtful(EntityType type) {
    Set<String> deleted = new HashSet<>();
    conversation
        .asked(Question.DELETED)
        .filter(first -> !first.values(AFTER).isEmpty())
        .flatMap(first -> conversation.walk(first).stream())
        .map(page -> conversation.body(page).path("data").path(type.deletedAs()))
        .forEach(ids -> ids.forEach(id -> deleted.add(key(id))));
    var doubtful = new ArrayList<String>();
    if (!deleted.isEmpty()) {
      known.forEach(
          type.name(),
          record -> {
            if (doubtful.size() < SOME && deleted.contains(key(record.path("id")))) {
              doubtful.add(record.path("id").asText());
            }
          });
    }
    return doubtful;
  }

  private static String key(JsonNode id) {
    return id.asText().toLowerCase(Locale.ROOT);
  }
}
