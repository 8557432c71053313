package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.ERRATUM;
import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.ss12000.conformance.check.ExchangeCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Questions as the standard puts them are answered, at the path where the standard puts them. */
public final class StatusCheck implements ExchangeCheck {
  static final Rule OTHER_PATH =
      Rule.error(
              "API-003",
              ERRATUM,
              Text.sv("Sökvägar ska stavas som i standarden")
                  .en("Paths must be spelled as in the standard"),
              Text.sv("{operation} finns inte, men tjänsten svarar på {path}")
                  .en("{operation} is not there, but the service answers at {path}"),
              Text.sv("Svara på den sökväg som standarden anger, med samma skiftläge och numerus")
                  .en("Answer at the path that the standard gives, in the same case and number"))
          .oncePerProperty();
  static final Rule NOT_OFFERED =
      Rule.note(
              "API-004",
              STANDARD,
              Text.sv("En tjänst behöver inte ha alla anrop")
                  .en("A service need not have every operation"),
              Text.sv("tjänsten har inte {operation}").en("the service does not have {operation}"),
              Text.sv("Tillåtet, men scenarier som behöver anropet kan inte uppfyllas")
                  .en("Legal, but scenarios that need the operation cannot be met"))
          .oncePerProperty();
  static final Rule NOT_OK =
      Rule.error(
              "API-005",
              STANDARD,
              Text.sv("Anrop som standarden definierar ska besvaras med 200")
                  .en("Questions that the standard defines must be answered with 200"),
              Text.sv("{operation}{parameter} besvarades med {status} i stället för 200")
                  .en("{operation}{parameter} was answered with {status} instead of 200"),
              Text.sv("Åtgärda felet i tjänsten, eller stöd parametern som standarden beskriver")
                  .en("Mend the service, or support the parameter as the standard describes it"))
          .oncePerProperty();

  private static final Text MISSING =
      Text.sv("tjänsten svarar att anropet inte finns")
          .en("the service answers that there is no such operation");
  private static final Text WITH = Text.sv(" med {parameter}").en(" with {parameter}");
  private static final Set<Question> MAY_BE_MISSING =
      Set.of(Question.LIST, Question.LOOKUP, Question.LOOKUP_UNKNOWN, Question.DELETED);

  /** Answers of which only the data can tell whether they are right. */
  private static final Set<Question> FILTERS = Set.of(Question.FILTERED, Question.FILTERED_PAGES);

  private final Asked asked;

  public StatusCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(OTHER_PATH, NOT_OFFERED, NOT_OK);
  }

  @Override
  public void check(Answer answer, Consumer<Finding> findings, Consumer<Tried> trials) {
    Exchange exchange = answer.exchange();
    if (!Judged.is(exchange) || !exchange.question().wantsRecords()) {
      return;
    }
    if (exchange.question() == Question.OTHER_PATH) {
      if (exchange.isSuccess()) {
        findings.accept(otherPath(exchange));
      }
    } else if (exchange.status() == Judged.OK) {
      rules().forEach(rule -> trials.accept(Tried.on(rule, exchange, "")));
    } else if (isMissing(exchange)) {
      trials.accept(Tried.notOffered(NOT_OFFERED, exchange.operation(), MISSING));
      findings.accept(NOT_OFFERED.at(at(exchange, ""), "operation", exchange.operation()));
    } else if (!isLeftToOthers(exchange)) {
      trials.accept(Tried.on(NOT_OK, exchange, asked.property(exchange)));
      findings.accept(notOk(exchange));
    }
  }

  private static boolean isMissing(Exchange exchange) {
    return MAY_BE_MISSING.contains(exchange.question())
        && exchange.isFirst()
        && Judged.isNotThere(exchange.status());
  }

  /** A record that is not found and a filter that is refused may be so for a good reason. */
  private static boolean isLeftToOthers(Exchange exchange) {
    boolean filter = FILTERS.contains(exchange.question()) && exchange.isFirst();
    boolean refused =
        exchange.status() == Judged.BAD_REQUEST || Judged.isNotFound(exchange.status());
    boolean single = Asked.isById(exchange);
    return (filter && refused) || (single && Judged.isNotFound(exchange.status()));
  }

  private Finding notOk(Exchange exchange) {
    String property = asked.property(exchange);
    Text parameter = property.isEmpty() ? Text.NONE : WITH.with("parameter", property);
    return NOT_OK
        .at(
            at(exchange, property),
            "operation",
            exchange.operation(),
            "parameter",
            parameter,
            "status",
            exchange.status())
        .expected(Text.same("200"))
        .found(new Found(Text.same(Integer.toString(exchange.status())), false));
  }

  private Finding otherPath(Exchange exchange) {
    String path = exchange.url().replaceFirst("[?#].*", "").replaceFirst("^[a-z]+://[^/]*", "");
    return OTHER_PATH
        .at(at(exchange, ""), "operation", exchange.operation(), "path", path)
        .expected(Text.same(exchange.operation()))
        .found(new Found(Text.same(path), false));
  }

  private Location at(Exchange exchange, String property) {
    return Location.of(exchange, asked.type(exchange), property, "");
  }
}
