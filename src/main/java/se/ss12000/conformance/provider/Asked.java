package se.ss12000.conformance.provider;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Operation;

/**
 * A request as the provider understood it.
 *
 * @param number from 1, in the order of arrival
 * @param path below the base address
 * @param operation what the standard calls it, if it knows it
 * @param type the entity type whose collection it is on, if it is on one
 * @param id what stands where an id should, or empty
 * @param headers by name in lower case
 */
record Asked(
    long number,
    String method,
    String path,
    Optional<Operation> operation,
    Optional<EntityType> type,
    String id,
    List<Parameter> parameters,
    Map<String, String> headers,
    String body) {
  Asked {
    parameters = List.copyOf(parameters);
    headers = Map.copyOf(headers);
  }

  boolean is(String key) {
    return operation.filter(known -> known.key().equals(key)).isPresent();
  }

  /** Whether it asks for a page of records. */
  boolean isList() {
    return method.equals("GET") && type.isPresent() && id.isEmpty();
  }

  boolean isLookup() {
    return method.equals("POST") && path.endsWith("/lookup");
  }

  boolean isById() {
    return method.equals("GET") && type.isPresent() && !id.isEmpty();
  }

  boolean has(String name) {
    return parameters.stream().anyMatch(parameter -> parameter.name().equals(name));
  }

  List<String> values(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::value)
        .toList();
  }

  Optional<String> value(String name) {
    return values(name).stream().findFirst();
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  boolean isTrue(String name) {
    return value(name).filter("true"::equals).isPresent();
  }

  /** The query as it could have been written, with its question mark; empty without parameters. */
  String query() {
    return parameters.stream()
        .map(p -> p.name() + "=" + URLEncoder.encode(p.value(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""))
        .replaceFirst("^\\?$", "");
  }

  Asked with(String name, String value) {
    var more = new ArrayList<>(parameters);
    more.add(new Parameter(name, value));
    return with(more);
  }

  Asked without(Predicate<Parameter> unwanted) {
    return with(parameters.stream().filter(unwanted.negate()).toList());
  }

  Asked withBody(String other) {
    return new Asked(number, method, path, operation, type, id, parameters, headers, other);
  }

  private Asked with(List<Parameter> others) {
    return new Asked(number, method, path, operation, type, id, others, headers, body);
  }
}
