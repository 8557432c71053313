package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import se.ss12000.conformance.provider.Fault.Kind;
import se.ss12000.conformance.provider.Seam.Instead;
import se.ss12000.conformance.provider.Seam.OnChoice;
import se.ss12000.conformance.provider.Seam.OnReply;
import se.ss12000.conformance.text.Text;

/** Records that do not become what was sent, or do not go when they should. */
final class WritingFaults {
  private static final String MADE_UP = "00000000-0000-4000-8000-00000000000f";
  private static final int SHORTEST_ID = 30;

  private WritingFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "created-201",
            "API-100",
            Text.sv("En skapad post besvaras med 201, inte 200.")
                .en("A record that is created is answered with 201, not 200."),
            onReply(WritingFaults::isCreated, reply -> Reply.of(201, reply.body()))),
        fault(
            "created-without-meta",
            "API-102",
            Text.sv("En skapad post besvaras utan meta.")
                .en("A record that is created is answered without meta."),
            onReply(WritingFaults::isCreated, reply -> reply.with(without(reply.body(), "meta")))),
        fault(
            "created-loses-end",
            "API-103",
            Text.sv("Ett vistelseschema som skapas förlorar sitt slutdatum.")
                .en("A care schedule that is created loses its end date."),
            onReply(
                WritingFaults::isCreated, reply -> reply.with(without(reply.body(), "endDate")))),
        fault(
            "created-not-found",
            "API-104",
            Text.sv("En skapad post går inte att hämta med sitt id.")
                .en("A record that was created cannot be fetched by its id."),
            onReply(
                (asked, reply) -> asked.isById() && isNew(reply.body()), r -> Reply.empty(404))),
        fault(
            "created-not-listed",
            "API-105",
            Text.sv("Poster som skapats saknas i listorna.")
                .en("Records that were created are missing in the lists."),
            new OnChoice(
                (asked, catalogue, all, chosen) ->
                    chosen.stream().filter(json -> !isNew(json)).toList())),
        fault(
            "created-not-looked-up",
            "API-105",
            Text.sv("Poster som skapats saknas i uppslag.")
                .en("Records that were created are missing in lookups."),
            onReply(
                (asked, reply) -> asked.isLookup() && isNew(reply.body().path(0)),
                reply -> reply.with(JsonNodeFactory.instance.arrayNode()))),
        fault(
            "wrong-body-accepted",
            "API-110",
            Text.sv("Poster som saknar något obligatoriskt besvaras som om de hade skapats.")
                .en("Records that lack what is required are answered as if they were created."),
            new OnReply(
                (asked, reply) ->
                    isCreation(asked) && reply.status() == 400
                        ? Reply.of(200, JsonNodeFactory.instance.objectNode().put("id", MADE_UP))
                        : reply)),
        fault(
            "wrong-body-422",
            "API-111",
            Text.sv("Felaktiga poster avvisas med 422.").en("Wrong records are refused with 422."),
            new OnReply(
                (asked, reply) ->
                    isCreation(asked) && reply.status() == 400
                        ? Reply.of(422, reply.body())
                        : reply)),
        fault(
            "wrong-body-500",
            "API-110",
            Text.sv("Felaktiga poster ger 500.").en("Wrong records give 500."),
            new OnReply(
                (asked, reply) ->
                    isCreation(asked) && reply.status() == 400
                        ? Reply.of(500, reply.body())
                        : reply)),
        fault(
            "delete-does-nothing",
            "API-108",
            Text.sv("En borttagen post finns kvar.").en("A deleted record is still there."),
            new Instead(
                asked ->
                    isDeletion(asked) && asked.id().length() > SHORTEST_ID
                        ? Optional.of(Reply.empty(204))
                        : Optional.empty())),
        fault(
            "delete-refused",
            "API-100",
            Text.sv("Att ta bort en post ger 500.").en("Deleting a record gives 500."),
            new Instead(
                asked ->
                    isDeletion(asked) && asked.id().length() > SHORTEST_ID
                        ? Optional.of(Reply.error(500, "internal", "something went wrong"))
                        : Optional.empty())),
        fault(
            "delete-again-204",
            "API-108",
            Text.sv("Att ta bort det som inte finns besvaras med 204.")
                .en("Deleting what is not there is answered with 204."),
            new OnReply(
                (asked, reply) ->
                    isDeletion(asked) && reply.status() == 404 ? Reply.empty(204) : reply)),
        fault(
            "deletion-not-told",
            "API-109",
            Text.sv("Det som tas bort kommer aldrig med i deletedEntities.")
                .en("What is deleted never comes into deletedEntities."),
            onReply(
                (asked, reply) -> asked.is("GET /deletedEntities") && asked.has("after"),
                reply -> reply.with(emptied(reply.body())))),
        fault(
            "feedback-200",
            "API-100",
            Text.sv("Återkoppling besvaras med 200, inte 201.")
                .en("Feedback is answered with 200, not 201."),
            onReply((asked, reply) -> isFeedback(asked), reply -> Reply.empty(200))),
        fault(
            "feedback-without-slash",
            "API-113",
            Text.sv("Återkoppling besvaras bara på sökvägar utan snedstreck sist.")
                .en("Feedback is answered only at paths without a slash at the end."),
            new Instead(
                asked ->
                    isFeedback(asked) && asked.path().endsWith("/")
                        ? Optional.of(Reply.empty(404))
                        : Optional.empty())));
  }

  private static boolean isCreation(Asked asked) {
    return asked.method().equals("POST") && asked.type().isPresent() && !asked.isLookup();
  }

  private static boolean isCreated(Asked asked, Reply reply) {
    return isCreation(asked) && reply.isSuccess();
  }

  private static boolean isDeletion(Asked asked) {
    return asked.method().equals("DELETE") && asked.type().isPresent();
  }

  private static boolean isFeedback(Asked asked) {
    return asked.is("POST /log/") || asked.is("POST /statistics/");
  }

  /** The samples have no record that was created at a whole second and never changed in UTC. */
  private static boolean isNew(JsonNode json) {
    JsonNode meta = json.path("meta");
    return meta.path("created").asText().endsWith("Z")
        && meta.path("created").equals(meta.path("modified"));
  }

  private static JsonNode without(JsonNode json, String attribute) {
    if (json instanceof ObjectNode object) {
      object.remove(attribute);
    }
    return json;
  }

  private static JsonNode emptied(JsonNode body) {
    ObjectNode empty = body.deepCopy();
    ObjectNode data = empty.putObject("data");
    body.path("data").fieldNames().forEachRemaining(data::putArray);
    return empty;
  }

  private static Seam onReply(BiPredicate<Asked, Reply> where, UnaryOperator<Reply> change) {
    return new OnReply(
        (asked, reply) ->
            reply.isSuccess() && where.test(asked, reply) ? change.apply(reply) : reply);
  }

  private static Fault fault(String name, String rule, Text text, Seam seam) {
    return new Fault(name, Kind.WRITES, rule, text, seam);
  }
}
