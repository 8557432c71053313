package se.ss12000.conformance.crawl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.source.Request;

/** A walk through the pages of a list, as far as it has come. */
final class Walking {
  private static final int MOST_PAGES = 100_000;
  private static final int MOST_EMPTY = 20;

  private final List<Exchange> exchanges = new ArrayList<>();
  private final Set<String> tokens = new HashSet<>();

  /** A walk may lead in a circle though every token is new: then a page begins as one before it. */
  private final Set<String> begins = new HashSet<>();

  private Page page;
  private final String second;
  private long records;

  Walking(Answer first) {
    exchanges.add(first.exchange());
    page = Page.of(first.content());
    second = page.token();
    records = page.records();
  }

  void add(Answer answer) {
    exchanges.add(answer.exchange());
    page = Page.of(answer.content());
    records += page.records();
  }

  /**
   * Whether there is a page to ask for; to be called once for each.
   *
   * @param enough how many records are enough; 0 for all
   */
  boolean goesOn(long enough) {
    return last().isSuccess()
        && !page.token().isEmpty()
        && tokens.add(page.token())
        && leadsOn()
        && (enough == 0 || records < enough);
  }

  /** Pages without ids cannot be told apart; there are only so many that anybody would want. */
  private boolean leadsOn() {
    return page.first().isEmpty()
        ? exchanges.size() < (page.records() == 0 ? MOST_EMPTY : MOST_PAGES)
        : begins.add(page.first());
  }

  /**
   * Asks for the page that follows.
   *
   * @param first what asked for the first one
   * @param also the parameters that go along with a page token
   */
  Request next(Request first, List<Parameter> also) {
    var parameters = new ArrayList<>(also);
    parameters.add(new Parameter(Plan.PAGE_TOKEN, page.token()));
    return new Request(
        first.question(),
        first().number(),
        first.operation(),
        first.path(),
        parameters,
        "",
        first.access());
  }

  Exchange first() {
    return exchanges.get(0);
  }

  Exchange last() {
    return exchanges.get(exchanges.size() - 1);
  }

  /** How many records the last page held. */
  long arrived() {
    return page.records();
  }

  Walked walked() {
    return new Walked(exchanges, second, records);
  }
}
