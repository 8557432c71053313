package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.check.ExchangeCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** No page has more records than was asked for. */
public final class LimitCheck implements ExchangeCheck {
  static final Rule LIMIT =
      Rule.error(
              "API-033",
              STANDARD,
              Text.sv("En sida ska ha högst så många poster som limit anger")
                  .en("A page must have no more records than limit says"),
              Text.sv("sidan har {count} poster fast limit är {limit}")
                  .en("the page has {count} records although limit is {limit}"),
              Text.sv("Följ limit på varje sida; den som ber om litet har skäl till det")
                  .en("Obey limit on every page; who asks for little has reason to"))
          .oncePerProperty();

  private static final Text TOO_FEW =
      Text.sv("det finns färre poster än vad som efterfrågades")
          .en("there are fewer records than were asked for");

  private final Asked asked;

  public LimitCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(LIMIT);
  }

  @Override
  public void check(Answer answer, Consumer<Finding> findings, Consumer<Tried> trials) {
    Exchange exchange = answer.exchange();
    long limit = limit(exchange);
    if (limit < 1 || !Judged.hasRecords(exchange) || asked.type(exchange).isEmpty()) {
      return;
    }
    Outline outline = Outline.of(answer.content());
    boolean telling = outline.records() >= limit || outline.hasText(Asked.TOKEN);
    trials.accept(
        telling
            ? Tried.on(LIMIT, exchange, Asked.LIMIT)
            : Tried.not(LIMIT, exchange.operation(), Asked.LIMIT, TOO_FEW));
    if (outline.records() > limit) {
      findings.accept(finding(exchange, outline.records(), limit));
    }
  }

  /** What was asked for, or nothing when that is no number. */
  private static long limit(Exchange exchange) {
    return exchange.values(Asked.LIMIT).stream()
        .filter(value -> value.matches("[1-9]\\d{0,8}"))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }

  private Finding finding(Exchange exchange, long count, long limit) {
    return LIMIT
        .at(
            Location.of(exchange, asked.type(exchange), Asked.LIMIT, ""),
            "count",
            count,
            "limit",
            limit)
        .found(new Found(Text.same(Long.toString(count)), false));
  }
}
