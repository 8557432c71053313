package se.ss12000.conformance.crawl;

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
  /** No answer, or one that says nothing of the page token. */
  private static final Set<Integer> SAYS_NOTHING = Set.of(0, 401, 403, 429, 503);

  private final Client client;
  private final Recording recording;
  private final Keeper keeper;
  private final CrawlProgress progress;
  private final boolean anew;

  /** The last exchange that was kept before, when a crawl is taken up again. */
  private final int before;

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
    this.keeper = new Keeper(recording);
    this.progress = progress;
    this.before =
        recording.conversation().exchanges().stream().mapToInt(Exchange::number).max().orElse(0);
    this.asked = before;
  }

  /** Asks once. */
  Answer ask(Request request) throws SourceException {
    Answer answer = begin(request);
    keeper.end();
    return answer;
  }

  /** Asks once, and begins to keep the answer. */
  private Answer begin(Request request) throws SourceException {
    Optional<Answer> kept = find(request);
    return kept.isPresent() ? kept.get() : askAnew(request);
  }

  private Optional<Answer> find(Request request) {
    return anew ? Optional.empty() : recording.find(request);
  }

  private Answer askAnew(Request request) throws SourceException {
    Answer answer = client.ask(next(), request);
    beginToKeep(answer);
    return answer;
  }

  /** Keeps an exchange that has the next number. */
  void keep(Answer answer) throws SourceException {
    beginToKeep(answer);
    keeper.end();
  }

  private void beginToKeep(Answer answer) throws SourceException {
    asked++;
    keeper.begin(answer);
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
  Walked walk(Request first, long enough, List<Parameter> next) throws SourceException {
    try {
      Optional<Walked> walk = walk(first, begin(first), enough, next);
      while (walk.isEmpty()) {
        walk = walk(first, askAnew(first), enough, next);
      }
      return walk.get();
    } finally {
      keeper.end();
    }
  }

  /** A whole walk; nothing when it has to begin again, as the token to go on with has expired. */
  private Optional<Walked> walk(Request first, Answer answer, long enough, List<Parameter> next)
      throws SourceException {
    var walking = new Walking(answer);
    progress.records(walking.arrived());
    while (walking.goesOn(enough)) {
      Request request = walking.next(first, next);
      Optional<Answer> kept = find(request);
      Answer page = kept.isPresent() ? kept.get() : client.ask(next(), request);
      if (kept.isEmpty()) {
        if (walking.last().number() <= before && isRefusal(page.exchange())) {
          recording.forget(walking.first());
          return Optional.empty();
        }
        beginToKeep(page);
      }
      walking.add(page);
      progress.records(walking.arrived());
    }
    return Optional.of(walking.walked());
  }

  private static boolean isRefusal(Exchange exchange) {
    return !exchange.isSuccess() && !SAYS_NOTHING.contains(exchange.status());
  }

  static Request get(Question question, String operation, String path, List<Parameter> query) {
    return new Request(question, 0, operation, path, query, "", Access.GIVEN);
  }
}
