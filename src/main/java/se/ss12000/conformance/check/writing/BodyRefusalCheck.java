package se.ss12000.conformance.check.writing;

import static se.ss12000.conformance.finding.Basis.PRACTICE;
import static se.ss12000.conformance.finding.Basis.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.ss12000.conformance.check.ExchangeCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.ObjectSchema;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** What cannot be taken in is refused, and the client told that the body is wrong. */
public final class BodyRefusalCheck implements ExchangeCheck {
  static final Rule ACCEPTED =
      Rule.error(
              "API-110",
              STANDARD,
              Text.sv("Ett innehåll som bryter mot standarden ska avvisas")
                  .en("A body that breaks the standard must be refused"),
              Text.sv("{operation} med fel i {attribute} besvarades med {status}")
                  .en("{operation} with a fault in {attribute} was answered with {status}"),
              Text.sv("Pröva innehållet mot schemat innan det sparas; svara annars 400")
                  .en("Verify the body by the schema before keeping it; otherwise answer 400"))
          .oncePerProperty();
  static final Rule OTHERWISE =
      Rule.warning(
              "API-111",
              PRACTICE,
              Text.sv("Ett felaktigt innehåll bör avvisas med 400")
                  .en("A wrong body should be refused with 400"),
              Text.sv("{operation} med fel i {attribute} avvisades med {status}, inte 400")
                  .en("{operation} with a fault in {attribute} was refused with {status}, not 400"),
              Text.sv("Svara 400 så att klienten förstår att det är innehållet som är fel")
                  .en("Answer 400 so that the client knows that it is the body that is wrong"))
          .oncePerProperty();
  static final Rule TARGET =
      Rule.warning(
              "API-112",
              PRACTICE,
              Text.sv("En prenumeration bör ha en adress som går att nå")
                  .en("A subscription should have an address that can be reached"),
              Text.sv("en target som inte är en adress godtogs med {status}")
                  .en("a target that is no address was accepted with {status}"),
              Text.sv("Pröva att target är en webbadress; annars når inga aviseringar fram")
                  .en("Verify that target is a web address; otherwise no notice arrives"))
          .oncePerProperty();

  private static final String BODY = "body";
  private static final String TARGET_NAME = "target";

  private final Standard standard;

  public BodyRefusalCheck(Standard standard) {
    this.standard = standard;
  }

  @Override
  public List<Rule> rules() {
    return List.of(ACCEPTED, OTHERWISE, TARGET);
  }

  @Override
  public void check(Answer answer, Consumer<Finding> findings, Consumer<Tried> trials) {
    Exchange exchange = answer.exchange();
    boolean target = exchange.question() == Question.MALFORMED_TARGET;
    if (!(target || exchange.question() == Question.MALFORMED_BODY)
        || !Written.isAnswered(exchange)
        || Written.isNotThere(exchange)) {
      return;
    }
    String attribute = target ? TARGET_NAME : wrong(exchange);
    int status = exchange.status();
    Rule accepted = target && exchange.isSuccess() ? TARGET : ACCEPTED;
    trials.accept(Tried.on(accepted, exchange, BODY));
    trials.accept(Tried.on(target ? TARGET : OTHERWISE, exchange, BODY));
    if (exchange.isSuccess() || status >= Written.SERVER_ERROR) {
      findings.accept(finding(accepted, exchange, attribute));
    } else if (status != Written.BAD_REQUEST) {
      findings.accept(finding(OTHERWISE, exchange, attribute));
    }
  }

  private Finding finding(Rule rule, Exchange exchange, String attribute) {
    var place = Written.at(standard, exchange, exchange.operation(), attribute, "");
    String status = Integer.toString(exchange.status());
    Finding finding =
        rule.equals(TARGET)
            ? rule.at(place, "status", status)
            : rule.at(
                place, "operation", exchange.operation(), "attribute", attribute, "status", status);
    return finding.expected(Text.same("400")).found(new Found(Text.same(status), false));
  }

  /** What is wrong in the body that was sent. */
  private String wrong(Exchange exchange) {
    JsonNode sent = Written.json(exchange.body());
    if (!sent.isObject()) {
      return BODY;
    }
    return attributes(exchange)
        .filter(Attribute::required)
        .map(Attribute::name)
        .filter(name -> !name.equals("id") && !name.equals("meta") && !sent.has(name))
        .findFirst()
        .or(
            () ->
                attributes(exchange)
                    .filter(a -> hasNoCode(a, sent))
                    .map(Attribute::name)
                    .findFirst())
        .orElse(BODY);
  }

  private Stream<Attribute> attributes(Exchange exchange) {
    return Optional.ofNullable(standard.operations().get(exchange.operation())).stream()
        .flatMap(operation -> operation.body().stream())
        .flatMap(schema -> Optional.ofNullable(standard.schemas().get(schema)).stream())
        .map(ObjectSchema::attributes)
        .flatMap(attributes -> attributes.values().stream());
  }

  /** Whether a value, or one within it, is on no list of codes. */
  private boolean hasNoCode(Attribute attribute, JsonNode sent) {
    JsonNode value = sent.path(attribute.name());
    if (!attribute.codes().isEmpty()) {
      return value.isTextual() && !attribute.codes().contains(value.asText());
    }
    return standard.objectOf(attribute).stream()
        .flatMap(object -> object.attributes().values().stream())
        .filter(inner -> !inner.codes().isEmpty())
        .anyMatch(
            inner ->
                value.findValuesAsText(inner.name()).stream()
                    .anyMatch(code -> !inner.codes().contains(code)));
  }
}
