package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.ss12000.conformance.provider.Fault.Kind;
import se.ss12000.conformance.provider.Seam.OnReply;
import se.ss12000.conformance.text.Text;

/** Records that are wrapped in another way than the standard's. */
final class EnvelopeFaults {
  private static final String DATA = "data";

  private EnvelopeFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "bare-array",
            "API-013",
            Text.sv("Listor svarar med en naken array.").en("Lists answer with a bare array."),
            Asked::isList,
            body -> body.path(DATA)),
        new Fault(
            "other-key",
            Kind.ENVELOPE,
            "DOC-008",
            Text.sv("Posterna står under typens namn i stället för data.")
                .en("Records stand under the name of their type instead of data."),
            new OnReply(EnvelopeFaults::underTheirName)),
        fault(
            "total-count-no-token",
            "API-034",
            Text.sv("Sidor har totalCount, limit och offset men ingen pageToken.")
                .en("Pages have totalCount, limit and offset but no pageToken."),
            Asked::isList,
            EnvelopeFaults::counted),
        fault(
            "token-missing",
            "API-037",
            Text.sv("Bara den första sidan av en lista går att få.")
                .en("Only the first page of a list can be had."),
            Asked::isList,
            body -> ((ObjectNode) body).without(Lists.TOKEN)),
        fault(
            "lookup-wrapped",
            "API-015",
            Text.sv("Uppslag svarar med poster under data.")
                .en("Lookups answer with records under data."),
            Asked::isLookup,
            EnvelopeFaults::wrapped),
        fault(
            "record-wrapped",
            "API-014",
            Text.sv("En post hämtad med id står under data.")
                .en("A record fetched by its id stands under data."),
            Asked::isById,
            EnvelopeFaults::wrapped),
        fault(
            "deleted-entities-flat",
            "API-016",
            Text.sv("Borttagna poster är en lista av typ, id och tid.")
                .en("Deleted records are a list of type, id and time."),
            EnvelopeFaults::isOfDeletions,
            EnvelopeFaults::flat),
        new Fault(
            "activities-spelled-right",
            Kind.SPELLING,
            "API-017",
            Text.sv("Borttagna aktiviteter står under activities, inte activitites.")
                .en("Deleted activities stand under activities, not activitites."),
            new OnReply(EnvelopeFaults::spelledRight)));
  }

  private static Fault fault(
      String name, String rule, Text text, Predicate<Asked> where, UnaryOperator<JsonNode> change) {
    return new Fault(
        name,
        Kind.ENVELOPE,
        rule,
        text,
        new OnReply(
            (asked, reply) ->
                where.test(asked) && reply.isSuccess()
                    ? reply.with(change.apply(reply.body()))
                    : reply));
  }

  private static boolean isOfDeletions(Asked asked) {
    return asked.is("GET /deletedEntities");
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static Reply underTheirName(Asked asked, Reply reply) {
    if (!asked.isList() || !reply.isSuccess()) {
      return reply;
    }
    ObjectNode body = object();
    reply
        .body()
        .properties()
        .forEach(
            e ->
                body.set(
                    e.getKey().equals(DATA) ? asked.path().substring(1) : e.getKey(),
                    e.getValue()));
    return reply.with(body);
  }

  private static JsonNode counted(JsonNode body) {
    int size = body.path(DATA).size();
    ObjectNode counted = object();
    counted.set(DATA, body.path(DATA));
    return counted
        .put("totalCount", body.path(Lists.TOKEN).isTextual() ? size + 1 : size)
        .put("limit", size)
        .put("offset", 0);
  }

  private static JsonNode wrapped(JsonNode body) {
    return object().set(DATA, body);
  }

  private static JsonNode flat(JsonNode body) {
    ArrayNode flat = JsonNodeFactory.instance.arrayNode();
    body.path(DATA)
        .properties()
        .forEach(
            kind ->
                kind.getValue()
                    .forEach(
                        id ->
                            flat.addObject()
                                .put("entityType", kind.getKey())
                                .put("id", id.asText())
                                .put("deletedAt", "2026-01-01T00:00:00Z")));
    return wrapped(flat);
  }

  private static Reply spelledRight(Asked asked, Reply reply) {
    if (isOfDeletions(asked) && reply.body().path(DATA) instanceof ObjectNode data) {
      JsonNode activities = data.remove("activitites");
      if (activities != null) {
        data.set("activities", activities);
      }
    }
    return reply;
  }
}
