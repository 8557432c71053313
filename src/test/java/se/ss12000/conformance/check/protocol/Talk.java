package se.ss12000.conformance.check.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.ExchangeCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** A conversation with a service, made by hand; its JSON may have apostrophes for quotes. */
final class Talk implements Conversation {
  static final Standard STANDARD = Records.standard("2.1");
  static final Instant AT = Instant.parse("2026-10-05T12:00:00Z");

  private static final Map<String, List<String>> JSON =
      Map.of("Content-Type", List.of("application/json"));

  private final List<Exchange> exchanges = new ArrayList<>();
  private final Map<Integer, String> bodies = new HashMap<>();

  /** Asks with GET or POST, as the operation has it; an id is filled in for {@code {id}}. */
  Exchange ask(Question question, String operation, String query, int status, String body) {
    return add(question, 0, operation, operation, query, "", status, body);
  }

  /** Asks for a list of everything, which is answered with one page. */
  Exchange list(String path, String... records) {
    return ask(Question.LIST, "GET " + path, "", 200, page("", records));
  }

  /** Asks for the next page. */
  Exchange next(Exchange first, String query, String body) {
    return add(
        first.question(),
        first.number(),
        first.operation(),
        first.operation(),
        query,
        "",
        200,
        body);
  }

  Exchange byId(Question question, String operation, String id, String query, String body) {
    String place = operation.replace("{id}", id);
    return add(question, 0, operation, place, query, "", body.isEmpty() ? 404 : 200, body);
  }

  Exchange lookup(Question question, String path, String body, String answer) {
    String operation = "POST " + path + "/lookup";
    String sent = Records.json(body).toString();
    return add(question, 0, operation, operation, "", sent, 200, answer);
  }

  private Exchange add(
      Question question,
      int walk,
      String operation,
      String place,
      String query,
      String sent,
      int status,
      String body) {
    int number = exchanges.size() + 1;
    String[] words = place.split(" ", 2);
    String path = words[1];
    List<Exchange.Parameter> parameters =
        Arrays.stream(query.split("&", -1))
            .filter(pair -> !pair.isEmpty())
            .map(pair -> pair.split("=", 2))
            .map(pair -> new Exchange.Parameter(pair[0], pair[1]))
            .toList();
    var exchange =
        new Exchange(
            number,
            walk == 0 ? number : walk,
            question,
            operation,
            words[0],
            "https://skola.example/v2.0" + path + (query.isEmpty() ? "" : "?" + query),
            parameters,
            sent,
            status,
            JSON,
            20,
            AT.plusSeconds(number),
            1,
            Text.NONE);
    exchanges.add(exchange);
    bodies.put(number, body);
    return exchange;
  }

  /** A page; the last one when it has no token. */
  static String page(String token, String... records) {
    String next = token.isEmpty() ? "null" : "'" + token + "'";
    return "{'data': [" + String.join(",", records) + "], 'pageToken': " + next + "}";
  }

  static String array(String... records) {
    return "[" + String.join(",", records) + "]";
  }

  /** A room of some organisation that was made and changed on days of January. */
  static String room(int id, String name, int owner) {
    return "{'id': '%s', 'meta': {'created': '2026-01-%02dT00:00:00Z', 'modified':"
            .formatted(Records.uuid(id), id)
        + " '2026-01-%02dT00:00:00Z'}, 'displayName': '%s', 'owner': %s}"
            .formatted(id, name, Records.ref(owner));
  }

  static String organisation(int id, String name) {
    return "{'id': '%s', 'meta': {'created': '2026-01-01T00:00:00Z', 'modified':"
            .formatted(Records.uuid(id))
        + " '2026-01-01T00:00:00Z'}, 'displayName': '%s', 'organisationType': 'Skolenhet'}"
            .formatted(name);
  }

  /** What a check says of the whole conversation. */
  Said judge(ConversationCheck check) {
    var said = new Said(new ArrayList<>(), new ArrayList<>());
    check.check(this, said.findings()::add, said.trials()::add);
    return said;
  }

  /** What a check says of each answer by itself. */
  Said judge(ExchangeCheck check) {
    var said = new Said(new ArrayList<>(), new ArrayList<>());
    for (Exchange exchange : exchanges) {
      byte[] content = text(exchange).getBytes(UTF_8);
      check.check(new Answer(exchange, content), said.findings()::add, said.trials()::add);
    }
    return said;
  }

  /** What an exchange check says of one answer that was made by hand. */
  static Said judge(ExchangeCheck check, Exchange exchange, String content) {
    var said = new Said(new ArrayList<>(), new ArrayList<>());
    check.check(
        new Answer(exchange, content.getBytes(UTF_8)), said.findings()::add, said.trials()::add);
    return said;
  }

  private String text(Exchange exchange) {
    String body = bodies.getOrDefault(exchange.number(), "");
    return body.startsWith("{") || body.startsWith("[") ? Records.json(body).toString() : body;
  }

  @Override
  public List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  @Override
  public JsonNode body(Exchange exchange) {
    String text = text(exchange);
    return text.startsWith("{") || text.startsWith("[")
        ? Records.json(text)
        : MissingNode.getInstance();
  }

  @Override
  public void records(Exchange exchange, Consumer<JsonNode> each) {
    JsonNode body = body(exchange);
    if (!exchange.isSuccess() || body.isMissingNode()) {
      return;
    }
    if (body.path("data").isArray()) {
      body.path("data").forEach(each);
    } else if (body.isArray()) {
      body.forEach(each);
    } else {
      each.accept(body);
    }
  }

  @Override
  public void records(EntityType type, Consumer<JsonNode> each) {
    String list = "GET " + type.path();
    exchanges.stream()
        .filter(e -> e.question() == Question.LIST && e.operation().equals(list))
        .forEach(e -> records(e, each));
  }

  /** What was found, and on what it was tried. */
  record Said(List<Finding> findings, List<Tried> trials) {
    /** Rule and property of each finding, such as {@code API-041 organisation}. */
    List<String> places() {
      return findings.stream()
          .map(f -> (f.rule().id() + " " + f.location().property()).strip())
          .toList();
    }

    String message() {
      if (findings.size() != 1) {
        throw new AssertionError("not one finding: " + places());
      }
      return findings.get(0).message().en();
    }

    /** The parameters on which something was tried, once for each operation. */
    List<String> tried() {
      return trials.stream()
          .filter(t -> t.cases() > 0)
          .map(t -> (t.operation() + " " + t.parameter()).strip())
          .distinct()
          .toList();
    }

    /** Why something could not be tried. */
    String reason(String parameter) {
      return trials.stream()
          .filter(t -> t.cases() == 0 && t.parameter().equals(parameter))
          .map(t -> t.reason().en())
          .findFirst()
          .orElse("");
    }
  }
}
