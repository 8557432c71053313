package se.ss12000.conformance.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import se.ss12000.conformance.crawl.CrawlProgress;
import se.ss12000.conformance.crawl.Step;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Tells who waits what is being asked, how much has come, and how long it may take. */
final class TerminalCrawlProgress implements CrawlProgress {
  private static final Text LINE =
      Text.sv("[{step}/{steps}] {what}: {asked} frågor, {records} poster, {rate}/s, {left} kvar")
          .en(
              "[{step}/{steps}] {what}: {asked} requests, {records} records, {rate}/s, {left} left");
  private static final String ERASE_LINE = "\r\033[K";
  private static final int WARM = 20;

  private final PrintWriter err;
  private final Language language;
  private final Clock clock;
  private final boolean line;
  private final boolean each;
  private final Instant began;
  private long asked;
  private long records;
  private int number;
  private int steps;
  private String what = "";

  /**
   * @param line whether to keep one line up to date, which only a terminal can
   * @param each whether to name each request
   */
  TerminalCrawlProgress(
      PrintWriter err, Language language, Clock clock, boolean line, boolean each) {
    this.err = err;
    this.language = language;
    this.clock = clock;
    this.line = line;
    this.each = each;
    this.began = clock.instant();
  }

  @Override
  public void step(Step step, int current, int of) {
    number = current;
    steps = of;
    what = step.operation().key() + (step.parameter().isEmpty() ? "" : " " + step.parameter());
    show();
  }

  /** Of a request, the path says enough; a query may name somebody. */
  @Override
  public void asked(Exchange exchange) {
    asked++;
    if (each) {
      erase();
      err.println(
          "#"
              + exchange.number()
              + " "
              + exchange.operation()
              + " "
              + exchange.status()
              + " "
              + exchange.millis()
              + " ms");
      err.flush();
    }
    show();
  }

  @Override
  public void records(long more) {
    records += more;
  }

  /** Called when nothing more is asked. */
  void done() {
    erase();
    err.flush();
  }

  private void erase() {
    if (line) {
      err.print(ERASE_LINE);
    }
  }

  private void show() {
    if (line) {
      double seconds = Math.max(1, Duration.between(began, clock.instant()).toMillis()) / 1000.0;
      String left = number < WARM ? "…" : Math.round(seconds / number * (steps - number)) + " s";
      err.print(
          ERASE_LINE
              + LINE.with(
                      Map.of(
                          "step", Text.same(String.valueOf(number)),
                          "steps", Text.same(String.valueOf(steps)),
                          "what", Text.same(what),
                          "asked", Text.same(String.valueOf(asked)),
                          "records", Text.same(String.valueOf(records)),
                          "rate", Text.same(String.valueOf(Math.round(asked / seconds))),
                          "left", Text.same(left)))
                  .in(language));
      err.flush();
    }
  }
}
