package se.ss12000.conformance.crawl;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.text.Text;

/** Waits for notices, and keeps them among the exchanges. */
final class Waiting {
  /** How long what we changed ourselves may take to be told, when the user does not say. */
  private static final Duration USUAL = Duration.ofSeconds(10);

  /** Times are often kept in whole seconds. */
  private static final Duration TELLING = Duration.ofMillis(1100);

  private static final String OPERATION = "POST " + WritePlan.SUBSCRIPTIONS;
  private static final int OK = 200;
  private static final int NOTHING_CAME = 204;
  private static final Text INTERRUPTED =
      Text.sv("körningen avbröts").en("the run was interrupted");

  private final Inbox inbox;
  private final Asker asker;
  private final Clock clock;
  private final Set<String> failed = new HashSet<>();

  Waiting(Inbox inbox, Asker asker, Clock clock) {
    this.inbox = inbox;
    this.asker = asker;
    this.clock = clock;
  }

  /**
   * Waits until all changes of ours have been told, or any change at all when there are none.
   *
   * @param most how long to wait; when it is not said, no longer than our own changes should take
   * @param changed the entity types of what we changed
   * @return when the first notice came; empty when none did
   */
  Optional<Instant> forChange(Optional<Duration> most, List<String> changed)
      throws SourceException {
    if (!inbox.isOpen() || (most.isEmpty() && changed.isEmpty())) {
      return Optional.empty();
    }
    var missing = new HashSet<>(changed);
    Duration wait = most.orElse(USUAL);
    Instant from = clock.instant();
    Instant until = from.plus(wait);
    Optional<Instant> came = Optional.empty();
    boolean open = true;
    while (open && !(came.isPresent() && missing.isEmpty() && failed.isEmpty())) {
      Optional<Notice> notice = next(Duration.between(clock.instant(), until));
      open = notice.isPresent();
      came = came.isPresent() ? came : notice.map(Notice::at);
      notice.ifPresent(one -> missing.removeIf(one.content()::contains));
    }
    boolean all = came.isPresent() && missing.isEmpty();
    long waited = Duration.between(from, clock.instant()).toMillis();
    asker.keep(
        answer(
            Question.AWAITED,
            inbox.target(),
            Map.of(),
            "",
            all ? OK : NOTHING_CAME,
            all ? waited : wait.toMillis(),
            from));
    return came;
  }

  /** Lets so much time pass that a time which is told in seconds is another one. */
  void untilPast(Instant instant) throws SourceException {
    Duration left = Duration.between(clock.instant(), instant.plus(TELLING));
    while (!left.isNegative() && next(left).isPresent()) {
      left = Duration.between(clock.instant(), instant.plus(TELLING));
    }
  }

  /** Keeps what has come in the meantime. */
  void takeAll() throws SourceException {
    boolean more = true;
    while (more) {
      more = next(Duration.ZERO).isPresent();
    }
  }

  private Optional<Notice> next(Duration wait) throws SourceException {
    try {
      Optional<Notice> notice = inbox.next(wait.isNegative() ? Duration.ZERO : wait);
      if (notice.isPresent()) {
        keep(notice.get());
      }
      return notice;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SourceException(INTERRUPTED);
    }
  }

  /** One that we turned away should come again. */
  private void keep(Notice notice) throws SourceException {
    if (notice.status() == OK) {
      failed.remove(notice.content());
    } else {
      failed.add(notice.content());
    }
    asker.keep(
        answer(
            Question.NOTICE,
            notice.url(),
            notice.headers(),
            notice.content(),
            notice.status(),
            notice.millis(),
            notice.at()));
  }

  private Answer answer(
      Question question,
      String url,
      Map<String, List<String>> headers,
      String content,
      int status,
      long millis,
      Instant at) {
    int number = asker.next();
    var exchange =
        new Exchange(
            number, number, question, OPERATION, "POST", url, List.of(), "", status, headers,
            millis, at, 1, Text.NONE);
    return new Answer(exchange, content.getBytes(StandardCharsets.UTF_8));
  }
}
