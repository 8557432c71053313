package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.PRACTICE;
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
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** What means nothing is refused, and told apart from what is not there. */
public final class RefusalCheck implements ExchangeCheck {
  static final Rule MALFORMED_ID =
      Rule.error(
              "API-020",
              STANDARD,
              Text.sv("Ett id som inte är ett UUID ska avvisas med 400")
                  .en("An id that is no UUID must be refused with 400"),
              Text.sv("ett id som inte är ett UUID besvarades med {status} i stället för 400")
                  .en("an id that is no UUID was answered with {status} instead of 400"),
              Text.sv("Skilj felaktigt skrivna id (400) från sådana som saknas (404)")
                  .en("Tell malformed ids (400) from those that are not there (404)"))
          .oncePerProperty();
  static final Rule UNKNOWN_ID =
      Rule.error(
              "API-021",
              STANDARD,
              Text.sv("Ett id som ingen post har ska besvaras med 404")
                  .en("An id that no record has must be answered with 404"),
              Text.sv("ett id som ingen post har besvarades med {status} i stället för 404")
                  .en("an id that no record has was answered with {status} instead of 404"),
              Text.sv("Svara 404 utan innehåll när posten saknas")
                  .en("Answer 404 without content when the record is not there"))
          .oncePerProperty();
  static final Rule MALFORMED_FILTER =
      Rule.error(
              "API-022",
              STANDARD,
              Text.sv("Filtervärden som inte betyder något ska avvisas med 400")
                  .en("Filter values that mean nothing must be refused with 400"),
              Text.sv("ett felskrivet värde på {parameter} gav {status} i stället för 400")
                  .en("a malformed value of {parameter} gave {status} instead of 400"),
              Text.sv("Pröva värdet innan frågan körs; den som får allt tror att det är urvalet")
                  .en("Verify the value first; who gets everything takes it for the selection"))
          .oncePerProperty();
  static final Rule TOKEN_AND_FILTER =
      Rule.error(
              "API-031",
              STANDARD,
              Text.sv("Filter tillsammans med pageToken ska avvisas med 400")
                  .en("A filter together with pageToken must be refused with 400"),
              Text.sv("pageToken tillsammans med {parameter} gav {status} i stället för 400")
                  .en("pageToken together with {parameter} gave {status} instead of 400"),
              Text.sv("Låt sidnyckeln bära urvalet och avvisa filter bredvid den")
                  .en("Let the page token carry the selection and refuse filters beside it"))
          .oncePerProperty();
  static final Rule FOREIGN_TOKEN =
      Rule.error(
              "API-032",
              STANDARD,
              Text.sv("En sidnyckel som tjänsten inte har gett ut ska avvisas")
                  .en("A page token that the service never gave must be refused"),
              Text.sv("en påhittad pageToken besvarades med {status} i stället för 400")
                  .en("a made-up pageToken was answered with {status} instead of 400"),
              Text.sv("Pröva sidnyckeln och svara 400 när den inte kan tolkas")
                  .en("Verify the page token and answer 400 when it cannot be understood"))
          .oncePerProperty();
  static final Rule LIMIT_ZERO =
      Rule.warning(
              "API-024",
              PRACTICE,
              Text.sv("limit=0 bör avvisas med 400").en("limit=0 should be refused with 400"),
              Text.sv("limit=0 besvarades med {status}").en("limit=0 was answered with {status}"),
              Text.sv("Det minsta värdet är 1; svara 400 på mindre")
                  .en("The least value is 1; answer 400 to less"))
          .oncePerProperty();

  private final Asked asked;

  public RefusalCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(
        MALFORMED_ID, UNKNOWN_ID, MALFORMED_FILTER, LIMIT_ZERO, TOKEN_AND_FILTER, FOREIGN_TOKEN);
  }

  @Override
  public void check(Answer answer, Consumer<Finding> findings, Consumer<Tried> trials) {
    Exchange exchange = answer.exchange();
    ruleFor(exchange)
        .filter(rule -> Judged.is(exchange))
        .ifPresent(
            rule -> {
              trials.accept(Tried.on(rule, exchange, Asked.REFUSAL));
              if (!isRight(exchange) && !isErrorInside(answer)) {
                findings.accept(finding(rule, exchange));
              }
            });
  }

  private Optional<Rule> ruleFor(Exchange exchange) {
    return switch (exchange.question()) {
      case MALFORMED_ID -> Optional.of(MALFORMED_ID);
      case UNKNOWN_ID -> Optional.of(UNKNOWN_ID);
      case MALFORMED_FILTER -> Optional.of(MALFORMED_FILTER);
      case TOKEN_AND_FILTER -> Optional.of(TOKEN_AND_FILTER).filter(r -> isWrong(exchange));
      case FOREIGN_TOKEN -> Optional.of(FOREIGN_TOKEN);
      case LIMIT_ZERO -> Optional.of(LIMIT_ZERO);
      case LIST, LIMITED, FILTERED, FILTERED_PAGES, SORTED, EXPANDED, NAMED -> Optional.empty();
      case BY_ID, LOOKUP, LOOKUP_UNKNOWN, DELETED, CHANGED -> Optional.empty();
      case ONCE_MORE, OTHER_PATH -> Optional.empty();
      case NO_CREDENTIALS, WRONG_CREDENTIALS -> Optional.empty();
      case DELTA, STILL_THERE -> Optional.empty();
      case EXPIRED_TOKEN, WRONG_KEY, WRONG_LOCATION, WRONG_ORGANISATION, UNSIGNED_TOKEN ->
          Optional.empty();
      case CREATED, READ_BACK, RENEWED, REMOVED, REMOVED_AGAIN, GONE -> Optional.empty();
      case MALFORMED_BODY, MALFORMED_TARGET, FEEDBACK, NOTICE, AWAITED -> Optional.empty();
    };
  }

  /** Parameters that a list cannot do without may be repeated beside the token. */
  private boolean isWrong(Exchange exchange) {
    return !beside(exchange).isEmpty();
  }

  private boolean isRight(Exchange exchange) {
    int status = exchange.status();
    if (exchange.question() == Question.UNKNOWN_ID) {
      return Judged.isNotFound(status);
    }
    return status == Judged.BAD_REQUEST
        || (exchange.question() == Question.FOREIGN_TOKEN && Judged.isClientsFault(status));
  }

  /** An error with the status of a success is another fault, and reported as that. */
  private static boolean isErrorInside(Answer answer) {
    return answer.exchange().isSuccess() && Outline.of(answer.content()).isError();
  }

  /** The parameters that must not stand beside a page token. */
  private List<String> beside(Exchange exchange) {
    return exchange.parameters().stream()
        .map(Exchange.Parameter::name)
        .filter(name -> !name.equals(Asked.TOKEN) && !name.equals(Asked.LIMIT))
        .filter(
            name -> asked.parameter(exchange.operation(), name).filter(p -> p.required()).isEmpty())
        .toList();
  }

  private Finding finding(Rule rule, Exchange exchange) {
    String property = asked.property(exchange);
    Location place = Location.of(exchange, asked.type(exchange), property, "");
    String named =
        exchange.question() == Question.TOKEN_AND_FILTER ? beside(exchange).get(0) : property;
    Finding finding =
        rule.message().placeholders().contains("parameter")
            ? rule.at(place, "parameter", named, "status", exchange.status())
            : rule.at(place, "status", exchange.status());
    String expected = rule.equals(UNKNOWN_ID) ? "404" : "400";
    return finding
        .expected(Text.same(expected))
        .found(new Found(Text.same(Integer.toString(exchange.status())), false));
  }
}
