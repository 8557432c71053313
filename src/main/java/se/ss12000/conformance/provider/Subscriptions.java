package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.ss12000.conformance.query.RefusedException;
import se.ss12000.conformance.query.Selection;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;

/** Who wants to be told of changes. */
final class Subscriptions {
  private static final Duration LIFE = Duration.ofDays(14);
  private static final String TYPES = "resourceTypes";

  private final Standard standard;
  private final Clock clock;
  private final Map<String, ObjectNode> subscriptions = new LinkedHashMap<>();
  private final Tokens<Integer> tokens = new Tokens<>();
  private final int pageSize;
  private final Set<String> codes;

  Subscriptions(Standard standard, Clock clock, int pageSize) {
    this.standard = standard;
    this.clock = clock;
    this.pageSize = pageSize;
    this.codes =
        Optional.ofNullable(standard.schemas().get("CreateSubscription")).stream()
            .flatMap(schema -> Optional.ofNullable(schema.attributes().get(TYPES)).stream())
            .flatMap(types -> standard.objectOf(types).stream())
            .flatMap(type -> Optional.ofNullable(type.attributes().get("resource")).stream())
            .flatMap(resource -> resource.codes().stream())
            .collect(Collectors.toSet());
  }

  synchronized Reply answer(Asked asked, Operation operation)
      throws ProblemException, RefusedException {
    Selection.of(standard, operation, asked.parameters());
    return switch (operation.key()) {
      case "GET /subscriptions" -> list(asked);
      case "POST /subscriptions" -> create(Singles.object(asked));
      case "PATCH /subscriptions/{id}" -> Reply.of(200, prolonged(found(asked)));
      case "DELETE /subscriptions/{id}" -> delete(asked);
      default -> Reply.of(200, found(asked).deepCopy());
    };
  }

  private Reply list(Asked asked) throws ProblemException {
    var all = List.copyOf(subscriptions.values());
    int from = 0;
    if (asked.has(Lists.TOKEN)) {
      from =
          asked
              .value(Lists.TOKEN)
              .flatMap(tokens::find)
              .orElseThrow(
                  () -> new ProblemException(400, "unknown-token", "pageToken: not one of ours"));
    }
    int limit = asked.value("limit").map(Integer::parseInt).orElse(pageSize);
    int start = Math.min(from, all.size());
    int end = Math.min(all.size(), start + Math.min(limit, pageSize));
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode data = body.putArray("data");
    all.subList(start, end).forEach(one -> data.add(one.deepCopy()));
    body.put(Lists.TOKEN, end < all.size() ? tokens.issue(end) : null);
    return Reply.of(200, body);
  }

  private Reply create(ObjectNode wanted) throws ProblemException {
    for (String member : List.of("name", "target", TYPES)) {
      if (!wanted.hasNonNull(member)) {
        throw new ProblemException(400, "missing-attribute", member + " has to be given");
      }
    }
    for (JsonNode type : wanted.path(TYPES)) {
      if (!codes.contains(type.path("resource").asText())) {
        throw new ProblemException(400, "unknown-type", TYPES + ": there is no such type");
      }
    }
    if (!isOfThisMachine(wanted.path("target").asText())) {
      throw new ProblemException(
          400, "target-elsewhere", "target: only addresses on this machine are called back");
    }
    ObjectNode subscription = JsonNodeFactory.instance.objectNode();
    String id = UUID.randomUUID().toString();
    subscription.put("id", id);
    prolonged(subscription);
    for (String member : List.of("name", "target", TYPES)) {
      subscription.set(member, wanted.get(member));
    }
    subscriptions.put(id, subscription);
    return Reply.of(201, subscription.deepCopy());
  }

  /** A tool for tests calls nobody but its user. */
  private static boolean isOfThisMachine(String target) {
    try {
      URI uri = URI.create(target);
      String host = uri.getHost();
      boolean web = Set.of("http", "https").contains(String.valueOf(uri.getScheme()));
      return web && host != null && InetAddress.getByName(host).isLoopbackAddress();
    } catch (IllegalArgumentException | UnknownHostException e) {
      // What is no address cannot be called.
      return false;
    }
  }

  private ObjectNode prolonged(ObjectNode subscription) {
    return subscription.put(
        "expires", clock.instant().plus(LIFE).truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private ObjectNode found(Asked asked) throws ProblemException {
    ObjectNode found = subscriptions.get(Singles.uuid(asked).toLowerCase(Locale.ROOT));
    if (found == null) {
      throw new ProblemException(404, "not-found", "there is no such subscription");
    }
    return found;
  }

  private Reply delete(Asked asked) throws ProblemException {
    subscriptions.remove(found(asked).path("id").asText());
    return Reply.empty(204);
  }

  /** Where changes of a type are to be told. */
  synchronized List<URI> targets(String type) {
    String now = clock.instant().toString();
    return subscriptions.values().stream()
        .filter(one -> one.path("expires").asText().compareTo(now) > 0)
        .filter(one -> wants(one.path(TYPES), type))
        .map(one -> URI.create(one.path("target").asText()))
        .toList();
  }

  private static boolean wants(JsonNode types, String type) {
    return StreamSupport.stream(types.spliterator(), false)
        .anyMatch(one -> one.path("resource").asText().equals(type));
  }
}
