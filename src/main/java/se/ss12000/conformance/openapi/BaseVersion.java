package se.ss12000.conformance.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Library;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

/**
 * The version that comes with the program of which a document is another telling.
 *
 * @param api its {@code api.json}
 */
record BaseVersion(Standard standard, JsonNode api) {
  /** The type that is told to be gone on in, as in {@code activity>Activity.groups[]}. */
  private static final Pattern TYPE = Pattern.compile(">(\\w+)\\.");

  /** The version with the same number as a document, else the one that is meant by default. */
  static BaseVersion of(String version) {
    String name =
        Standards.names().stream()
            .filter(known -> (version + ".").startsWith(known + "."))
            .findFirst()
            .orElse(Standards.defaultName());
    try {
      byte[] api = Library.read("schemas/" + name + "/api.json");
      return new BaseVersion(
          Standards.load(name, Reading.ADOPTED), new ObjectMapper().readTree(api));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is answered or sent at a place of the standard's operations. */
  Optional<String> answer(String key, String status) {
    return operation(key)
        .flatMap(operation -> Optional.ofNullable(operation.answers().get(status)))
        .map(Operation.Answer::schema)
        .filter(schema -> !schema.isEmpty());
  }

  Optional<String> body(String key) {
    return operation(key).flatMap(Operation::body);
  }

  private Optional<Operation> operation(String key) {
    return Optional.ofNullable(standard.operations().get(key));
  }

  /** The entity type whose records a path lists. */
  Optional<EntityType> typeAt(String path) {
    return standard.resources().filter(type -> type.path().equals(path)).findFirst();
  }

  Optional<EntityType> typeNamed(String name) {
    return standard.type(name).filter(EntityType::isResource);
  }

  /** What the standard describes but none of its operations has: what a provider sends itself. */
  Optional<String> callback() {
    var left = new TreeSet<>(standard.types().keySet());
    standard.resources().map(EntityType::name).forEach(left::remove);
    for (Operation operation : standard.operations().values()) {
      operation.body().ifPresent(left::remove);
      operation.answers().values().forEach(answer -> left.remove(answer.schema()));
    }
    return left.size() == 1 ? Optional.of(left.first()) : Optional.empty();
  }

  /**
   * What a parameter means, if all entity types that it speaks of are there.
   *
   * @param types the names of those that are there
   */
  Optional<JsonNode> meaning(String key, String parameter, Collection<String> types) {
    for (JsonNode known : api.path("operations").path(key).path("parameters")) {
      if (known.path("name").asText().equals(parameter) && known.has("means")) {
        return Optional.of(known.path("means")).filter(means -> isTold(means, types));
      }
    }
    return Optional.empty();
  }

  /** What the keys of a body mean, for those keys of which that can be said. */
  ObjectNode meanings(String key, Collection<String> keys, Collection<String> types) {
    ObjectNode meanings = JsonNodeFactory.instance.objectNode();
    JsonNode known = api.path("operations").path(key).path("requestBody").path("means");
    for (Map.Entry<String, JsonNode> meaning : known.properties()) {
      if (keys.contains(meaning.getKey()) && isTold(meaning.getValue(), types)) {
        meanings.set(meaning.getKey(), meaning.getValue());
      }
    }
    return meanings;
  }

  private static boolean isTold(JsonNode means, Collection<String> types) {
    Matcher paths = TYPE.matcher(means.toString());
    Stream<String> related = means.findValues("in").stream().map(JsonNode::asText);
    return Stream.concat(paths.results().map(result -> result.group(1)), related)
        .allMatch(types::contains);
  }
}
