package se.ss12000.conformance.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.ss12000.conformance.provider.Fault.Kind;
import se.ss12000.conformance.provider.Seam.OnStart;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.text.Text;

/** Changes from one start to the next that are told wrongly, or not at all. */
final class ChangeFaults {
  private static final String ORGANISATION = "Organisation";
  private static final String PERSON = "Person";
  private static final String ROOM = "Room";
  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant ONCE = Instant.parse("2026-06-01T00:00:00Z");
  private static final long SLOWLY = 1000;

  private ChangeFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "modified-goes-back",
            "API-143",
            Text.sv("meta.modified går bakåt för varje start.")
                .en("meta.modified goes back with each start."),
            (catalogue, now) -> each(catalogue, ORGANISATION, json -> meta(json, earlier(now)))),
        fault(
            "modified-stands-still",
            "API-142",
            Text.sv("Organisationer byter namn utan att meta.modified flyttas.")
                .en("Organisations change their names without meta.modified moving."),
            (catalogue, now) ->
                each(catalogue, ORGANISATION, json -> renamed(json, "displayName", now))),
        fault(
            "modified-without-change",
            "API-144",
            Text.sv("meta.modified flyttas fast inget annat har ändrats.")
                .en("meta.modified moves although nothing else has changed."),
            (catalogue, now) ->
                each(
                    catalogue,
                    ORGANISATION,
                    json -> modified(json, now.truncatedTo(ChronoUnit.SECONDS)))),
        fault(
            "ids-made-anew",
            "API-146",
            Text.sv("Lokaler får nya id vid varje start.").en("Rooms get new ids at each start."),
            (catalogue, now) -> each(catalogue, ROOM, json -> renamed(catalogue, json, now))),
        fault(
            "modified-with-expansion",
            "API-144",
            Text.sv("Tjänstgöringar får ny meta.modified när personen byter namn.")
                .en("Duties get a new meta.modified when their person changes names."),
            (catalogue, now) -> {
              each(catalogue, PERSON, json -> changed(json, "familyName", now));
              each(catalogue, "Duty", json -> modified(json, now.truncatedTo(ChronoUnit.SECONDS)));
            }),
        fault(
            "memberships-change-silently",
            "API-142",
            Text.sv("Medlemmar lämnar grupper utan att gruppens meta.modified flyttas.")
                .en("Members leave groups without the meta.modified of the group moving."),
            (catalogue, now) -> {
              if (isEvenDay(now)) {
                each(catalogue, "Group", json -> json.withArray("groupMemberships").remove(0));
              }
            }),
        fault(
            "delta-lacks-new",
            "API-141",
            Text.sv("Varannan dag finns en lokal till, med en gammal meta.modified.")
                .en("Every other day there is another room, with an old meta.modified."),
            (catalogue, now) -> {
              if (isEvenDay(now)) {
                catalogue.all(ROOM).stream().limit(1).forEach(json -> another(catalogue, json));
              }
            }),
        fault(
            "vanishes-untold",
            "API-145",
            Text.sv("Varannan dag saknas en lokal, utan att det sägs.")
                .en("Every other day a room is missing, and nobody tells."),
            (catalogue, now) -> {
              if (isEvenDay(now)) {
                catalogue.all(ROOM).stream().limit(1).forEach(json -> catalogue.lose(ROOM, json));
              }
            }),
        fault(
            "deletion-of-living",
            "API-140",
            Text.sv("deletedEntities nämner en organisation som finns kvar.")
                .en("deletedEntities names an organisation that is still there."),
            (catalogue, now) ->
                catalogue.all(ORGANISATION).stream()
                    .limit(1)
                    .forEach(json -> catalogue.claimDeleted(type(catalogue), json, now))));
  }

  private static EntityType type(Catalogue catalogue) {
    return catalogue.standard().type(ORGANISATION).orElseThrow();
  }

  private static void each(Catalogue catalogue, String type, Consumer<ObjectNode> change) {
    catalogue.all(type).forEach(change);
  }

  /** The later the start, the earlier. */
  private static Instant earlier(Instant now) {
    return ONCE.minus(Duration.between(FIRST, now).dividedBy(SLOWLY))
        .truncatedTo(ChronoUnit.SECONDS);
  }

  private static void meta(ObjectNode json, Instant instant) {
    json.putObject("meta").put("created", instant.toString()).put("modified", instant.toString());
  }

  private static void modified(ObjectNode json, Instant instant) {
    if (json.path("meta") instanceof ObjectNode meta) {
      meta.put("modified", instant.toString());
    }
  }

  private static boolean isEvenDay(Instant now) {
    return now.getEpochSecond() / Duration.ofDays(1).toSeconds() % 2 == 0;
  }

  private static void renamed(ObjectNode json, String attribute, Instant now) {
    json.put(attribute, json.path(attribute).asText() + " " + now.getEpochSecond());
  }

  private static void changed(ObjectNode json, String attribute, Instant now) {
    renamed(json, attribute, now);
    modified(json, now.truncatedTo(ChronoUnit.SECONDS));
  }

  private static void another(Catalogue catalogue, ObjectNode json) {
    ObjectNode another = json.deepCopy();
    another.put("id", UUID.nameUUIDFromBytes(json.toString().getBytes(UTF_8)).toString());
    catalogue.put(ROOM, another);
  }

  private static void renamed(Catalogue catalogue, ObjectNode json, Instant now) {
    catalogue.lose(ROOM, json);
    String seed = json.path("id").asText() + now;
    json.put("id", UUID.nameUUIDFromBytes(seed.getBytes(UTF_8)).toString());
    catalogue.put(ROOM, json);
  }

  private static Fault fault(
      String name, String rule, Text text, BiConsumer<Catalogue, Instant> change) {
    return new Fault(name, Kind.CHANGES, rule, text, new OnStart(change));
  }
}
