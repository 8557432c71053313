package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.check.ExchangeCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** What a receiver has to be prepared for, though nothing forbids it. */
public final class PatienceCheck implements ExchangeCheck {
  static final Rule ASKED_AGAIN =
      Rule.note(
              "API-090",
              PRACTICE,
              Text.sv("Svar kommer helst vid första försöket")
                  .en("Answers preferably come at the first attempt"),
              Text.sv("svaret kom först vid försök {tries}")
                  .en("the answer came at attempt {tries} only"),
              Text.sv("Mottagare behöver vänta och fråga igen, och följa Retry-After")
                  .en("Receivers need to wait and ask again, and to obey Retry-After"))
          .oncePerProperty();
  static final Rule SLOW =
      Rule.note(
              "API-091",
              PRACTICE,
              Text.sv("Svar kommer helst inom tio sekunder")
                  .en("Answers preferably come within ten seconds"),
              Text.sv("svaret tog {seconds} sekunder").en("the answer took {seconds} seconds"),
              Text.sv("Mottagare behöver en generös tidsgräns, eller ett mindre limit")
                  .en("Receivers need a generous time limit, or a smaller limit"))
          .oncePerProperty();

  private static final long MILLIS = 1000;
  private static final long SLOW_MILLIS = 10 * MILLIS;

  private final Asked asked;

  public PatienceCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(ASKED_AGAIN, SLOW);
  }

  @Override
  public void check(Answer answer, Consumer<Finding> findings, Consumer<Tried> trials) {
    Exchange exchange = answer.exchange();
    if (!Judged.is(exchange)) {
      return;
    }
    trials.accept(Tried.on(ASKED_AGAIN, exchange, Asked.PATIENCE));
    trials.accept(Tried.on(SLOW, exchange, Asked.PATIENCE));
    Location place = Location.of(exchange, asked.type(exchange), "", "");
    if (exchange.tries() > 1) {
      findings.accept(ASKED_AGAIN.at(place, "tries", exchange.tries()));
    }
    if (exchange.millis() > SLOW_MILLIS) {
      findings.accept(SLOW.at(place, "seconds", exchange.millis() / MILLIS));
    }
  }
}
