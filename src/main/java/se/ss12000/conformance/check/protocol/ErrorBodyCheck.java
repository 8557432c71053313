package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.SCHEMA;

import com.fasterxml.jackson.core.JsonToken;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.ss12000.conformance.check.ExchangeCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Errors say what is wrong in the one way that receivers can read. */
public final class ErrorBodyCheck implements ExchangeCheck {
  private static final String CODE = "code";
  private static final String MESSAGE = "message";

  static final Rule ERROR =
      Rule.error(
              "API-023",
              SCHEMA,
              Text.sv("Fel ska beskrivas med texterna code och message")
                  .en("Errors must be described by the strings code and message"),
              Text.sv("svaret med status {status} är inget fel enligt standarden: {found}")
                  .en(
                      "the answer with status {status} is no error as the standard has it: {found}"),
              Text.sv("Svara {\"code\": \"...\", \"message\": \"...\"} med texter som värden")
                  .en("Answer {\"code\": \"...\", \"message\": \"...\"} with strings as values"))
          .oncePerProperty();

  private static final Text EMPTY = Text.sv("det saknar innehåll").en("it has no content");
  private static final Text NO_JSON = Text.sv("det är inte JSON").en("it is not JSON");
  private static final Text NO_OBJECT = Text.sv("det är inget objekt").en("it is no object");
  private static final Text NO_STRING = Text.sv("{key} är ingen text").en("{key} is not a string");
  private static final Text MISSING = Text.sv("{key} saknas").en("{key} is missing");
  private static final Text INSTEAD =
      Text.sv("{key} saknas, där står {others}").en("{key} is missing, there is {others}");
  private static final int MOST_KEYS = 3;

  /** Statuses whose bodies the standard leaves open, or that something before the service gives. */
  private static final Set<Integer> OPEN = Set.of(401, 404, 405, 410, 415, 429, 502, 503, 504);

  private final Asked asked;

  public ErrorBodyCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(ERROR);
  }

  @Override
  public void check(Answer answer, Consumer<Finding> findings, Consumer<Tried> trials) {
    Exchange exchange = answer.exchange();
    int status = exchange.status();
    if (status < Judged.BAD_REQUEST || OPEN.contains(status) || !Judged.is(exchange)) {
      return;
    }
    trials.accept(Tried.on(ERROR, exchange, Asked.REFUSAL));
    fault(answer.content())
        .ifPresent(
            fault ->
                findings.accept(
                    ERROR
                        .at(
                            Location.of(exchange, asked.type(exchange), "", ""),
                            "status",
                            status,
                            "found",
                            fault)
                        .found(new Found(fault, false))));
  }

  private static Optional<Text> fault(byte[] content) {
    if (content.length == 0) {
      return Optional.of(EMPTY);
    }
    Outline outline = Outline.of(content);
    if (!outline.isJson()) {
      return Optional.of(NO_JSON);
    }
    if (!outline.isObject()) {
      return Optional.of(NO_OBJECT);
    }
    return Stream.of(CODE, MESSAGE).flatMap(key -> fault(outline, key).stream()).findFirst();
  }

  private static Optional<Text> fault(Outline outline, String key) {
    if (outline.hasText(key)) {
      return Optional.empty();
    }
    JsonToken value = outline.members().get(key);
    if (value != null) {
      return Optional.of(NO_STRING.with("key", key));
    }
    List<String> others =
        outline.members().keySet().stream()
            .filter(other -> !other.equals(CODE) && !other.equals(MESSAGE))
            .map(Masked::name)
            .sorted()
            .limit(MOST_KEYS)
            .toList();
    return Optional.of(
        others.isEmpty()
            ? MISSING.with("key", key)
            : INSTEAD.with("key", key).with("others", String.join(", ", others)));
  }
}
