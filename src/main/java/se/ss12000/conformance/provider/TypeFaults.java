package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.provider.Fault.Kind;
import se.ss12000.conformance.provider.Seam.OnIntake;
import se.ss12000.conformance.text.Text;

/** Values of another type than they should have. */
final class TypeFaults {
  private TypeFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "instant-without-offset",
            "SCH-007",
            "Room",
            Text.sv("Tidpunkter i meta saknar tidszon.").en("Instants in meta have no offset."),
            json -> {
              if (json.path("meta") instanceof ObjectNode meta) {
                meta.put("modified", cut(meta.path("modified").asText(), 19));
              }
            }),
        fault(
            "date-with-time",
            "SCH-006",
            "Group",
            Text.sv("Datum har klockslag.").en("Dates have a time of day."),
            json -> json.put("startDate", json.path("startDate").asText() + "T00:00:00")),
        fault(
            "id-not-uuid",
            "SCH-005",
            "Resource",
            Text.sv("Resursernas id är inga UUID.").en("The ids of resources are not UUIDs."),
            json -> json.put("id", "R" + cut(json.path("id").asText(), 8))),
        fault(
            "number-as-string",
            "SCH-002",
            "Room",
            Text.sv("Antalet platser är en sträng.").en("The number of seats is a string."),
            json -> {
              if (json.has("seats")) {
                json.put("seats", json.path("seats").asText());
              }
            }),
        fault(
            "null-instead-of-absent",
            "SCH-003",
            "Person",
            Text.sv("Det som saknas är null.").en("What is missing is null."),
            json -> {
              if (!json.has("middleName")) {
                json.putNull("middleName");
              }
            }),
        fault(
            "empty-instead-of-absent",
            "SCH-009",
            "Organisation",
            Text.sv("E-postadresser som saknas är tomma strängar.")
                .en("Missing e-mail addresses are empty strings."),
            json -> {
              if (!json.has("email")) {
                json.put("email", "");
              }
            }),
        fault(
            "object-instead-of-array",
            "SCH-002",
            "Person",
            Text.sv("En enda e-postadress står utan array.")
                .en("A single e-mail address stands without an array."),
            json -> {
              if (json.path("emails") instanceof ArrayNode emails && emails.size() == 1) {
                json.set("emails", emails.get(0));
              }
            }),
        fault(
            "code-as-number",
            "SCH-002",
            "Organisation",
            Text.sv("Kommunkoden är ett tal och har tappat sina nollor.")
                .en("The municipality code is a number and has lost its zeros."),
            json -> {
              if (json.path("municipalityCode").asText().matches("\\d{4}")) {
                json.put("municipalityCode", json.path("municipalityCode").asInt());
              }
            }));
  }

  private static Fault fault(
      String name, String rule, String type, Text text, Consumer<ObjectNode> change) {
    return of(name, Kind.TYPES, rule, type, text, change);
  }

  /** A fault in every record of a type, wherever it is shown and whoever looks for it. */
  static Fault of(
      String name, Kind kind, String rule, String type, Text text, Consumer<ObjectNode> change) {
    return new Fault(
        name, kind, rule, text, new OnIntake(type, (catalogue, json) -> change.accept(json)));
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }
}
