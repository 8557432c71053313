package se.ss12000.conformance.check.writing;

import static se.ss12000.conformance.finding.Basis.PRACTICE;
import static se.ss12000.conformance.finding.Basis.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** A subscription that is renewed lives longer. */
public final class RenewalCheck implements ConversationCheck {
  static final Rule EARLIER =
      Rule.error(
          "API-106",
          STANDARD,
          Text.sv("En förlängd prenumeration får inte upphöra tidigare")
              .en("A subscription that is renewed must not expire earlier"),
          Text.sv("expires flyttades bakåt när prenumerationen förlängdes")
              .en("expires moved back when the subscription was renewed"),
          Text.sv("Räkna den nya tiden från förlängningen, och aldrig kortare än förut")
              .en("Count the new time from the renewal, and never to less than before"));
  static final Rule UNMOVED =
      Rule.warning(
          "API-107",
          PRACTICE,
          Text.sv("expires bör flyttas fram när en prenumeration förlängs")
              .en("expires should move on when a subscription is renewed"),
          Text.sv("expires stod kvar när prenumerationen förlängdes")
              .en("expires stayed where it was when the subscription was renewed"),
          Text.sv("Flytta fram tiden vid varje förlängning, eller säg i dokumentationen när")
              .en("Move the time on with each renewal, or document when it does"));

  /** In less time a time that is told in seconds may stay the same. */
  private static final Duration TELLING = Duration.ofSeconds(1);

  private static final String EXPIRES = "expires";
  private static final Text TOO_SOON =
      Text.sv("den förlängdes för snart för att det ska kunna synas")
          .en("it was renewed too soon for it to show");

  private final Standard standard;

  public RenewalCheck(Standard standard) {
    this.standard = standard;
  }

  @Override
  public List<Rule> rules() {
    return List.of(EARLIER, UNMOVED);
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    Written.in(conversation)
        .forEach(
            written ->
                written
                    .followed(conversation, Question.RENEWED)
                    .filter(Exchange::isSuccess)
                    .forEach(e -> judge(written, e, conversation.body(e), findings, trials)));
  }

  private void judge(
      Written written,
      Exchange exchange,
      JsonNode body,
      Consumer<Finding> findings,
      Consumer<Tried> trials) {
    Optional<Instant> before = expires(written.told());
    Optional<Instant> after = expires(body);
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    trials.accept(Tried.on(EARLIER, exchange, EXPIRES));
    Duration passed = Duration.between(written.exchange().at(), exchange.at());
    boolean tells = passed.compareTo(TELLING) > 0;
    trials.accept(
        tells
            ? Tried.on(UNMOVED, exchange, EXPIRES)
            : Tried.not(UNMOVED, exchange.operation(), EXPIRES, TOO_SOON));
    if (after.get().isBefore(before.get())) {
      findings.accept(finding(EARLIER, written, exchange));
    } else if (tells && after.get().equals(before.get())) {
      findings.accept(finding(UNMOVED, written, exchange));
    }
  }

  private Finding finding(Rule rule, Written written, Exchange exchange) {
    String id = Masked.id(written.id());
    return rule.at(Written.at(standard, exchange, exchange.operation(), EXPIRES, id));
  }

  private static Optional<Instant> expires(JsonNode subscription) {
    try {
      return Optional.of(OffsetDateTime.parse(subscription.path(EXPIRES).asText()).toInstant());
    } catch (DateTimeException e) {
      // Told where the answer is judged by itself.
      return Optional.empty();
    }
  }
}
