package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.ss12000.conformance.query.RefusedException;
import se.ss12000.conformance.query.Selection;
import se.ss12000.conformance.standard.Operation;

/** Answers what has been deleted. */
final class Deletions {
  private final Catalogue catalogue;
  private final int pageSize;

  Deletions(Catalogue catalogue, int pageSize) {
    this.catalogue = catalogue;
    this.pageSize = pageSize;
  }

  private final Tokens<Place> tokens = new Tokens<>();

  /** Where a walk goes on, and what it is a walk through. */
  private record Place(int from, String after, List<String> entities) {}

  Reply answer(Asked asked, Operation operation) throws ProblemException, RefusedException {
    Selection.of(catalogue.standard(), operation, asked.parameters());
    Place place = place(asked);
    List<Deletion> all = matching(place);
    int limit = asked.value("limit").map(Integer::parseInt).orElse(pageSize);
    int from = Math.min(place.from(), all.size());
    int end = Math.min(all.size(), from + Math.min(limit, pageSize));
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ObjectNode data = body.putObject("data");
    catalogue
        .standard()
        .resources()
        .filter(type -> !type.deletedAs().isEmpty() && isAsked(place, type.name()))
        .forEach(type -> data.putArray(type.deletedAs()));
    for (Deletion deletion : all.subList(from, end)) {
      if (data.get(deletion.type().deletedAs()) instanceof ArrayNode ids) {
        ids.add(deletion.id());
      }
    }
    boolean more = end < all.size();
    body.put(
        "pageToken", more ? tokens.issue(new Place(end, place.after(), place.entities())) : null);
    return Reply.of(200, body);
  }

  private Place place(Asked asked) throws ProblemException {
    Optional<String> token = asked.value(Lists.TOKEN);
    if (token.isEmpty()) {
      return new Place(0, asked.value("after").orElse(""), asked.values("entities"));
    }
    if (asked.has("after") || asked.has("entities")) {
      throw new ProblemException(
          400, "token-with-filter", "pageToken cannot be combined with a filter");
    }
    return tokens
        .find(token.get())
        .orElseThrow(
            () -> new ProblemException(400, Lists.UNKNOWN_TOKEN, "pageToken: not one of ours"));
  }

  private List<Deletion> matching(Place place) {
    Instant after =
        place.after().isEmpty()
            ? Instant.MIN
            : OffsetDateTime.parse(place.after().toUpperCase(Locale.ROOT)).toInstant();
    return catalogue.deletions().stream()
        .filter(deletion -> deletion.at().isAfter(after))
        .filter(deletion -> isAsked(place, deletion.type().name()))
        .toList();
  }

  private static boolean isAsked(Place place, String type) {
    return place.entities().isEmpty() || place.entities().contains(type);
  }
}
