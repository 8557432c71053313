package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.SCHEMA;
import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.ss12000.conformance.check.ExchangeCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Operation.Answer.Shape;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Records come wrapped as the operation says: in a page, in a bare array, or not at all. */
public final class ShapeCheck implements ExchangeCheck {
  static final Rule ERROR_INSIDE =
      Rule.error(
              "API-012",
              STANDARD,
              Text.sv("Ett fel ska inte lämnas med status 200")
                  .en("An error must not be given with status 200"),
              Text.sv("svaret har status {status} men beskriver ett fel")
                  .en("the answer has status {status} but describes an error"),
              Text.sv("Lämna fel med en status på 400 eller mer; mottagare litar på statusen")
                  .en("Give errors with a status of 400 or more; receivers rely on the status"))
          .oncePerProperty();
  static final Rule NO_PAGE =
      Rule.error(
              "API-013",
              SCHEMA,
              Text.sv("En lista ska besvaras med en sida")
                  .en("A list must be answered with a page"),
              Text.sv("svaret är {found}, inte en sida med data och pageToken")
                  .en("the answer is {found}, not a page with data and pageToken"),
              Text.sv("Svara {\"data\": [...], \"pageToken\": ...} även när allt får plats")
                  .en("Answer {\"data\": [...], \"pageToken\": ...} even when everything fits"))
          .oncePerProperty();
  static final Rule NO_RECORD =
      Rule.error(
              "API-014",
              SCHEMA,
              Text.sv("En post som hämtas med id ska lämnas för sig, utan omslag")
                  .en("A record fetched by its id must be given by itself, without wrapping"),
              Text.sv("svaret är {found}, inte posten själv")
                  .en("the answer is {found}, not the record itself"),
              Text.sv("Svara med postens objekt direkt")
                  .en("Answer with the record's object itself"))
          .oncePerProperty();
  static final Rule NO_ARRAY =
      Rule.error(
              "API-015",
              SCHEMA,
              Text.sv("Ett uppslag ska besvaras med en lista utan omslag")
                  .en("A lookup must be answered with a bare array"),
              Text.sv("svaret är {found}, inte en lista").en("the answer is {found}, not an array"),
              Text.sv("Svara [...] direkt; uppslag har inga sidor")
                  .en("Answer [...] itself; lookups have no pages"))
          .oncePerProperty();

  private static final Text AN_ARRAY = Text.sv("en lista").en("an array");
  private static final Text WRAPPED =
      Text.sv("ett objekt med posterna under data").en("an object with the records under data");
  private static final Text AN_OBJECT = Text.sv("ett objekt").en("an object");
  private static final Text A_VALUE = Text.sv("ett enda värde").en("a single value");

  private final Asked asked;

  public ShapeCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(ERROR_INSIDE, NO_PAGE, NO_RECORD, NO_ARRAY);
  }

  @Override
  public void check(Answer answer, Consumer<Finding> findings, Consumer<Tried> trials) {
    Exchange exchange = answer.exchange();
    Optional<Operation.Answer> right =
        asked.operation(exchange.operation()).map(o -> o.answers().get("200"));
    boolean judged = Judged.is(exchange) && exchange.isSuccess();
    if (!judged || right.isEmpty() || asked.type(exchange).isEmpty()) {
      return;
    }
    Outline outline = Outline.of(answer.content());
    if (!outline.isJson()) {
      return;
    }
    trials.accept(Tried.on(ERROR_INSIDE, exchange, ""));
    if (outline.isError()) {
      findings.accept(ERROR_INSIDE.at(at(exchange), "status", exchange.status()));
    } else if (exchange.question().wantsRecords()) {
      checkShape(exchange, right.get().shape(), outline, findings, trials);
    }
  }

  private void checkShape(
      Exchange exchange,
      Shape shape,
      Outline outline,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    Rule rule = ruleOf(shape);
    trials.accept(Tried.on(rule, exchange, ""));
    if (!fits(shape, outline)) {
      Text found = kind(outline);
      findings.accept(rule.at(at(exchange), "found", found).found(new Found(found, false)));
    }
  }

  private static Rule ruleOf(Shape shape) {
    return switch (shape) {
      case PAGE -> NO_PAGE;
      case ARRAY -> NO_ARRAY;
      case OBJECT, EMPTY -> NO_RECORD;
    };
  }

  /** Pages whose records stand under another key are judged as documents. */
  private static boolean fits(Shape shape, Outline outline) {
    return switch (shape) {
      case PAGE ->
          outline.isObject()
              && (outline.has(Asked.DATA)
                  || outline.members().keySet().stream().anyMatch(outline::hasList));
      case ARRAY -> outline.isArray();
      case OBJECT, EMPTY -> outline.isObject() && (outline.has("id") || !isWrapped(outline));
    };
  }

  private static boolean isWrapped(Outline outline) {
    return outline.hasObject(Asked.DATA) || outline.hasList(Asked.DATA);
  }

  private static Text kind(Outline outline) {
    if (outline.isArray()) {
      return AN_ARRAY;
    }
    if (!outline.isObject()) {
      return A_VALUE;
    }
    return isWrapped(outline) ? WRAPPED : AN_OBJECT;
  }

  private Location at(Exchange exchange) {
    return Location.of(exchange, asked.type(exchange), "", "");
  }
}
