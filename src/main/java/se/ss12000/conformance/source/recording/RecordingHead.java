package se.ss12000.conformance.source.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.text.Text;

/**
 * What a recording is of: its first line.
 *
 * @param standard the version that was asked by, such as {@code 2.1}
 * @param base the address of the service, without anything secret
 * @param tool the version of this program
 * @param window the days that were asked for where only a time can be, such as {@code
 *     2026-08-01/2027-07-31}; may be empty
 * @param sample how many records of each type were asked for at most; 0 for all
 * @param access what was shown at the door, such as {@code bearer}; never the credential itself
 */
public record RecordingHead(
    String standard,
    String base,
    String tool,
    Instant started,
    String window,
    int sample,
    boolean readOnly,
    String access) {
  static final String MARK = "ss12000-recording";
  static final int FORMAT = 1;

  private static final Text SAMPLE =
      Text.sv("högst {sample} poster av varje typ frågades efter")
          .en("at most {sample} records of each type were asked for");
  private static final Text WINDOW =
      Text.sv("det som bara kan frågas efter inom en tid frågades efter inom {window}")
          .en("what can be asked for only within a time was asked for within {window}");

  /**
   * What a file is a recording of.
   *
   * @throws SourceException when it is none, or cannot be read
   */
  public static RecordingHead read(Path path) throws SourceException {
    try (var in = Files.newInputStream(path)) {
      // One value is read, which is the first line; the rest may be large.
      JsonNode head = new ObjectMapper().reader().readTree(in);
      return of(head)
          .orElseThrow(
              () -> new SourceException(Reasons.NO_RECORDING.with("file", path.toString())));
    } catch (JsonProcessingException e) {
      throw new SourceException(Reasons.NO_RECORDING.with("file", path.toString()));
    } catch (IOException e) {
      throw Reasons.of(e, path, false);
    }
  }

  /** First and last of the days that were asked for; nothing when none are told. */
  public Optional<Map.Entry<LocalDate, LocalDate>> days() {
    String[] days = window.split("/", -1);
    try {
      return days.length == 2
          ? Optional.of(Map.entry(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** What was asked for only in part, a sentence each. */
  List<Text> extent() {
    var extent = new ArrayList<Text>();
    if (sample > 0) {
      extent.add(SAMPLE.with("sample", sample));
    }
    if (!window.isEmpty()) {
      extent.add(WINDOW.with("window", window));
    }
    return extent;
  }

  ObjectNode toJson() {
    return JsonNodeFactory.instance
        .objectNode()
        .put(MARK, FORMAT)
        .put("standard", standard)
        .put("base", base)
        .put("tool", tool)
        .put("started", started.toString())
        .put("window", window)
        .put("sample", sample)
        .put("readOnly", readOnly)
        .put("access", access);
  }

  /** The head that a line tells; nothing when it is the head of no recording we know. */
  static Optional<RecordingHead> of(JsonNode json) {
    if (json.path(MARK).asInt() != FORMAT) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new RecordingHead(
              json.path("standard").asText(),
              json.path("base").asText(),
              json.path("tool").asText(),
              Instant.parse(json.path("started").asText()),
              json.path("window").asText(),
              json.path("sample").asInt(),
              json.path("readOnly").asBoolean(true),
              json.path("access").asText()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
