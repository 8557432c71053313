package se.ss12000.conformance.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import se.ss12000.conformance.yaml.YamlException;

/** Tells how the records of an answer are wrapped, and what schema they have. */
final class Shapes {
  private final ApiDocument document;

  Shapes(ApiDocument document) {
    this.document = document;
  }

  /**
   * A wrapping and what is in it.
   *
   * @param word as {@code api.json} calls the wrapping
   */
  record Wrapped(String word, Part schema) {
    ObjectNode named(String name) {
      return JsonNodeFactory.instance.objectNode().put(word, name);
    }
  }

  /** How an answer is wrapped; nothing when it is no object and no list of objects. */
  Optional<Wrapped> of(Part schema) throws YamlException {
    Flat flat = Flat.of(schema, document);
    if (flat.isArray()) {
      return isObject(flat.items())
          ? Optional.of(new Wrapped("arrayOf", flat.items()))
          : Optional.empty();
    }
    Part data = flat.properties().get("data");
    if (data != null) {
      Flat records = Flat.of(data, document);
      if (records.isArray() && isObject(records.items())) {
        return Optional.of(new Wrapped("pageOf", records.items()));
      }
    }
    return flat.isObject() ? Optional.of(new Wrapped("object", schema)) : Optional.empty();
  }

  private boolean isObject(Part schema) throws YamlException {
    return schema.isThere() && Flat.of(schema, document).isObject();
  }
}
