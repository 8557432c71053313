package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What records are called where somebody refers to them. */
final class Names {
  private final Catalogue catalogue;

  Names(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The name of a record; empty when there is no such record. */
  String of(String type, String id) {
    return catalogue.find(type, id).map(json -> of(type, json)).orElse("");
  }

  private String of(String type, JsonNode json) {
    return switch (type) {
      case "Person" -> words(json.path("givenName"), json.path("familyName"));
      case "Programme" -> words(json.path("name"));
      case "Syllabus" -> words(json.path("subjectName"), json.path("courseName"));
      case "Duty" ->
          (pointed("Person", json, "person") + " " + words(json.path("dutyRole"))).strip();
      case "Placement" -> pointed("Person", json, "child");
      case "CalendarEvent" ->
          (pointed("Activity", json, "activity") + " " + words(json.path("startTime"))).strip();
      default -> words(json.path("displayName"));
    };
  }

  private String pointed(String type, JsonNode json, String attribute) {
    return of(type, json.path(attribute).path("id").asText());
  }

  private static String words(JsonNode... parts) {
    return Stream.of(parts)
        .map(JsonNode::asText)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
