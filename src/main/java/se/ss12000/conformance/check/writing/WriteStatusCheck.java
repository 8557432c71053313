package se.ss12000.conformance.check.writing;

import static se.ss12000.conformance.finding.Basis.ERRATUM;
import static se.ss12000.conformance.finding.Basis.PRACTICE;
import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** What is written as the standard has it is taken in, with the status of the standard. */
public final class WriteStatusCheck implements ConversationCheck {
  static final Rule STATUS =
      Rule.error(
              "API-100",
              STANDARD,
              Text.sv("Det som skrivs ska besvaras med standardens status")
                  .en("What is written must be answered with the status of the standard"),
              Text.sv("{operation} besvarades med {status} i stället för {expected}")
                  .en("{operation} was answered with {status} instead of {expected}"),
              Text.sv("Svara med den status som standarden anger när anropet har utförts")
                  .en("Answer with the status that the standard gives once it has been done"))
          .oncePerProperty();
  static final Rule REFUSED =
      Rule.warning(
              "API-101",
              PRACTICE,
              Text.sv("Det som är rätt skrivet bör tas emot")
                  .en("What is written correctly should be taken in"),
              Text.sv("{operation} avvisades med {status} fast innehållet följer standarden")
                  .en("{operation} was refused with {status} though it follows the standard"),
              Text.sv("Ta emot det, eller säg i felet vilken egen regel som hindrar")
                  .en("Take it in, or say in the error which rule of your own prevents it"))
          .oncePerProperty();
  static final Rule SLASH =
      Rule.note(
              "API-113",
              ERRATUM,
              Text.sv("Återkoppling lämnas på sökvägen som den står, med snedstreck sist")
                  .en("Feedback goes to the path as it stands, with a slash at the end"),
              Text.sv("{operation} besvarades bara utan det sista snedstrecket")
                  .en("{operation} was answered only without the last slash"),
              Text.sv("Svara på båda; konsumenter skriver som i standarden")
                  .en("Answer at both; consumers write as the standard does"))
          .oncePerProperty();

  private static final Set<Question> WRITES =
      Set.of(Question.CREATED, Question.RENEWED, Question.REMOVED, Question.FEEDBACK);
  private static final Text NOBODY =
      Text.sv("ingen testperson i konfigurationen har vad som krävs i tjänstens uppgifter")
          .en("no test person of the configuration has what it takes in the service's data");
  private static final Text NOTHING =
      Text.sv("inget har skapats som det kan prövas på").en("nothing was created to try it on");
  private static final Text NOT_TAKEN =
      Text.sv("tjänsten avvisade det med {status}").en("the service refused it with {status}");
  private static final Text MISSING =
      Text.sv("tjänsten svarar att anropet inte finns")
          .en("the service answers that there is no such operation");

  private final Standard standard;

  public WriteStatusCheck(Standard standard) {
    this.standard = standard;
  }

  @Override
  public List<Rule> rules() {
    return List.of(STATUS, REFUSED, SLASH);
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    if (!Written.isAllowed(conversation)) {
      return;
    }
    standard.operations().values().stream()
        .filter(WriteStatusCheck::writes)
        .forEach(operation -> check(operation, conversation, findings, trials));
  }

  private static boolean writes(Operation operation) {
    return !operation.key().startsWith("GET ") && !operation.key().endsWith("/lookup");
  }

  private void check(
      Operation operation,
      Conversation conversation,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    List<Exchange> tried =
        conversation.exchanges().stream()
            .filter(e -> WRITES.contains(e.question()) && e.operation().equals(operation.key()))
            .toList();
    if (tried.isEmpty()) {
      boolean creates = operation.key().startsWith("POST ");
      trials.accept(Tried.not(STATUS, operation.key(), "", creates ? NOBODY : NOTHING));
    }
    Optional<Exchange> taken = tried.stream().filter(Exchange::isSuccess).findFirst();
    for (Exchange exchange : tried) {
      boolean replaced = taken.isPresent() && Written.isNotThere(exchange);
      if (Written.isAnswered(exchange) && !replaced && !isGoneAlready(exchange)) {
        judge(operation, exchange, findings, trials);
      }
    }
    taken.filter(e -> e.question() == Question.FEEDBACK).ifPresent(e -> slash(e, findings, trials));
  }

  /** Asked again after no answer had come, it may have been removed by the first question. */
  private static boolean isGoneAlready(Exchange exchange) {
    return exchange.question() == Question.REMOVED
        && exchange.tries() > 1
        && exchange.status() == Written.NOT_FOUND;
  }

  private void judge(
      Operation operation, Exchange exchange, Consumer<Finding> findings, Consumer<Tried> trials) {
    String expected = expected(operation);
    String status = Integer.toString(exchange.status());
    boolean created = exchange.question() != Question.REMOVED;
    if (created && Written.isNotThere(exchange)) {
      trials.accept(Tried.notOffered(STATUS, operation.key(), MISSING));
    } else if (created && !exchange.isSuccess() && exchange.status() < Written.SERVER_ERROR) {
      trials.accept(
          Tried.not(STATUS, operation.key(), "", NOT_TAKEN.with("status", exchange.status())));
      trials.accept(Tried.on(REFUSED, exchange, "refusal"));
      findings.accept(finding(REFUSED, exchange, "operation", operation.key(), "status", status));
    } else {
      trials.accept(Tried.on(STATUS, exchange, ""));
      trials.accept(Tried.on(REFUSED, exchange, ""));
      resources(exchange).forEach(r -> trials.accept(Tried.on(STATUS, exchange, r)));
      if (!status.equals(expected)) {
        findings.accept(
            finding(
                    STATUS,
                    exchange,
                    "operation",
                    operation.key(),
                    "status",
                    status,
                    "expected",
                    expected)
                .expected(Text.same(expected))
                .found(new Found(Text.same(status), false)));
      }
    }
  }

  private Finding finding(Rule rule, Exchange exchange, Object... values) {
    return rule.at(Written.at(standard, exchange, exchange.operation(), "", ""), values);
  }

  /** The entity types that a subscription was wanted for. */
  private static List<String> resources(Exchange exchange) {
    return Written.json(exchange.body()).findValuesAsText("resource");
  }

  private static String expected(Operation operation) {
    return operation.answers().keySet().stream()
        .filter(status -> status.startsWith("2"))
        .findFirst()
        .orElse("200");
  }

  private void slash(Exchange exchange, Consumer<Finding> findings, Consumer<Tried> trials) {
    trials.accept(Tried.on(SLASH, exchange, ""));
    if (exchange.operation().endsWith("/") && !exchange.url().endsWith("/")) {
      findings.accept(finding(SLASH, exchange, "operation", exchange.operation()));
    }
  }
}
