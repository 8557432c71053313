package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns schemas that hold the adopted reading into what the standard says to the letter. */
final class LiteralReading {
  private final Map<String, JsonNode> documents;

  /**
   * @param documents the schemas by file name; they are changed in place
   */
  LiteralReading(Map<String, JsonNode> documents) {
    this.documents = documents;
  }

  void apply(List<Erratum> errata) {
    for (Erratum erratum : errata) {
      Erratum.Literally literally = erratum.literally();
      literally.notRequired().forEach(this::release);
      literally.required().forEach(this::require);
      literally.replaced().forEach(this::replace);
      literally.undefined().forEach(this::remove);
    }
  }

  private void require(String path) {
    ownerOf(path).ifPresent(owner -> owner.withArray("required").add(lastOf(path)));
  }

  private void release(String path) {
    ownerOf(path)
        .ifPresent(
            owner -> {
              ArrayNode required = owner.withArray("required");
              for (int i = required.size() - 1; i >= 0; i--) {
                if (required.get(i).asText().equals(lastOf(path))) {
                  required.remove(i);
                }
              }
            });
  }

  private void replace(String path, JsonNode schema) {
    ownerOf(path)
        .flatMap(owner -> object(owner.path("properties").path(lastOf(path))))
        .ifPresent(
            property -> {
              property.remove(List.of("type", "format", "pattern", "enum", "$ref"));
              schema.properties().forEach(e -> property.set(e.getKey(), e.getValue()));
            });
  }

  private void remove(String path) {
    release(path);
    ownerOf(path)
        .flatMap(owner -> object(owner.path("properties")))
        .ifPresent(properties -> properties.remove(lastOf(path)));
  }

  /**
   * The schema of the object that has the attribute at a path like {@code Person.emails[].type}.
   */
  private Optional<ObjectNode> ownerOf(String path) {
    String[] steps = path.split("\\.", -1);
    JsonNode schema = documents.get(steps[0] + StandardReader.SCHEMA_FILE);
    for (int i = 1; schema != null && i < steps.length - 1; i++) {
      schema = schema.path("properties").path(steps[i].replace("[]", ""));
      schema = steps[i].endsWith("[]") ? schema.path("items") : schema;
    }
    return object(schema);
  }

  private static Optional<ObjectNode> object(@Nullable JsonNode node) {
    return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('.') + 1).replace("[]", "");
  }
}
