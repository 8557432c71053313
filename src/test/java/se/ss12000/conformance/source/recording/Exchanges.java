package se.ss12000.conformance.source.recording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.Text;

/** Exchanges as a crawl would have them. */
final class Exchanges {
  static final Standard STANDARD = Standards.load("2.1", Reading.ADOPTED);
  static final String BASE = "https://skola.example/v2.0";
  static final Instant START = Instant.parse("2026-09-01T08:00:00Z");
  static final RecordingHead HEAD =
      new RecordingHead("2.1", BASE, "1.0", START, "2026-08-01/2027-07-31", 0, true, "bearer");

  private Exchanges() {}

  static Answer list(int number, String collection, String body) {
    return answer(asked(number, number, Question.LIST, "GET /" + collection, 200), body);
  }

  static Answer answer(Exchange exchange, String body) {
    return new Answer(exchange, body.getBytes(UTF_8));
  }

  static Exchange asked(int number, int walk, Question question, String operation, int status) {
    return asked(number, walk, question, operation, status, List.of(), Text.NONE);
  }

  static Exchange asked(
      int number,
      int walk,
      Question question,
      String operation,
      int status,
      List<Parameter> parameters,
      Text obstacle) {
    String[] words = operation.split(" ", 2);
    return new Exchange(
        number,
        walk,
        question,
        operation,
        words[0],
        BASE + words[1].replace("{id}", "4e1c2b7a-0000-4000-8000-000000000001"),
        parameters,
        "",
        status,
        Map.of("content-type", List.of("application/json")),
        12,
        START.plusSeconds(number),
        1,
        obstacle);
  }

  /** The request that an exchange answered. */
  static Request request(Exchange exchange) {
    return new Request(
        exchange.question(),
        exchange.isFirst() ? 0 : exchange.walk(),
        exchange.operation(),
        exchange.url().substring(BASE.length()),
        exchange.parameters(),
        exchange.body(),
        Access.GIVEN);
  }
}
