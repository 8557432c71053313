package se.ss12000.conformance.source.recording;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.recording.Journal.Span;
import se.ss12000.conformance.text.Text;

/**
 * What a recording holds: its exchanges in memory, their bodies on disk.
 *
 * <p>An exchange that got no answer counts no longer once the same has been asked again.
 */
final class Contents {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] TRAILER = "{\"finished\":".getBytes(StandardCharsets.US_ASCII);

  /** The member of a line that says which walk counts no longer. */
  static final String FORGOTTEN = "forgotten";

  private static final byte[] FORGET =
      ("{\"" + FORGOTTEN + "\":").getBytes(StandardCharsets.US_ASCII);

  private final Journal journal;
  private final Arrivals arrivals = new Arrivals();
  private final Map<Integer, Kept> kept = new LinkedHashMap<>();
  private final Map<Asked, Integer> unanswered = new HashMap<>();
  private @Nullable RecordingHead head;
  private boolean finished;
  private int lines;

  private record Kept(Exchange exchange, Span span) {}

  /** What was asked; equal when it was the same. */
  record Asked(
      Question question,
      int walk,
      String operation,
      String path,
      List<Parameter> parameters,
      String body) {
    static Asked of(Exchange exchange) {
      return new Asked(
          exchange.question(),
          exchange.isFirst() ? 0 : exchange.walk(),
          exchange.operation(),
          URI.create(exchange.url()).getPath(),
          exchange.parameters(),
          exchange.body());
    }
  }

  Contents(Journal journal) {
    this.journal = journal;
  }

  /**
   * Reads what has been recorded so far.
   *
   * @return how many bytes there are of a last line that was cut off
   */
  int load() throws IOException, SourceException {
    int rest = journal.read(this::line);
    head();
    return rest;
  }

  private void line(Span span, byte[] line) throws SourceException {
    lines++;
    if (lines == 1) {
      head = headOf(line).orElse(null);
      head();
    } else if (startsWith(line, TRAILER)) {
      finished = true;
    } else if (startsWith(line, FORGET)) {
      forget(walkOf(line));
    } else {
      add(exchangeOf(line), span);
    }
  }

  private static Optional<RecordingHead> headOf(byte[] line) {
    try {
      return RecordingHead.of(JSON.readTree(line));
    } catch (IOException e) {
      // Whatever is not JSON is no recording either.
      return Optional.empty();
    }
  }

  private int walkOf(byte[] line) throws SourceException {
    try {
      return JSON.readTree(line).path(FORGOTTEN).asInt();
    } catch (IOException e) {
      throw damaged(lines);
    }
  }

  private Exchange exchangeOf(byte[] line) throws SourceException {
    try {
      Exchange exchange = ExchangeLine.read(line);
      Integer before = unanswered.get(Asked.of(exchange));
      if (kept.containsKey(exchange.number()) && before == null) {
        throw new IllegalArgumentException("a number for two exchanges");
      }
      return exchange;
    } catch (IllegalArgumentException e) {
      throw damaged(lines);
    }
  }

  private SourceException damaged(int line) {
    return new SourceException(
        Reasons.DAMAGED.with("line", line).with("file", journal.path().toString()));
  }

  RecordingHead head() throws SourceException {
    if (head == null) {
      throw new SourceException(Reasons.NO_RECORDING.with("file", journal.path().toString()));
    }
    return head;
  }

  String access() {
    return head == null ? "" : head.access();
  }

  /** When the crawl began. */
  Instant started() {
    return head == null ? Instant.EPOCH : head.started();
  }

  List<Text> extent() {
    return head == null ? List.of() : head.extent();
  }

  /** Whether the crawl came to its end. */
  synchronized boolean isFinished() {
    return finished;
  }

  void finish() {
    finished = true;
  }

  /** Keeps an exchange in mind that has been written. */
  synchronized void add(Exchange exchange, Span span) {
    Asked asked = Asked.of(exchange);
    Integer before = unanswered.remove(asked);
    if (before != null) {
      kept.remove(before);
    }
    kept.put(exchange.number(), new Kept(exchange, span));
    if (!isAnswered(exchange)) {
      unanswered.put(asked, exchange.number());
    }
    finished = false;
  }

  /** What is added from now on, for whoever reads it as it comes. */
  Arrivals arrivals() {
    return arrivals;
  }

  /** From now on, a walk counts no longer. */
  synchronized void forget(int walk) {
    kept.values().removeIf(each -> each.exchange().walk() == walk);
    unanswered.values().removeIf(number -> !kept.containsKey(number));
    finished = false;
  }

  /** Whether the service said something that asking again would not change. */
  static boolean isAnswered(Exchange exchange) {
    return Reasons.noAnswer(exchange).isEmpty();
  }

  /** All exchanges that count. */
  synchronized List<Exchange> exchanges() {
    return kept.values().stream().map(Kept::exchange).toList();
  }

  /**
   * The body of an answer.
   *
   * @throws IOException when the file has been changed or cannot be read any more
   */
  byte[] body(Exchange exchange) throws IOException {
    Kept found = found(exchange);
    try {
      return found == null ? new byte[0] : ExchangeLine.body(journal.line(found.span()));
    } catch (IllegalArgumentException e) {
      throw new IOException("not what was written", e);
    }
  }

  /** How many bytes an exchange takes. */
  long length(Exchange exchange) {
    Kept found = found(exchange);
    return found == null ? 0 : found.span().length();
  }

  private synchronized @Nullable Kept found(Exchange exchange) {
    return kept.get(exchange.number());
  }

  Answer answer(Exchange exchange) throws IOException {
    return new Answer(exchange, body(exchange));
  }

  Journal journal() {
    return journal;
  }

  private static boolean startsWith(byte[] line, byte[] mark) {
    return line.length >= mark.length && Arrays.equals(line, 0, mark.length, mark, 0, mark.length);
  }
}
