package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.ss12000.conformance.provider.Fault.Kind;
import se.ss12000.conformance.provider.Seam.OnIntake;
import se.ss12000.conformance.provider.Seam.OnRecord;
import se.ss12000.conformance.text.Text;

/** Records that do not fit together, or tell what they should not. */
final class IntegrityFaults {
  private static final String NOBODY = "00000000-0000-4000-8000-00000000dead";
  private static final String MARKING = "securityMarking";
  private static final String MEMBERS = "/groupMemberships";

  private IntegrityFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "dangling-reference",
            "REF-001",
            "Duty",
            Text.sv("Tjänstgöringar pekar på en person som inte finns.")
                .en("Duties point to a person who does not exist."),
            json -> point(json.path("person"), NOBODY)),
        fault(
            "wrong-kind-reference",
            "REF-002",
            "Activity",
            Text.sv("Aktiviteternas organisation är en grupp.")
                .en("The organisation of activities is a group."),
            json -> point(json.path("organisation"), json.at("/groups/0/id").asText())),
        fault(
            "organisation-circle",
            "REF-005",
            "Organisation",
            Text.sv("Den översta organisationen ligger under sig själv.")
                .en("The topmost organisation lies below itself."),
            json -> {
              if (!json.has("parentOrganisation")) {
                json.putObject("parentOrganisation").put("id", json.path("id").asText());
              }
            }),
        fault(
            "end-before-start",
            "QUA-001",
            "Group",
            Text.sv("Grupper slutar innan de börjar.").en("Groups end before they begin."),
            json -> json.put("endDate", "1999-12-31")),
        fault(
            "id-of-other-kind",
            "REF-004",
            "Resource",
            Text.sv("En resurs har samma id som den organisation som äger den.")
                .en("A resource has the same id as the organisation that owns it."),
            json -> json.put("id", json.at("/owner/id").asText())),
        new Fault(
            "enrolment-at-school",
            Kind.INTEGRITY,
            "REF-007",
            Text.sv("Elever är inskrivna vid skolan, inte vid skolenheten.")
                .en("Pupils are enrolled at the Skola, not at the Skolenhet."),
            new OnIntake("Person", IntegrityFaults::enrolAbove)),
        new Fault(
            "two-classes",
            Kind.INTEGRITY,
            "QUA-040",
            Text.sv("En elev i den första klassen är med i alla klasser.")
                .en("A pupil of the first class is in all classes."),
            new OnIntake("Group", IntegrityFaults::joinAll)),
        privacy(
            "protected-address",
            "PRI-001",
            Text.sv("Personer med skyddade uppgifter har en adress.")
                .en("Protected persons have an address."),
            json -> {
              if (json.path(MARKING).asText().startsWith("Sk")
                  || json.path(MARKING).asText().startsWith("Se")) {
                json.putArray("addresses")
                    .addObject()
                    .put("type", "Folkbokföring")
                    .put("streetAddress", "Påhittade vägen 1")
                    .put("postalCode", "00000")
                    .put("locality", "Ekhult")
                    .put("country", "SE");
              }
            }),
        new Fault(
            "protection-not-told",
            Kind.PRIVACY,
            "REF-008",
            Text.sv("Hänvisningar till skyddade personer säger att de inte är skyddade.")
                .en("References to protected persons say that they are not protected."),
            new OnRecord((asked, json) -> unmark(json))));
  }

  private static Fault fault(
      String name, String rule, String type, Text text, Consumer<ObjectNode> change) {
    return TypeFaults.of(name, Kind.INTEGRITY, rule, type, text, change);
  }

  private static Fault privacy(String name, String rule, Text text, Consumer<ObjectNode> change) {
    return TypeFaults.of(name, Kind.PRIVACY, rule, "Person", text, change);
  }

  private static void point(JsonNode reference, String id) {
    if (reference instanceof ObjectNode object && !id.isEmpty()) {
      object.put("id", id);
    }
  }

  private static void enrolAbove(Catalogue catalogue, ObjectNode json) {
    for (JsonNode enrolment : json.path("enrolments")) {
      JsonNode unit = enrolment.path("enroledAt");
      catalogue
          .find("Organisation", unit.path("id").asText())
          .ifPresent(found -> point(unit, found.at("/parentOrganisation/id").asText()));
    }
  }

  private static void joinAll(Catalogue catalogue, ObjectNode json) {
    Optional<JsonNode> pupil =
        catalogue.all("Group").stream()
            .filter(IntegrityFaults::isClass)
            .map(found -> found.at(MEMBERS + "/0"))
            .findFirst();
    if (pupil.isPresent() && isClass(json) && json.at(MEMBERS) instanceof ArrayNode members) {
      members.add(pupil.get().deepCopy());
    }
  }

  private static boolean isClass(ObjectNode json) {
    return json.path("groupType").asText().equals("Klass");
  }

  /** A reference has an id and no meta. */
  private static void unmark(JsonNode json) {
    if (json instanceof ObjectNode object && object.has(MARKING) && !object.has("meta")) {
      object.put(MARKING, "Ingen");
    }
    json.forEach(IntegrityFaults::unmark);
  }
}
