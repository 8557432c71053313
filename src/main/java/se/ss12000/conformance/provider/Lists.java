package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.query.Ordering;
import se.ss12000.conformance.query.RefusedException;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Operation;

/** Answers lists, page by page. */
final class Lists {
  static final String TOKEN = "pageToken";
  static final String UNKNOWN_TOKEN = "unknown-token";

  /** What may go along with a page token. */
  private static final Set<String> WITH_TOKEN =
      Set.of(TOKEN, "limit", "expand", "expandReferenceNames");

  private final Catalogue catalogue;
  private final Rendering rendering;
  private final Faults faults;
  private final int pageSize;
  private final Tokens<Walk> tokens = new Tokens<>();

  Lists(Catalogue catalogue, Rendering rendering, Faults faults, int pageSize) {
    this.catalogue = catalogue;
    this.rendering = rendering;
    this.faults = faults;
    this.pageSize = pageSize;
  }

  Reply answer(Asked asked, EntityType type, Operation operation)
      throws ProblemException, RefusedException {
    Walk walk = walk(asked, type, operation);
    int limit = asked.value("limit").map(Integer::parseInt).orElse(pageSize);
    int end = Math.min(walk.records().size(), walk.from() + Math.min(limit, pageSize));
    Asked first = walk.first();
    List<ObjectNode> records =
        walk.records().subList(walk.from(), end).stream()
            .map(
                json ->
                    rendering.render(
                        type, json, first.values("expand"), first.isTrue("expandReferenceNames")))
            .toList();
    records.forEach(json -> faults.onRecord(first, json));
    int next = faults.onNext(walk.from(), end);
    String token =
        end < walk.records().size() ? tokens.issue(new Walk(first, walk.records(), next)) : "";
    return Reply.of(200, body(faults.onPage(asked, page(asked, walk, limit, records, token))));
  }

  private static Page page(
      Asked asked, Walk walk, int limit, List<ObjectNode> records, String token) {
    return new Page(records, walk.from(), limit, token, asked.value(TOKEN).orElse(""));
  }

  private Walk walk(Asked asked, EntityType type, Operation operation)
      throws ProblemException, RefusedException {
    // Whatever comes along has to mean something, also when it is not looked at further.
    List<ObjectNode> chosen = catalogue.select(operation, asked.parameters());
    Optional<String> token = asked.value(TOKEN);
    if (token.isEmpty()) {
      List<ObjectNode> all = catalogue.all(type.name());
      return new Walk(
          asked, sorted(asked, operation, faults.onChoice(asked, catalogue, all, chosen)), 0);
    }
    for (Parameter parameter : asked.parameters()) {
      boolean known = operation.parameter(parameter.name()).isPresent();
      if (known && !WITH_TOKEN.contains(parameter.name())) {
        throw new ProblemException(
            400, "token-with-filter", "pageToken cannot be combined with " + parameter.name());
      }
    }
    return tokens
        .find(token.get())
        .filter(walk -> walk.first().path().equals(asked.path()))
        .orElseThrow(() -> new ProblemException(400, UNKNOWN_TOKEN, "pageToken: not one of ours"));
  }

  private List<ObjectNode> sorted(Asked asked, Operation operation, List<ObjectNode> chosen) {
    return asked
        .value("sortkey")
        .flatMap(key -> Ordering.of(catalogue.standard(), operation, key))
        .map(ordering -> chosen.stream().sorted(ordering::compare).toList())
        .orElse(chosen);
  }

  private static ObjectNode body(Page page) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode data = body.putArray("data");
    page.records().forEach(data::add);
    body.put(TOKEN, page.token().isEmpty() ? null : page.token());
    return body;
  }
}
