package se.ss12000.conformance.source.recording;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.ss12000.conformance.acceptance.Acceptance;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.payload.Unavailable;
import se.ss12000.conformance.source.Source;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.recording.Arrivals.Arrival;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** The answers of a recorded crawl, and the records in them. */
public final class RecordingSource implements Source, Closeable {
  private static final byte[] FIRST =
      ("{\"" + RecordingHead.MARK + "\"").getBytes(StandardCharsets.US_ASCII);
  private static final Text AFTER =
      Text.sv("hållet mot en tidigare genomgång, från {time}")
          .en("held against an earlier crawl, of {time}");
  private static final Text CUT =
      Text.sv("inspelningen slutar mitt i ett svar, som lämnas därhän")
          .en("the recording ends in the middle of an answer, which is left out");
  private static final Text UNFINISHED =
      Text.sv("inspelningen slutar innan allt hade frågats")
          .en("the recording ends before everything had been asked");

  private static final Text ONLY_LISTS =
      Text.sv("bara listorna frågades efter; hur tjänsten svarar på annat prövades inte")
          .en("only the lists were asked for; how the service answers otherwise was not tried");

  private static final Text INTERRUPTED =
      Text.sv("bedömningen avbröts").en("the judging was interrupted");

  private final Contents contents;
  private final Standard standard;
  private Bodies bodies;
  private final List<Text> extent = new ArrayList<>();
  private final KeptConversation own;
  private Conversation conversation;
  private final boolean cut;

  /**
   * Opens a recording.
   *
   * @throws SourceException when it is none, is damaged, or was made with another version
   */
  public static RecordingSource open(Path path, Standard standard) throws SourceException {
    try {
      var contents = new Contents(Journal.open(path, false));
      boolean cut = contents.load() > 0;
      refuseOther(standard, contents.head().standard(), path);
      return new RecordingSource(contents, standard, cut);
    } catch (IOException e) {
      throw Reasons.of(e, path, false);
    }
  }

  static void refuseOther(Standard standard, String recorded, Path path) throws SourceException {
    if (!standard.name().equals(recorded)) {
      throw new SourceException(
          Reasons.OTHER_STANDARD.with("file", path.toString()).with("recorded", recorded));
    }
  }

  RecordingSource(Contents contents, Standard standard, boolean cut) {
    this.contents = contents;
    this.standard = standard;
    this.bodies = new Bodies(standard, Optional.empty());
    this.own = new KeptConversation(contents, standard);
    this.conversation = own;
    this.cut = cut;
  }

  /** Lets what is certainly valid be read without a parser. */
  public void hasten(Acceptance acceptance) {
    bodies = new Bodies(standard, Optional.of(acceptance));
  }

  /** Makes this be held against an earlier crawl of the same service. */
  public void after(RecordingSource earlier) {
    conversation = new Following(conversation, earlier.conversation);
    extent.add(AFTER.with("time", String.valueOf(earlier.contents.started())));
  }

  /** Whether a file begins as a recording does. */
  public static boolean isRecording(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(FIRST.length), FIRST);
    }
  }

  /** What the recording is of. */
  public RecordingHead head() throws SourceException {
    return contents.head();
  }

  /** Why it does not hold a whole crawl; nothing when it does. */
  public Text shortcoming() {
    if (cut) {
      return CUT;
    }
    return contents.isFinished() ? Text.NONE : UNFINISHED;
  }

  @Override
  public List<Text> extent() {
    return Stream.of(
            List.of(shortcoming(), isOfListsOnly() ? ONLY_LISTS : Text.NONE),
            contents.extent(),
            extent,
            new Leftovers(conversation, standard).sentences())
        .flatMap(List::stream)
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  private boolean isOfListsOnly() {
    List<Exchange> exchanges = contents.exchanges();
    return !exchanges.isEmpty() && exchanges.stream().allMatch(RecordingSource::isOfList);
  }

  private static boolean isOfList(Exchange exchange) {
    return exchange.question().delivers() || exchange.question() == Question.OTHER_PATH;
  }

  @Override
  public void read(Consumer<Payload> payloads) throws SourceException {
    int passed = 0;
    for (var next = arrived(); next.isPresent(); next = arrived()) {
      Optional<Answer> held = next.get().answer();
      push(held.isPresent() ? held.get() : answer(next.get().exchange()), payloads);
      passed++;
    }
    List<Exchange> exchanges = contents.exchanges();
    for (Exchange exchange : exchanges.subList(passed, exchanges.size())) {
      push(answer(exchange), payloads);
    }
    new Leftovers(conversation, standard).incidents().forEach(payloads);
    if (!shortcoming().isEmpty()) {
      var file = new Origin.File(contents.journal().path().toString());
      payloads.accept(new Unavailable(file, Optional.empty(), shortcoming()));
    }
  }

  private Optional<Arrival> arrived() throws SourceException {
    try {
      return contents.arrivals().next();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SourceException(INTERRUPTED);
    }
  }

  private Answer answer(Exchange exchange) throws SourceException {
    try {
      return contents.answer(exchange);
    } catch (IOException e) {
      throw Reasons.of(e, contents.journal().path(), false);
    }
  }

  private void push(Answer answer, Consumer<Payload> payloads) {
    Exchange exchange = answer.exchange();
    payloads.accept(answer);
    Text reason = Reasons.noAnswer(exchange);
    if (!reason.isEmpty()) {
      payloads.accept(new Unavailable(answer.origin(), bodies.typeOf(exchange), reason));
    } else if (exchange.isSuccess() && exchange.question().wantsRecords()) {
      var prints = new Prints();
      bodies.read(
          exchange,
          answer.content(),
          payload -> {
            prints.accept(payload);
            pass(payload, exchange, payloads);
          });
      own.learn(exchange, answer.content(), prints);
    }
  }

  /** Records that were asked for once more are judged by what holds the answers together. */
  private static void pass(Payload payload, Exchange exchange, Consumer<Payload> payloads) {
    if (exchange.question().delivers() || !(payload instanceof Entity)) {
      payloads.accept(payload);
    }
  }

  @Override
  public Optional<Conversation> conversation() {
    return Optional.of(conversation);
  }

  @Override
  public String digest() {
    try {
      return contents.journal().digest();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    contents.journal().close();
  }
}
