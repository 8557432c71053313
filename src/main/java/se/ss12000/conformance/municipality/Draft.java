package se.ss12000.conformance.municipality;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A record, or a part of one, that is being written. */
final class Draft {
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();

  /** A record with an id, and when it was made and changed. */
  static Draft record(String id, String created, String modified) {
    return new Draft()
        .text("id", id)
        .part("meta", new Draft().text("created", created).text("modified", modified));
  }

  Draft text(String name, String value) {
    json.put(name, value);
    return this;
  }

  Draft text(String name, Object value) {
    return text(name, value.toString());
  }

  Draft number(String name, int value) {
    json.put(name, value);
    return this;
  }

  Draft flag(String name, boolean value) {
    json.put(name, value);
    return this;
  }

  Draft part(String name, Draft part) {
    json.set(name, part.json);
    return this;
  }

  Draft parts(String name, List<Draft> parts) {
    ArrayNode array = json.putArray(name);
    parts.forEach(part -> array.add(part.json));
    return this;
  }

  Draft texts(String name, List<String> values) {
    ArrayNode array = json.putArray(name);
    values.forEach(array::add);
    return this;
  }

  /** Refers to a record by its id. */
  Draft to(String name, String id) {
    return part(name, new Draft().text("id", id));
  }

  /** Refers to a person, and says when that person is protected. */
  Draft to(String name, Resident person) {
    return part(name, reference(person));
  }

  static Draft reference(Resident person) {
    Draft reference = new Draft().text("id", person.id());
    return person.isProtected() ? reference.text("securityMarking", person.marking()) : reference;
  }

  static Draft reference(String id) {
    return new Draft().text("id", id);
  }

  ObjectNode json() {
    return json;
  }
}
