package se.ss12000.conformance.standard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing a client can ask a provider for.
 *
 * @param key method and path as the standard writes them, such as {@code GET /persons/{id}}
 * @param body name of the schema of the request body, if there is one
 * @param answers what each status answers with, by status ("200", "default")
 * @param meanings what parameters of the query say about the records asked for, and the keys of the
 *     body of a lookup, by name
 */
public record Operation(
    String key,
    List<Parameter> parameters,
    Optional<String> body,
    Map<String, Answer> answers,
    Map<String, Meaning> meanings) {
  public Operation {
    parameters = List.copyOf(parameters);
    answers = Map.copyOf(answers);
    meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
  }

  public Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
  }

  public Optional<Meaning> meaning(String name) {
    return Optional.ofNullable(meanings.get(name));
  }

  /** Whether a parameter of the query, or a key of the body, picks some of the records. */
  public boolean isFilter(String name) {
    return meaning(name).filter(meaning -> !(meaning instanceof Meaning.Order)).isPresent();
  }

  /**
   * A query or path parameter.
   *
   * @param codes its allowed values, when it has a code list
   * @param limits what else is asked of its value, by the keywords of JSON Schema
   */
  public record Parameter(
      String name,
      boolean inPath,
      boolean required,
      boolean repeatable,
      String type,
      String format,
      List<String> codes,
      Map<String, String> limits) {
    public Parameter {
      codes = List.copyOf(codes);
      limits = Map.copyOf(limits);
    }
  }

  /** What a status answers with: a shape, and the schema of what stands in it. */
  public record Answer(Shape shape, String schema) {
    /** How the records of an answer are wrapped. */
    public enum Shape {
      EMPTY,
      OBJECT,
      ARRAY,
      PAGE
    }
  }
}
