package se.ss12000.conformance.payload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.ss12000.conformance.text.Text;

/**
 * One question to a service and how it answered, without the body of the answer and without
 * anything secret.
 *
 * @param number from 1, in the order in which was asked
 * @param walk number of the exchange that asked for the first page; its own when it did itself
 * @param operation what was asked for, as the standard writes it: {@code GET /persons/{id}}
 * @param url where, with the query
 * @param parameters the query, decoded, in order
 * @param body what was sent along, or empty
 * @param status HTTP status; 0 when there was no answer
 * @param headers of the answer, by name in lower case
 * @param millis from the question to the end of the answer, retries not included
 * @param at when it was asked
 * @param tries how often it was asked until this answer came
 * @param obstacle why there is no answer to judge, or nothing
 */
public record Exchange(
    int number,
    int walk,
    Question question,
    String operation,
    String method,
    String url,
    List<Parameter> parameters,
    String body,
    int status,
    Map<String, List<String>> headers,
    long millis,
    Instant at,
    int tries,
    Text obstacle) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** One parameter of a query. */
  public record Parameter(String name, String value) {}

  public Exchange {
    parameters = List.copyOf(parameters);
    headers =
        Map.copyOf(
            headers.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        e -> e.getKey().toLowerCase(Locale.ROOT),
                        e -> List.copyOf(e.getValue()),
                        (a, b) -> b,
                        TreeMap::new)));
  }

  /** Whether the service did what was asked. */
  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** Whether it asked for the first page of something, or for something without pages. */
  public boolean isFirst() {
    return walk == number;
  }

  /** The values of a parameter, in order. */
  public List<String> values(String parameter) {
    return parameters.stream()
        .filter(p -> p.name().equals(parameter))
        .map(Parameter::value)
        .toList();
  }

  /** The names in what was sent along, such as what a lookup asks by. */
  public List<String> keys() {
    try {
      return body.isEmpty()
          ? List.of()
          : MAPPER.readTree(body).properties().stream().map(Map.Entry::getKey).toList();
    } catch (JsonProcessingException e) {
      // Some bodies are spoilt on purpose: they have no names.
      return List.of();
    }
  }

  /** The first value of a header of the answer. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }
}
