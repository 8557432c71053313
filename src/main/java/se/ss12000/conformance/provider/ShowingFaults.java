package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.ss12000.conformance.provider.Fault.Kind;
import se.ss12000.conformance.provider.Seam.OnQuestion;
import se.ss12000.conformance.provider.Seam.OnRecord;
import se.ss12000.conformance.provider.Seam.OnReply;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.text.Text;

/** Records that show more or less than was asked for, or not the same everywhere. */
final class ShowingFaults {
  private static final String NAMES = "expandReferenceNames";
  private static final String EXPAND = "expand";
  private static final String EMBEDDED = "_embedded";
  private static final String SORT = "sortkey";

  private ShowingFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "display-name-unasked",
            "API-060",
            Text.sv("Hänvisningar har displayName fast ingen har bett om det.")
                .en("References have displayName although nobody asked."),
            new OnQuestion(
                asked -> asked.without(p -> p.name().equals(NAMES)).with(NAMES, "true"))),
        fault(
            "display-name-missing",
            "API-061",
            Text.sv("expandReferenceNames gör ingen skillnad.")
                .en("expandReferenceNames makes no difference."),
            new OnQuestion(asked -> asked.without(p -> p.name().equals(NAMES)))),
        fault(
            "expand-ignored",
            "API-064",
            Text.sv("expand gör ingen skillnad.").en("expand makes no difference."),
            new OnQuestion(asked -> asked.without(p -> p.name().equals(EXPAND)))),
        fault(
            "expand-unasked",
            "API-062",
            Text.sv("Poster har _embedded fast ingen har bett om det.")
                .en("Records have _embedded although nobody asked."),
            new OnQuestion(ShowingFaults::expanded)),
        fault(
            "expand-outside-embedded",
            "API-063",
            Text.sv("Inbäddade poster står utanför _embedded.")
                .en("Embedded records stand outside _embedded."),
            new OnRecord((asked, json) -> moveOut(json))),
        fault(
            "expand-incomplete",
            "API-065",
            Text.sv("Av flera inbäddade poster saknas den sista.")
                .en("Of several embedded records the last one is missing."),
            new OnRecord((asked, json) -> json.path(EMBEDDED).forEach(ShowingFaults::shorten))),
        fault(
            "embedded-differs",
            "API-066",
            Text.sv("Inbäddade poster har en annan meta.modified.")
                .en("Embedded records have another meta.modified."),
            new OnRecord((asked, json) -> json.path(EMBEDDED).forEach(ShowingFaults::touch))),
        fault(
            "by-id-differs",
            "API-072",
            Text.sv("En post hämtad med id har förlorat sitt slutdatum och antal platser.")
                .en("A record fetched by its id has lost its end date and number of seats."),
            new OnRecord(
                (asked, json) -> {
                  if (asked.isById()) {
                    json.remove(List.of("endDate", "seats"));
                  }
                })),
        fault(
            "lookup-differs",
            "API-072",
            Text.sv("En post i ett uppslag har förlorat sitt slutdatum och antal platser.")
                .en("A record of a lookup has lost its end date and number of seats."),
            new OnRecord(
                (asked, json) -> {
                  if (asked.isLookup()) {
                    json.remove(List.of("endDate", "seats"));
                  }
                })),
        fault(
            "lookup-drops-record",
            "API-074",
            Text.sv("Ur ett uppslag faller den sista posten bort.")
                .en("A lookup loses its last record."),
            new OnReply(
                (asked, reply) -> {
                  if (asked.isLookup() && reply.isSuccess()) {
                    shorten(reply.body());
                  }
                  return reply;
                })),
        fault(
            "sort-ignored",
            "API-050",
            Text.sv("sortkey gör ingen skillnad.").en("sortkey makes no difference."),
            new OnQuestion(asked -> asked.without(p -> p.name().equals(SORT)))));
  }

  private static Fault fault(String name, String rule, Text text, Seam seam) {
    return new Fault(name, Kind.BEHAVIOUR, rule, text, seam);
  }

  private static Asked expanded(Asked asked) {
    return asked
        .operation()
        .flatMap(operation -> operation.parameter(EXPAND))
        .map(Operation.Parameter::codes)
        .filter(codes -> !asked.values(EXPAND).contains(codes.get(0)))
        .map(codes -> asked.with(EXPAND, codes.get(0)))
        .orElse(asked);
  }

  private static void moveOut(ObjectNode json) {
    JsonNode embedded = json.remove(EMBEDDED);
    if (embedded != null) {
      embedded.properties().forEach(e -> json.set(e.getKey(), e.getValue()));
    }
  }

  private static void shorten(JsonNode json) {
    if (json instanceof ArrayNode array && array.size() > 1) {
      array.remove(array.size() - 1);
    }
  }

  private static void touch(JsonNode embedded) {
    if (embedded.isArray()) {
      embedded.forEach(ShowingFaults::touch);
    } else if (embedded.path("meta") instanceof ObjectNode meta) {
      meta.put("modified", "2020-02-02T20:20:20Z");
    }
  }
}
