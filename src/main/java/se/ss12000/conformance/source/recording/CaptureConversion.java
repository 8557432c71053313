package se.ss12000.conformance.source.recording;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/**
 * Makes a recording out of exchanges that another program has saved, one in each {@code
 * *.exchange.json} of a folder. Why something was asked is guessed from what was asked; what a
 * crawl would not have asked is left out.
 */
public final class CaptureConversion {
  private static final int NOT_FOUND = 404;
  private static final String ENDING = ".exchange.json";
  private static final Walk USED = new Walk(0, Question.FOREIGN_TOKEN);
  private static final Text NOTHING =
      Text.sv("mappen {file} har inget sparat utbyte ({ending}) som en crawl kunde ha gjort")
          .en("the folder {file} has no saved exchange ({ending}) that a crawl could have made");

  private final Standard standard;
  private final Guess guess;
  private final Map<String, Walk> tokens = new HashMap<>();
  private final List<String> leftOut = new ArrayList<>();
  private int number;

  private record Walk(int first, Question question) {}

  /**
   * How it went.
   *
   * @param kept how many exchanges are in the recording
   * @param leftOut the names of the files that are not
   */
  public record Outcome(int kept, List<String> leftOut) {
    public Outcome {
      leftOut = List.copyOf(leftOut);
    }
  }

  private CaptureConversion(Standard standard) {
    this.standard = standard;
    this.guess = new Guess(standard);
  }

  /**
   * Makes the recording.
   *
   * @param tool version of this program
   * @throws SourceException when there is nothing to convert, or the file cannot be made
   */
  public static Outcome convert(
      Path folder, Path recording, Standard standard, String tool, Instant now)
      throws SourceException {
    return new CaptureConversion(standard).convert(folder, recording, tool, now);
  }

  private Outcome convert(Path folder, Path recording, String tool, Instant now)
      throws SourceException {
    List<Capture> captures = captures(folder);
    String origin = origin(captures);
    Map<String, Capture> lists = lastLists(captures, origin);
    if (lists.isEmpty()) {
      throw new SourceException(
          NOTHING.with("file", folder.toString()).with("ending", "*" + ENDING));
    }
    var head = new RecordingHead(standard.name(), origin, tool, now, "", 0, true, "unknown");
    try (var file = RecordingFile.create(recording, head, standard)) {
      for (Capture capture : captures) {
        Optional<Exchange> exchange =
            capture.origin().equals(origin) ? exchange(capture, lists) : Optional.empty();
        if (exchange.isPresent()) {
          file.keep(new Answer(exchange.get(), capture.body().getBytes(StandardCharsets.UTF_8)));
        } else {
          leftOut.add(capture.name());
        }
      }
      file.finish(now);
    } catch (IOException e) {
      throw Reasons.of(e, recording, true);
    }
    return new Outcome(number, leftOut);
  }

  private List<Capture> captures(Path folder) throws SourceException {
    var captures = new ArrayList<Capture>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        Capture.read(file)
            .ifPresentOrElse(captures::add, () -> leftOut.add(file.getFileName().toString()));
      }
    } catch (IOException e) {
      throw Reasons.of(e, folder, false);
    }
    return captures;
  }

  /** The address that most of what a crawl would ask was asked of. */
  private String origin(List<Capture> captures) {
    return captures.stream()
        .filter(capture -> guess.operation(capture.method(), capture.url().getPath()).isPresent())
        .collect(groupingBy(Capture::origin, TreeMap::new, counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The data changes between two readings of a list: the last one counts. */
  private Map<String, Capture> lastLists(List<Capture> captures, String origin) {
    var lists = new HashMap<String, Capture>();
    for (Capture capture : captures) {
      boolean isPlain =
          capture.plain() && capture.parameters().isEmpty() && capture.origin().equals(origin);
      if (isPlain) {
        guess
            .operation(capture.method(), capture.url().getPath())
            .filter(operation -> !operation.key().endsWith("}"))
            .ifPresent(operation -> lists.put(operation.key(), capture));
      }
    }
    return lists;
  }

  private Optional<Exchange> exchange(Capture capture, Map<String, Capture> lists) {
    String path = capture.url().getPath();
    Optional<Operation> operation = guess.operation(capture.method(), path);
    if (!capture.plain() && capture.sent().isEmpty()) {
      return Optional.empty();
    }
    if (operation.isEmpty()) {
      return guess
          .operation(capture.method(), path.replaceFirst("/$", ""))
          .filter(meant -> isMissing(lists.get(meant.key())))
          .map(meant -> exchange(capture, meant, Question.OTHER_PATH, 0));
    }
    return guess
        .question(operation.get(), path, capture.parameters(), capture.status())
        .filter(q -> !q.delivers() || lists.containsValue(capture))
        .flatMap(question -> inWalk(capture, operation.get(), question));
  }

  /** Only where the path of the standard is not there does another spelling matter. */
  private static boolean isMissing(@Nullable Capture list) {
    return list != null && list.status() == NOT_FOUND;
  }

  /** A token that an answer gave continues what that answer belongs to; each page counts once. */
  private Optional<Exchange> inWalk(Capture capture, Operation operation, Question question) {
    if (question != Question.FOREIGN_TOKEN) {
      return Optional.of(exchange(capture, operation, question, 0));
    }
    String token =
        capture.parameters().stream()
            .filter(p -> p.name().equals(Guess.TOKEN))
            .map(p -> operation.key() + " " + p.value())
            .findFirst()
            .orElse("");
    if (token.endsWith(" ")) {
      return Optional.empty();
    }
    if (!tokens.containsKey(token)) {
      return Optional.of(exchange(capture, operation, question, 0));
    }
    return Optional.ofNullable(tokens.replace(token, USED))
        .filter(walk -> !walk.equals(USED))
        .map(walk -> exchange(capture, operation, walk.question(), walk.first()));
  }

  private Exchange exchange(Capture capture, Operation operation, Question question, int first) {
    number++;
    int walk = first == 0 ? number : first;
    if (!capture.nextToken().isEmpty()) {
      tokens.put(operation.key() + " " + capture.nextToken(), new Walk(walk, question));
    }
    return new Exchange(
        number,
        walk,
        question,
        operation.key(),
        capture.method(),
        capture.address(),
        capture.parameters(),
        capture.sent(),
        capture.status(),
        capture.headers(),
        capture.millis(),
        capture.at(),
        1,
        Text.NONE);
  }
}
