package se.ss12000.conformance.source.recording;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.source.Recording;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.recording.Contents.Asked;
import se.ss12000.conformance.source.recording.Journal.Span;
import se.ss12000.conformance.standard.Standard;

/** A recording that is being made, in a file that its owner only can read. */
public final class RecordingFile implements Recording, Closeable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Contents contents;
  private final Standard standard;
  private final Conversation conversation;
  private final Map<Asked, Deque<Exchange>> before = new HashMap<>();

  private RecordingFile(Contents contents, Standard standard) {
    this.contents = contents;
    this.standard = standard;
    this.conversation = new KeptConversation(contents, standard);
  }

  /**
   * Begins a recording.
   *
   * @throws SourceException when the file exists already or cannot be made
   */
  public static RecordingFile create(Path path, RecordingHead head, Standard standard)
      throws SourceException {
    try {
      var journal = Journal.create(path);
      journal.append(List.of(JSON.writeValueAsBytes(head.toJson())));
      var contents = new Contents(journal);
      contents.load();
      return new RecordingFile(contents, standard);
    } catch (IOException e) {
      throw Reasons.of(e, path, true);
    }
  }

  /**
   * Takes up a recording that was broken off: what it holds can be found, and more can be kept.
   *
   * @throws SourceException when it is none, is damaged, or was made with another version
   */
  public static RecordingFile resume(Path path, Standard standard) throws SourceException {
    try {
      var journal = Journal.open(path, true);
      var contents = new Contents(journal);
      journal.cut(contents.load());
      RecordingSource.refuseOther(standard, contents.head().standard(), path);
      var file = new RecordingFile(contents, standard);
      contents.exchanges().stream().filter(Contents::isAnswered).forEach(file::remember);
      return file;
    } catch (IOException e) {
      throw Reasons.of(e, path, false);
    }
  }

  private void remember(Exchange exchange) {
    before
        .computeIfAbsent(withoutPath(Asked.of(exchange)), asked -> new ArrayDeque<>())
        .add(exchange);
  }

  /** What the recording is of. */
  public RecordingHead head() throws SourceException {
    return contents.head();
  }

  @Override
  public void keep(Answer answer) throws SourceException {
    try {
      Span span = contents.journal().append(ExchangeLine.write(answer));
      contents.add(answer.exchange(), span);
      contents.arrivals().add(answer);
    } catch (IOException e) {
      throw Reasons.of(e, contents.journal().path(), true);
    }
  }

  @Override
  public void forget(Exchange first) throws SourceException {
    var line = JSON.createObjectNode().put(Contents.FORGOTTEN, first.number());
    try {
      contents.journal().append(List.of(JSON.writeValueAsBytes(line)));
      contents.forget(first.number());
    } catch (IOException e) {
      throw Reasons.of(e, contents.journal().path(), true);
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>Only what had been kept before the recording was taken up again is found, in the order in
   * which it was asked, and each answer once: what is asked twice on purpose was asked twice. An
   * exchange without an answer is never found.
   */
  @Override
  public Optional<Answer> find(Request request) {
    Asked asked =
        new Asked(
            request.question(),
            request.walk(),
            request.operation(),
            "",
            request.parameters(),
            request.body());
    Iterator<Exchange> known = before.getOrDefault(asked, new ArrayDeque<>()).iterator();
    while (known.hasNext()) {
      Exchange exchange = known.next();
      if (Asked.of(exchange).path().endsWith(request.path())) {
        known.remove();
        return Optional.of(answer(exchange));
      }
    }
    return Optional.empty();
  }

  /** The service's base address is not part of a request. */
  private static Asked withoutPath(Asked asked) {
    return new Asked(
        asked.question(), asked.walk(), asked.operation(), "", asked.parameters(), asked.body());
  }

  private Answer answer(Exchange exchange) {
    try {
      return contents.answer(exchange);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Conversation conversation() {
    return conversation;
  }

  /** Says in the file that everything has been asked. */
  public void finish(Instant now) throws SourceException {
    if (contents.isFinished()) {
      return;
    }
    var trailer =
        JSON.createObjectNode()
            .put("finished", now.toString())
            .put("exchanges", contents.exchanges().size());
    try {
      contents.journal().append(List.of(JSON.writeValueAsBytes(trailer)));
      contents.finish();
    } catch (IOException e) {
      throw Reasons.of(e, contents.journal().path(), true);
    }
  }

  /**
   * What is going to be kept, to be judged as it comes: who reads waits for more until {@link
   * #ended} is called. To be closed with this.
   */
  public RecordingSource followed() {
    contents.arrivals().open(!contents.exchanges().isEmpty());
    return source();
  }

  /** Nothing more is kept, be it that all has been asked or not. */
  public void ended() {
    contents.arrivals().close();
  }

  /** What has been kept, to be judged; to be closed with this. */
  public RecordingSource source() {
    return new RecordingSource(contents, standard, false);
  }

  @Override
  public void close() throws IOException {
    contents.journal().close();
  }
}
