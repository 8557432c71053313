package se.ss12000.conformance.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

/** Some records, and what is asked about them. */
final class Shelf implements Records {
  static final Standard STANDARD = Standards.load("2.1", Reading.ADOPTED);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, List<JsonNode>> records = new HashMap<>();

  /** An id that is recognised in a failing test: {@code id(7)}. */
  static String id(int number) {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }

  /**
   * Puts up a record.
   *
   * @param json with single quotes, and {@code #7} for {@code id(7)}
   */
  Shelf with(String type, String json) {
    records.computeIfAbsent(type, key -> new ArrayList<>()).add(read(json));
    return this;
  }

  static JsonNode read(String json) {
    var text = new StringBuilder();
    var matcher = Pattern.compile("#(\\d+)").matcher(json.replace('\'', '"'));
    while (matcher.find()) {
      matcher.appendReplacement(text, id(Integer.parseInt(matcher.group(1))));
    }
    try {
      return JSON.readTree(matcher.appendTail(text).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void forEach(String type, Consumer<JsonNode> each) {
    records.getOrDefault(type, List.of()).forEach(each);
  }

  static Operation operation(String key) {
    return Objects.requireNonNull(STANDARD.operations().get(key));
  }

  /** Query parameters written as {@code name=value}, with {@code #7} for {@code id(7)}. */
  static List<Exchange.Parameter> parameters(String... parameters) {
    return Stream.of(parameters)
        .map(p -> p.split("=", 2))
        .map(p -> new Exchange.Parameter(p[0], p[1].startsWith("#") ? number(p[1]) : p[1]))
        .toList();
  }

  private static String number(String value) {
    return id(Integer.parseInt(value.substring(1)));
  }

  /** What a list with some parameters gives: the last digits of ids, those left open with a ?. */
  List<String> ask(String key, String... parameters) throws RefusedException {
    Chosen chosen = Selection.of(STANDARD, operation(key), parameters(parameters)).prepare(this);
    return told(key, chosen);
  }

  List<String> lookup(String key, String body) {
    return told(key, Selection.ofKeys(STANDARD, operation(key), read(body)).prepare(this));
  }

  private List<String> told(String key, Chosen chosen) {
    var told = new ArrayList<String>();
    forEach(
        STANDARD.typeOf(key).orElseThrow().name(),
        json -> {
          Belongs belongs = chosen.belongs(json);
          String number = json.path("id").asText().replaceFirst(".*-0*", "");
          if (belongs != Belongs.NO) {
            told.add(number + (belongs == Belongs.EITHER ? "?" : ""));
          }
        });
    return told;
  }
}
