package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.PROFILE;
import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.ss12000.conformance.check.ExchangeCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Basis;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** A signed token opens the door only if everything in it is right. */
public final class TokenCheck implements ExchangeCheck {
  static final Rule EXPIRED =
      rule(
          "API-094",
          STANDARD,
          Text.sv("En token vars tid har gått ut ska avvisas")
              .en("A token whose time has passed must be refused"),
          Text.sv("tjänsten svarar med {status} fast tokenens tid har gått ut")
              .en("the service answers with {status} although the token has expired"),
          Text.sv("Jämför exp och nbf med klockan för varje anrop; svara annars 401")
              .en("Compare exp and nbf with the clock for every question; otherwise answer 401"));
  static final Rule WRONG_KEY =
      rule(
          "API-095",
          STANDARD,
          Text.sv("En token som någon annan har signerat ska avvisas")
              .en("A token that somebody else has signed must be refused"),
          Text.sv("tjänsten svarar med {status} fast tokenen är signerad med en okänd nyckel")
              .en(
                  "the service answers with {status} although the token is signed by an unknown"
                      + " key"),
          Text.sv("Pröva signaturen med utfärdarens publika nyckel; svara annars 401")
              .en("Verify the signature with the issuer's public key; otherwise answer 401"));
  static final Rule UNSIGNED =
      rule(
          "API-096",
          STANDARD,
          Text.sv("En token utan signatur ska avvisas")
              .en("A token without a signature must be refused"),
          Text.sv("tjänsten svarar med {status} fast tokenen har alg none och ingen signatur")
              .en("the service answers with {status} although the token has alg none, unsigned"),
          Text.sv("Godta bara ES256, oavsett vad tokenen själv säger; svara annars 401")
              .en("Accept ES256 only, whatever the token itself says; otherwise answer 401"));
  static final Rule WRONG_LOCATION =
      rule(
          "API-097",
          PROFILE,
          Text.sv("En token för en annan tjänst ska avvisas")
              .en("A token for another service must be refused"),
          Text.sv("tjänsten svarar med {status} fast requested_access gäller en annan adress")
              .en(
                  "the service answers with {status} although requested_access is for another"
                      + " address"),
          Text.sv("Jämför locations av typen ss12000-api med tjänstens adress; svara annars 401")
              .en(
                  "Compare locations of the type ss12000-api with your address; otherwise answer"
                      + " 401"));
  static final Rule WRONG_ORGANISATION =
      rule(
          "API-098",
          PROFILE,
          Text.sv("En token för en annan organisation ska avvisas")
              .en("A token for another organisation must be refused"),
          Text.sv("tjänsten svarar med {status} fast tokenen är utfärdad för en annan organisation")
              .en("the service answers with {status} although the token is another organisation's"),
          Text.sv("Jämför organization_id med den som har avtal om uppgifterna; svara annars 401")
              .en("Compare organization_id with whoever may have the data; otherwise answer 401"));

  private static final Map<Question, Rule> RULES =
      Map.of(
          Question.EXPIRED_TOKEN, EXPIRED,
          Question.WRONG_KEY, WRONG_KEY,
          Question.UNSIGNED_TOKEN, UNSIGNED,
          Question.WRONG_LOCATION, WRONG_LOCATION,
          Question.WRONG_ORGANISATION, WRONG_ORGANISATION);

  private static final Text REFUSED = Text.sv("401 eller 403").en("401 or 403");

  private final Asked asked;

  public TokenCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  private static Rule rule(String id, Basis basis, Text title, Text message, Text help) {
    return Rule.error(id, basis, title, message, help).oncePerProperty();
  }

  @Override
  public List<Rule> rules() {
    return List.of(EXPIRED, WRONG_KEY, UNSIGNED, WRONG_LOCATION, WRONG_ORGANISATION);
  }

  @Override
  public void check(Answer answer, Consumer<Finding> findings, Consumer<Tried> trials) {
    Exchange exchange = answer.exchange();
    Optional.ofNullable(RULES.get(exchange.question()))
        .filter(rule -> Judged.is(exchange))
        .ifPresent(
            rule -> {
              trials.accept(Tried.on(rule, exchange, Asked.REFUSAL));
              if (exchange.isSuccess()) {
                findings.accept(finding(rule, exchange));
              }
            });
  }

  private Finding finding(Rule rule, Exchange exchange) {
    return rule.at(Location.of(exchange, asked.type(exchange), "", ""), "status", exchange.status())
        .expected(REFUSED)
        .found(new Found(Text.same(Integer.toString(exchange.status())), false));
  }
}
