package se.ss12000.conformance.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** Turns schemas of OpenAPI 3.0 and 3.1 into such as a version folder holds. */
final class SchemaConversion {
  private static final Text NO_SCHEMA =
      Text.sv("här ska ett schema stå").en("a schema must stand here");
  private static final Text ENDLESS =
      Text.sv("schemat innehåller sig självt utan slut: {word}")
          .en("the schema contains itself without end: {word}");
  private static final Text TOO_MUCH =
      Text.sv("scheman är sammantaget för stora när alla referenser har följts")
          .en("the schemas are too large together when all references have been followed");
  private static final Text UNKNOWN =
      Text.sv("nyckelordet {word} förs inte över").en("the keyword {word} is not carried over");
  private static final Text UNFIT =
      Text.sv("{word} har ett värde som inte går att använda, och förs inte över")
          .en("{word} has a value that cannot be used, and is not carried over");
  private static final int MOST_SCHEMAS = 100_000;

  /** Beside a reference these say more of it; everything else is carried by what it points to. */
  private static final Set<String> ANNOTATIONS =
      Set.of("title", "description", "readOnly", "writeOnly", "deprecated", "x-personal");

  private final ApiDocument document;
  private final Names names;
  private final Remarks remarks;
  private final Set<JsonNode> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private int count;

  SchemaConversion(ApiDocument document, Names names, Remarks remarks) {
    this.document = document;
    this.names = names;
    this.remarks = remarks;
  }

  /** A schema where it stands: in full, or as a reference to one that has a name. */
  ObjectNode convert(Part part) throws YamlException {
    if (++count > MOST_SCHEMAS) {
      throw part.fault(TOO_MUCH);
    }
    if (part.json().isBoolean()) {
      return part.json().booleanValue() ? object() : object().set("not", object());
    }
    if (!part.json().isObject()) {
      throw part.fault(NO_SCHEMA);
    }
    Optional<Part> sole = sole(part);
    if (sole.isPresent()) {
      boolean nullable = part.json().path("nullable").asBoolean() || alternatives(part).isPresent();
      ObjectNode schema =
          sole.get().isReference() ? reference(sole.get(), nullable) : convert(sole.get());
      copy(part, schema, ANNOTATIONS);
      return nullable ? Dialect.allowing(schema) : schema;
    }
    return full(part);
  }

  /** The one schema that stands for this one: behind a reference, or alone in allOf. */
  private static Optional<Part> sole(Part part) {
    if (part.isReference()) {
      return Optional.of(part);
    }
    Optional<Part> other = alternatives(part);
    if (other.isPresent()) {
      return other;
    }
    List<Part> all = part.at("allOf").elements();
    boolean alone =
        part.members().keySet().stream()
            .allMatch(k -> ANNOTATIONS.contains(k) || Set.of("allOf", "nullable").contains(k));
    return all.size() == 1 && alone ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** The schema beside null, where nothing but these two may stand. */
  private static Optional<Part> alternatives(Part part) {
    for (String keyword : List.of("anyOf", "oneOf")) {
      List<Part> choices = part.at(keyword).elements();
      List<Part> real =
          choices.stream().filter(choice -> !choice.text("type").equals("null")).toList();
      boolean alone =
          part.members().keySet().stream()
              .allMatch(k -> k.equals(keyword) || ANNOTATIONS.contains(k));
      if (choices.size() == 2 && real.size() == 1 && alone) {
        return Optional.of(real.get(0));
      }
    }
    return Optional.empty();
  }

  private ObjectNode reference(Part reference, boolean nullable) throws YamlException {
    Part target = document.resolved(reference);
    Optional<String> name = names.reference(reference, target);
    boolean inside = open.contains(target.json());
    ObjectNode schema;
    if (name.isPresent() && (!nullable || inside)) {
      schema = object().put("$ref", name.get());
    } else if (inside) {
      throw reference.at("$ref").fault(ENDLESS.with("word", reference.reference()));
    } else {
      schema = name.isPresent() ? full(target) : convert(target);
    }
    copy(reference, schema, ANNOTATIONS);
    return schema;
  }

  /** A schema with everything that is in it, whether it has a name or not. */
  ObjectNode full(Part part) throws YamlException {
    Part target = document.resolved(part);
    if (!open.add(target.json())) {
      throw part.fault(ENDLESS.with("word", part.isReference() ? part.reference() : "allOf"));
    }
    var merging = new Merging(remarks);
    for (Part element : target.at("allOf").elements()) {
      merging.add(element, full(element));
    }
    ObjectNode own = plain(target);
    open.remove(target.json());
    if (!target.has("allOf")) {
      return Dialect.completed(target, own);
    }
    merging.add(target, own);
    return Dialect.completed(target, merging.merged());
  }

  private ObjectNode plain(Part part) throws YamlException {
    ObjectNode schema = object();
    JsonNode type = part.json().path("type");
    if (Keyword.isType(type)) {
      schema.set("type", type);
    } else if (!type.isMissingNode()) {
      remarks.add(part, UNFIT.with("word", "type"));
    }
    copy(part, schema, part.members().keySet());
    return schema;
  }

  private void copy(Part part, ObjectNode schema, Set<String> words) throws YamlException {
    for (Map.Entry<String, Part> member : part.members().entrySet()) {
      String word = member.getKey();
      if (words.contains(word)) {
        Optional<Keyword> keyword = Keyword.of(word);
        if (keyword.isEmpty()) {
          tellUnknown(part, word);
        } else if (keyword.get().fits(member.getValue().json())) {
          put(keyword.get(), word, member.getValue(), schema);
        } else if (!Dialect.isBound(word, member.getValue().json())) {
          remarks.add(part, UNFIT.with("word", word));
        }
      }
    }
  }

  private void tellUnknown(Part part, String word) {
    if (!word.startsWith("x-")) {
      remarks.add(part, UNKNOWN.with("word", word));
    }
  }

  private void put(Keyword keyword, String word, Part value, ObjectNode schema)
      throws YamlException {
    switch (keyword) {
      case TEXT, PATTERN, NUMBER, COUNT, FLAG, NAMES, VALUES, ANYTHING ->
          schema.set(word, value.json().deepCopy());
      case SCHEMA -> schema.set(word, schemaOrFlag(value));
      case SCHEMAS -> {
        var schemas = schema.putArray(word);
        for (Part element : value.elements()) {
          schemas.add(convert(element));
        }
      }
      case SCHEMA_MAP -> {
        ObjectNode schemas = schema.putObject(word);
        for (Map.Entry<String, Part> member : value.members().entrySet()) {
          schemas.set(member.getKey(), convert(member.getValue()));
        }
      }
      case ELSEWHERE -> {}
    }
  }

  private JsonNode schemaOrFlag(Part value) throws YamlException {
    return value.json().isBoolean() ? value.json() : convert(value);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
