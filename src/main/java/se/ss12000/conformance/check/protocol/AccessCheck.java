package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.ERRATUM;
import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Nobody gets anything without the right credentials. */
public final class AccessCheck implements ExchangeCheck {
  static final Rule NO_CREDENTIALS =
      Rule.error(
              "API-001",
              STANDARD,
              Text.sv("Anrop utan behörighetsuppgifter ska avvisas")
                  .en("Questions without credentials must be refused"),
              Text.sv("tjänsten svarar med {status} fast inga behörighetsuppgifter skickades")
                  .en("the service answers with {status} although no credentials were sent"),
              Text.sv("Kräv en giltig åtkomstnyckel för varje anrop; svara annars 401 eller 403")
                  .en("Require a valid token for every question; otherwise answer 401 or 403"))
          .oncePerProperty();
  static final Rule WRONG_CREDENTIALS =
      Rule.error(
              "API-002",
              STANDARD,
              Text.sv("Anrop med ogiltiga behörighetsuppgifter ska avvisas")
                  .en("Questions with invalid credentials must be refused"),
              Text.sv("tjänsten svarar med {status} fast behörighetsuppgifterna är påhittade")
                  .en("the service answers with {status} although the credentials are made up"),
              Text.sv("Pröva åtkomstnyckelns signatur och giltighet; svara annars 401 eller 403")
                  .en("Verify the token's signature and validity; otherwise answer 401 or 403"))
          .oncePerProperty();
  static final Rule OTHERWISE =
      Rule.error(
              "API-006",
              ERRATUM,
              Text.sv("Nekad åtkomst ska ha status 401 eller 403")
                  .en("Refused access must have status 401 or 403"),
              Text.sv("nekad åtkomst har status {status}, inte 401 eller 403")
                  .en("refused access has status {status}, not 401 or 403"),
              Text.sv(
                      "Svara 401 eller 403 så att mottagaren vet att det är behörigheten som"
                          + " brister")
                  .en("Answer 401 or 403 so that receivers know that access is what is wrong"))
          .oncePerProperty();

  /** What is shown to be accepted wrongly; signed tokens have rules of their own. */
  private static final Map<Question, Rule> RULES =
      Map.of(
          Question.NO_CREDENTIALS, NO_CREDENTIALS, Question.WRONG_CREDENTIALS, WRONG_CREDENTIALS);

  private static final Text REFUSED = Text.sv("401 eller 403").en("401 or 403");
  private static final Set<Integer> RIGHT = Set.of(Judged.UNAUTHORISED, Judged.FORBIDDEN);

  private final Asked asked;

  public AccessCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(NO_CREDENTIALS, WRONG_CREDENTIALS, OTHERWISE);
  }

  @Override
  public void check(Answer answer, Consumer<Finding> findings, Consumer<Tried> trials) {
    Exchange exchange = answer.exchange();
    if (!Judged.isAtTheDoor(exchange.question()) || !Judged.is(exchange)) {
      return;
    }
    Optional<Rule> rule = Optional.ofNullable(RULES.get(exchange.question()));
    rule.ifPresent(one -> trials.accept(Tried.on(one, exchange, Asked.REFUSAL)));
    trials.accept(Tried.on(OTHERWISE, exchange, Asked.REFUSAL));
    if (exchange.isSuccess()) {
      rule.ifPresent(one -> findings.accept(finding(one, exchange)));
    } else if (!RIGHT.contains(exchange.status())) {
      findings.accept(finding(OTHERWISE, exchange));
    }
  }

  private Finding finding(Rule rule, Exchange exchange) {
    return rule.at(Location.of(exchange, asked.type(exchange), "", ""), "status", exchange.status())
        .expected(REFUSED)
        .found(new Found(Text.same(Integer.toString(exchange.status())), false));
  }
}
