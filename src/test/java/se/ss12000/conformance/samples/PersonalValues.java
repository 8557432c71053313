package se.ss12000.conformance.samples;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The strings of a delivery that can tell who somebody is, as the schemas mark them. */
final class PersonalValues {
  private static final Path SCHEMAS = Path.of("schemas", "2.1");
  private static final String CODES = "codes.schema.json";
  private static final int SHORTEST = 4;
  private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, JsonNode> schemas = new HashMap<>();
  private final Set<String> secret = new LinkedHashSet<>();

  /** Receives a string of a record. */
  @FunctionalInterface
  interface Visitor {
    void visit(String pointer, String value, boolean isPersonal);
  }

  /** Reads a delivery of one file for each type, named after the paths of the API. */
  static PersonalValues of(Path delivery) throws IOException {
    var values = new PersonalValues();
    var elsewhere = new HashSet<String>();
    for (Path file : Sample.in(delivery)) {
      String type = values.typeOf(file);
      for (JsonNode record : Run.JSON.readTree(file.toFile()).path("data")) {
        values.visit(
            type,
            record,
            (pointer, value, isPersonal) -> (isPersonal ? values.secret : elsewhere).add(value));
      }
    }
    values
        .document(CODES)
        .findValues("enum")
        .forEach(c -> c.forEach(v -> elsewhere.add(v.asText())));
    values.secret.removeIf(value -> value.length() < SHORTEST || elsewhere.contains(value));
    return values;
  }

  /** Those that stand in no other place, and are no code, where they would be no secret. */
  Set<String> all() {
    return Collections.unmodifiableSet(secret);
  }

  /** Those that occur in a text, as whole words. */
  List<String> in(String text) {
    var words = Set.of(NOT_IN_WORDS.splitAsStream(text).distinct().toArray(String[]::new));
    return secret.stream()
        .filter(value -> NOT_IN_WORDS.splitAsStream(value).allMatch(words::contains))
        .filter(value -> occurs(value, text))
        .toList();
  }

  private static boolean occurs(String value, String text) {
    for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
      int end = at + value.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** The type whose records a file holds. */
  String typeOf(Path file) {
    String path = "/" + file.getFileName().toString().replace(".json", "");
    return document("api.json").path("entityTypes").properties().stream()
        .filter(type -> type.getValue().path("path").asText().equals(path))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** Visits every string of a record that is no code. */
  void visit(String type, JsonNode record, Visitor visitor) {
    String file = type + ".schema.json";
    visit(new Described(file, document(file), false), record, "", visitor);
  }

  private void visit(Described described, JsonNode value, String pointer, Visitor visitor) {
    if (value.isTextual() && !described.schema().has("enum")) {
      visitor.visit(pointer, value.textValue(), described.isPersonal());
    }
    for (var member : value.properties()) {
      JsonNode schema = described.schema().path("properties").path(member.getKey());
      visit(described.part(schema), member.getValue(), pointer + "/" + member.getKey(), visitor);
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      JsonNode schema = described.schema().path("items");
      visit(described.part(schema), value.get(i), pointer + "/" + i, visitor);
    }
  }

  /** What a schema says of a value, with what is said around it. */
  private final class Described {
    private final JsonNode schema;
    private final boolean isPersonal;
    private final String file;

    Described(String file, JsonNode schema, boolean isPersonal) {
      boolean marked = isPersonal || schema.path("x-personal").asBoolean();
      if (schema.has("$ref")) {
        String[] reference = schema.path("$ref").asText().split("#", 2);
        this.file = reference[0].isEmpty() ? file : reference[0];
        JsonNode document = document(this.file);
        this.schema = reference.length == 2 ? document.at(reference[1]) : document;
      } else {
        this.file = file;
        this.schema = schema;
      }
      this.isPersonal = marked || this.schema.path("x-personal").asBoolean();
    }

    Described part(JsonNode part) {
      return new Described(file, part, isPersonal);
    }

    JsonNode schema() {
      return schema;
    }

    boolean isPersonal() {
      return isPersonal;
    }
  }

  private JsonNode document(String file) {
    return schemas.computeIfAbsent(
        file,
        name -> {
          try {
            return Run.JSON.readTree(SCHEMAS.resolve(name).toFile());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
