package se.ss12000.conformance.crawl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.Client;
import se.ss12000.conformance.source.Recording;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.source.SourceException;

/**
 * Asks a service, page by page, and keeps every answer; what was kept before is not asked again.
 */
final class Asker {
  private static final int MOST_PAGES = 100_000;
  private static final int MOST_EMPTY = 20;

  private final Client client;
  private final Recording recording;
  private final CrawlProgress progress;
  private final boolean anew;
  private int asked;

  Asker(Client client, Recording recording, CrawlProgress progress) {
    this(client, recording, progress, false);
  }

  /**
   * @param anew whether to ask even what was asked before the recording was taken up again
   */
  Asker(Client client, Recording recording, CrawlProgress progress, boolean anew) {
    this.anew = anew;
    this.client = client;
    this.recording = recording;
    this.progress = progress;
    this.asked =
        recording.conversation().exchanges().stream().mapToInt(Exchange::number).max().orElse(0);
  }

  /** Asks once. */
  Answer ask(Request request) throws SourceException {
    Optional<Answer> kept = anew ? Optional.empty() : recording.find(request);
    if (kept.isPresent()) {
      return kept.get();
    }
    Answer answer = client.ask(asked + 1, request);
    keep(answer);
    return answer;
  }

  /** Keeps an exchange that has the next number. */
  void keep(Answer answer) throws SourceException {
    asked++;
    recording.keep(answer);
    progress.asked(answer.exchange());
  }

  /** The number of the next exchange. */
  int next() {
    return asked + 1;
  }

  /**
   * Asks for a list, and for its pages until there are no more, one comes twice or it is enough.
   *
   * @param enough how many records are enough; 0 for all
   * @param next the parameters that go along with a page token
   */
  Walk walk(Request first, long enough, List<Parameter> next) throws SourceException {
    var exchanges = new ArrayList<Exchange>();
    Set<String> tokens = new HashSet<>();
    // A walk may lead in a circle though every token is new: then a page begins as one before it.
    Set<String> begins = new HashSet<>();
    Answer answer = ask(first);
    exchanges.add(answer.exchange());
    Page page = Page.of(answer.content());
    String second = page.token();
    long records = arrived(page);
    while (answer.exchange().isSuccess()
        && !page.token().isEmpty()
        && tokens.add(page.token())
        && leadsOn(page, begins, exchanges.size())
        && (enough == 0 || records < enough)) {
      var parameters = new ArrayList<>(next);
      parameters.add(new Parameter(Plan.PAGE_TOKEN, page.token()));
      answer = ask(page(first, exchanges.get(0), parameters));
      exchanges.add(answer.exchange());
      page = Page.of(answer.content());
      records += arrived(page);
    }
    return new Walk(exchanges, second, records);
  }

  /** Pages without ids cannot be told apart; there are only so many that anybody would want. */
  private static boolean leadsOn(Page page, Set<String> begins, int pages) {
    return page.first().isEmpty()
        ? pages < (page.records() == 0 ? MOST_EMPTY : MOST_PAGES)
        : begins.add(page.first());
  }

  private long arrived(Page page) {
    progress.records(page.records());
    return page.records();
  }

  private static Request page(Request first, Exchange begun, List<Parameter> parameters) {
    return new Request(
        first.question(),
        begun.number(),
        first.operation(),
        first.path(),
        parameters,
        "",
        first.access());
  }

  static Request get(Question question, String operation, String path, List<Parameter> query) {
    return new Request(question, 0, operation, path, query, "", Access.GIVEN);
  }
}
