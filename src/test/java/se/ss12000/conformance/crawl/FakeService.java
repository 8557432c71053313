package se.ss12000.conformance.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.Client;
import se.ss12000.conformance.source.Recording;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.text.Text;

/** A service that answers as it is told, and remembers what it was asked. */
final class FakeService implements Client, Recording, Conversation {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Function<Request, String>> routes = new HashMap<>();
  private final List<Request> asked = new ArrayList<>();
  private final List<Answer> kept = new ArrayList<>();
  private int budget = Integer.MAX_VALUE;

  /**
   * Answers a path with what a function makes of the request, and refuses it when that is nothing;
   * anything else is not found.
   */
  FakeService at(String path, Function<Request, String> body) {
    routes.put(path, body);
    return this;
  }

  /** Gives up after so many requests. */
  FakeService budget(int requests) {
    budget = requests;
    return this;
  }

  List<Request> asked() {
    return asked;
  }

  List<Request> asked(Question question, String path) {
    return asked.stream().filter(r -> r.question() == question && r.path().equals(path)).toList();
  }

  @Override
  public Answer ask(int number, Request request) throws SourceException {
    if (asked.size() >= budget) {
      throw new SourceException(Text.same("budget"));
    }
    asked.add(request);
    Function<Request, String> route = routes.get(request.path());
    String body = route == null ? "" : route.apply(request);
    var exchange =
        new Exchange(
            number,
            request.walk() == 0 ? number : request.walk(),
            request.question(),
            request.operation(),
            request.operation().replaceFirst(" .*", ""),
            "http://service.example" + request.path(),
            request.parameters(),
            request.body(),
            route == null ? 404 : body.isEmpty() ? 400 : 200,
            Map.of(),
            1,
            Instant.parse("2026-10-01T08:00:00Z"),
            1,
            Text.NONE);
    return new Answer(exchange, body.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void keep(Answer answer) {
    kept.add(answer);
  }

  @Override
  public void forget(Exchange first) {
    kept.removeIf(answer -> answer.exchange().walk() == first.number());
  }

  @Override
  public Optional<Answer> find(Request request) {
    return kept.stream()
        .filter(a -> a.exchange().operation().equals(request.operation()))
        .filter(a -> a.exchange().question() == request.question())
        .filter(a -> a.exchange().url().endsWith(request.path()))
        .filter(a -> a.exchange().parameters().equals(request.parameters()))
        .filter(a -> a.exchange().body().equals(request.body()))
        .findFirst();
  }

  @Override
  public Conversation conversation() {
    return this;
  }

  @Override
  public List<Exchange> exchanges() {
    return kept.stream().map(Answer::exchange).toList();
  }

  @Override
  public JsonNode body(Exchange exchange) {
    try {
      byte[] content =
          kept.stream()
              .filter(answer -> answer.exchange().number() == exchange.number())
              .findFirst()
              .map(Answer::content)
              .orElse(new byte[0]);
      JsonNode json = JSON.readTree(content);
      return json == null ? MissingNode.getInstance() : json;
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }

  @Override
  public void records(Exchange exchange, Consumer<JsonNode> each) {
    if (exchange.isSuccess()) {
      body(exchange).path("data").forEach(each);
    }
  }

  @Override
  public void records(EntityType type, Consumer<JsonNode> each) {
    exchanges().stream()
        .filter(e -> e.question() == Question.LIST)
        .filter(e -> e.operation().equals("GET " + type.path()))
        .forEach(e -> records(e, each));
  }
}
