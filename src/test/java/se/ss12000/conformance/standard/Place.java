package se.ss12000.conformance.standard;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One schema within the schemas of a version.
 *
 * @param path where it stands, such as {@code Person.emails[].value}
 * @param named whether it describes something that has a name, unlike the elements of an array
 */
record Place(String path, JsonNode schema, boolean named) {

  /** Every schema of a version, however deep. */
  static List<Place> of(Standard standard) {
    var places = new ArrayList<Place>();
    standard
        .documents()
        .forEach((file, json) -> add(file.replace(StandardReader.SCHEMA_FILE, ""), json, places));
    return places;
  }

  /** The schema in a file of a version, or the part of it that a pointer leads to. */
  static JsonNode at(Standard standard, String ref) {
    String[] parts = ref.split("#", 2);
    JsonNode document = requireNonNull(standard.documents().get(parts[0]), ref);
    return document.at(parts.length == 2 ? parts[1] : "");
  }

  private static void add(String path, JsonNode json, List<Place> places) {
    places.add(new Place(path, json, !path.endsWith("[]")));
    for (String members : List.of("properties", "$defs")) {
      json.path(members)
          .properties()
          .forEach(e -> add(path + "." + e.getKey(), e.getValue(), places));
    }
    if (json.has("items")) {
      add(path + "[]", json.path("items"), places);
    }
  }

  String text(String keyword) {
    return schema.path(keyword).asText();
  }
}
