package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reference;

/** Puts other records into a record. */
final class Expansion {
  /** Embedded records that point to the record, by what they are called: type and attribute. */
  private static final Map<String, String[]> POINTING =
      Map.of(
          "duties", new String[] {"Duty", "person"},
          "placements", new String[] {"Placement", "child"},
          "ownedPlacements", new String[] {"Placement", "owners[]"},
          "attendance", new String[] {"Attendance", "calendarEvent"});

  private static final String MEMBERSHIPS = "groupMemberships";

  private final Catalogue catalogue;

  Expansion(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What stands under a name in {@code _embedded}; empty when there is nothing to put there. */
  Optional<JsonNode> of(EntityType type, ObjectNode json, String name) {
    String id = json.path("id").asText();
    return switch (name) {
      case "responsibleFor" -> Optional.of(responsibleFor(id));
      case MEMBERSHIPS -> Optional.of(memberships(id));
      case "assignmentRoles" -> Optional.of(assignmentRoles(id));
      case "duties", "placements", "ownedPlacements", "attendance" ->
          Optional.of(pointing(id, name));
      default -> pointedTo(type, json, name);
    };
  }

  private ArrayNode pointing(String id, String name) {
    String[] from = POINTING.getOrDefault(name, new String[] {"", ""});
    ArrayNode all = array();
    catalogue.pointingTo(id, from[0], from[1]).forEach(json -> all.add(json.deepCopy()));
    return all;
  }

  private ArrayNode responsibleFor(String id) {
    ArrayNode all = array();
    for (ObjectNode child : catalogue.pointingTo(id, "Person", "responsibles[].person")) {
      for (JsonNode responsible : child.path("responsibles")) {
        if (isIn(responsible.path("person"), id)) {
          ObjectNode relation = all.addObject();
          ObjectNode reference = relation.putObject("person").put("id", child.path("id").asText());
          copy(child, "securityMarking", reference);
          copy(responsible, "relationType", relation);
        }
      }
    }
    return all;
  }

  private ArrayNode memberships(String id) {
    ArrayNode all = array();
    for (ObjectNode group : catalogue.pointingTo(id, "Group", MEMBERSHIPS + "[].person")) {
      for (JsonNode membership : group.path(MEMBERSHIPS)) {
        if (isIn(membership.path("person"), id)) {
          ObjectNode one = all.addObject();
          one.set("group", group.deepCopy().without(MEMBERSHIPS));
          copy(membership, "startDate", one);
          copy(membership, "endDate", one);
        }
      }
    }
    return all;
  }

  private ArrayNode assignmentRoles(String id) {
    ArrayNode all = array();
    for (ObjectNode duty : catalogue.pointingTo(id, "Duty", "assignmentRole[].group")) {
      for (JsonNode role : duty.path("assignmentRole")) {
        if (isIn(role.path("group"), id)) {
          ObjectNode one = all.addObject();
          one.putObject("duty").put("id", duty.path("id").asText());
          copy(role, "assignmentRoleType", one);
          copy(role, "startDate", one);
          copy(role, "endDate", one);
        }
      }
    }
    return all;
  }

  /** Records that the record itself points to, by an attribute of the same name or within it. */
  private Optional<JsonNode> pointedTo(EntityType type, ObjectNode json, String name) {
    Optional<Reference> reference =
        type.references().stream()
            .filter(r -> r.property().matches(name + "(\\[].*)?"))
            .findFirst();
    if (reference.isEmpty() || !json.has(name)) {
      return Optional.empty();
    }
    String to = reference.get().to();
    ArrayNode all = array();
    AttributePath.of(reference.get().property())
        .visit(
            json,
            (at, pointer) ->
                catalogue
                    .find(to, pointer.path("id").asText())
                    .ifPresent(found -> all.add(whole(type, to, found))));
    return json.path(name).isArray() ? Optional.of(all) : Optional.ofNullable(all.get(0));
  }

  /** A group within an attendance event comes without its members. */
  private static ObjectNode whole(EntityType type, String to, ObjectNode found) {
    ObjectNode copy = found.deepCopy();
    return type.name().equals("AttendanceEvent") && to.equals("Group")
        ? copy.without(MEMBERSHIPS)
        : copy;
  }

  private static boolean isIn(JsonNode reference, String id) {
    return reference.path("id").asText().equalsIgnoreCase(id);
  }

  private static void copy(JsonNode from, String attribute, ObjectNode to) {
    if (from.hasNonNull(attribute)) {
      to.set(attribute, from.get(attribute));
    }
  }

  private static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }
}
