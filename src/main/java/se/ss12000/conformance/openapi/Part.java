package se.ss12000.conformance.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** A value of an OpenAPI document, and the file it stands in. */
record Part(ApiFile file, JsonNode json) {
  private static final String REF = "$ref";

  Part at(String key) {
    return new Part(file, json.path(key));
  }

  boolean has(String key) {
    return json.has(key);
  }

  String text(String key) {
    return json.path(key).asText();
  }

  boolean isThere() {
    return !json.isMissingNode() && !json.isNull();
  }

  /** Whether it only points to where the value is. A property of that name is an object. */
  boolean isReference() {
    return json.path(REF).isTextual();
  }

  String reference() {
    return text(REF);
  }

  Map<String, Part> members() {
    var members = new LinkedHashMap<String, Part>();
    json.properties().forEach(e -> members.put(e.getKey(), new Part(file, e.getValue())));
    return members;
  }

  List<Part> elements() {
    var elements = new ArrayList<Part>();
    json.elements().forEachRemaining(e -> elements.add(new Part(file, e)));
    return json.isArray() ? elements : List.of();
  }

  YamlException fault(Text message) {
    return new YamlException(List.of(file.fault(json, message)));
  }

  String place() {
    return file.place(json);
  }
}
