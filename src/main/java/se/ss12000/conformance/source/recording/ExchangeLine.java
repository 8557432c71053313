package se.ss12000.conformance.source.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.text.Text;

/**
 * An exchange as a line of a recording. The body comes last, so that the rest can be read without
 * it.
 */
final class ExchangeLine {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] AS_TEXT = ascii(",\"body\":\"");
  private static final byte[] AS_BASE64 = ascii(",\"base64\":\"");
  private static final byte[] END = ascii("\"}");

  private ExchangeLine() {}

  /** The pieces of a line, without its end. */
  static List<byte[]> write(Answer answer) throws IOException {
    byte[] told = JSON.writeValueAsBytes(toJson(answer.exchange()));
    byte[] head = Arrays.copyOf(told, told.length - 1);
    byte[] content = answer.content();
    return BodyText.isText(content)
        ? List.of(head, AS_TEXT, BodyText.escaped(content), END)
        : List.of(head, AS_BASE64, BodyText.base64(content), END);
  }

  private static ObjectNode toJson(Exchange exchange) {
    ObjectNode json =
        JSON.createObjectNode()
            .put("number", exchange.number())
            .put("walk", exchange.walk())
            .put("question", exchange.question().name())
            .put("operation", exchange.operation())
            .put("method", exchange.method())
            .put("url", exchange.url());
    ArrayNode parameters = json.putArray("parameters");
    exchange.parameters().forEach(p -> parameters.addArray().add(p.name()).add(p.value()));
    json.put("sent", exchange.body()).put("status", exchange.status());
    ObjectNode headers = json.putObject("headers");
    new TreeMap<>(exchange.headers())
        .forEach((name, values) -> values.forEach(headers.putArray(name)::add));
    json.put("millis", exchange.millis())
        .put("at", exchange.at().toString())
        .put("tries", exchange.tries());
    json.putObject("obstacle")
        .put("sv", exchange.obstacle().sv())
        .put("en", exchange.obstacle().en());
    return json;
  }

  /**
   * The exchange that a line tells, without its body.
   *
   * @throws IllegalArgumentException when it tells none
   */
  static Exchange read(byte[] line) {
    try {
      int text = indexOf(AS_TEXT, line);
      int end = text < 0 ? indexOf(AS_BASE64, line) : text;
      if (end < 0) {
        throw new IllegalArgumentException("no body");
      }
      byte[] told = Arrays.copyOf(line, end + 1);
      told[end] = '}';
      return exchange(JSON.readTree(told));
    } catch (JsonProcessingException | DateTimeException e) {
      throw new IllegalArgumentException("not an exchange", e);
    } catch (IOException e) {
      throw new IllegalArgumentException("not readable", e);
    }
  }

  private static Exchange exchange(JsonNode json) {
    var parameters = new ArrayList<Parameter>();
    json.path("parameters")
        .forEach(p -> parameters.add(new Parameter(p.path(0).asText(), p.path(1).asText())));
    Map<String, List<String>> headers = new LinkedHashMap<>();
    json.path("headers").properties().forEach(e -> headers.put(e.getKey(), texts(e.getValue())));
    JsonNode obstacle = json.path("obstacle");
    return new Exchange(
        json.path("number").asInt(),
        json.path("walk").asInt(),
        Question.valueOf(json.path("question").asText()),
        json.path("operation").asText(),
        json.path("method").asText(),
        json.path("url").asText(),
        parameters,
        json.path("sent").asText(),
        json.path("status").asInt(),
        headers,
        json.path("millis").asLong(),
        Instant.parse(json.path("at").asText()),
        json.path("tries").asInt(),
        new Text(obstacle.path("sv").asText(), obstacle.path("en").asText()));
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  /**
   * The body that stands in a line.
   *
   * @throws IllegalArgumentException when it cannot be read
   */
  static byte[] body(byte[] line) {
    int text = indexOf(AS_TEXT, line);
    int to = line.length - END.length;
    if (text >= 0) {
      return BodyText.unescaped(line, text + AS_TEXT.length, to);
    }
    return BodyText.ofBase64(line, indexOf(AS_BASE64, line) + AS_BASE64.length, to);
  }

  /** Cannot occur within a string: its quotes would be escaped there. */
  private static int indexOf(byte[] mark, byte[] line) {
    for (int i = 0; i <= line.length - mark.length; i++) {
      if (line[i] == ',' && Arrays.equals(line, i, i + mark.length, mark, 0, mark.length)) {
        return i;
      }
    }
    return -1;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
