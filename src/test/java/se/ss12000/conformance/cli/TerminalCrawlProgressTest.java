package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.crawl.Plan;
import se.ss12000.conformance.crawl.Scope;
import se.ss12000.conformance.crawl.Step;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

final class TerminalCrawlProgressTest {
  private static final Step STEP = step();

  private final StringWriter err = new StringWriter();
  private final Ticking clock = new Ticking();

  /** A clock that is moved by hand. */
  private static final class Ticking extends Clock {
    private Instant now = Cli.NOW;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void tellsWhatIsAskedHowMuchCameHowFastAndHowLongItTakes() {
    TerminalCrawlProgress progress = progress(true, false);

    for (int number = 1; number <= 25; number++) {
      progress.step(STEP, number, 50);
      clock.now = clock.now.plus(Duration.ofSeconds(2));
      progress.asked(exchange());
      progress.records(100);
    }
    progress.step(STEP, 25, 50);

    assertThat(lastLine())
        .isEqualTo("[25/50] GET /persons: 25 requests, 2500 records, 1/s, 50 s left");
  }

  @Test
  void promisesNoTimeBeforeItCanKnow() {
    TerminalCrawlProgress progress = progress(true, false);

    progress.step(STEP, 1, 50);

    assertThat(lastLine()).endsWith("… left");
  }

  @Test
  void wipesItsLineOut() {
    TerminalCrawlProgress progress = progress(true, false);
    progress.step(STEP, 1, 50);

    progress.done();

    assertThat(err.toString()).endsWith("\r\u001b[K");
  }

  @Test
  void saysNothingWhereNobodyLooks() {
    TerminalCrawlProgress progress = progress(false, false);

    progress.step(STEP, 1, 50);
    progress.asked(exchange());
    progress.done();

    assertThat(err.toString()).isEmpty();
  }

  @Test
  void namesEachRequestWithoutWhatMayNameSomebody() {
    TerminalCrawlProgress progress = progress(false, true);

    progress.asked(exchange());

    assertThat(err.toString().strip()).isEqualTo("#7 GET /persons 200 12 ms");
  }

  private TerminalCrawlProgress progress(boolean line, boolean each) {
    return new TerminalCrawlProgress(new PrintWriter(err), Language.EN, clock, line, each);
  }

  private String lastLine() {
    String[] lines = err.toString().split("\r\u001b\\[K", -1);
    return lines[lines.length - 1];
  }

  private static Step step() {
    var standard = Standards.load("2.1", Reading.ADOPTED);
    var day = Cli.NOW.atZone(ZoneOffset.UTC).toLocalDate();
    var scope =
        new Scope(
            standard.type("Person").stream().toList(),
            day,
            day,
            0,
            Map.of(),
            false,
            Set.of(),
            List.of());
    return new Plan(standard, scope).lists().get(0);
  }

  private static Exchange exchange() {
    return new Exchange(
        7,
        7,
        Question.FILTERED,
        "GET /persons",
        "GET",
        "https://service.example/persons?nameContains=x",
        List.of(new Parameter("nameContains", "x")),
        "",
        200,
        Map.of(),
        12,
        Cli.NOW,
        1,
        Text.NONE);
  }
}
