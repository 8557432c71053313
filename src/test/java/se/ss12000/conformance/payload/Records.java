package se.ss12000.conformance.payload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.ss12000.conformance.payload.Envelope.Shape;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.Text;

/** Records as if they had been read from files; their JSON may have apostrophes for quotes. */
public final class Records {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();
  private static final Map<String, Standard> LOADED = new ConcurrentHashMap<>();
  private static final JsonNode META =
      json("{'created': '2026-01-02T03:04:05Z', 'modified': '2026-02-03T04:05:06+01:00'}");

  private final Standard standard;

  public Records(Standard standard) {
    this.standard = standard;
  }

  public static Standard standard(String version) {
    return LOADED.computeIfAbsent(version, v -> Standards.load(v, Reading.ADOPTED));
  }

  public static Standard literally(String version) {
    return LOADED.computeIfAbsent(
        version + " literally", v -> Standards.load(version, Reading.LITERAL));
  }

  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** A UUID of our own, different for every number. */
  public static String uuid(int number) {
    return String.format("00000000-0000-4000-8000-%012x", number);
  }

  /** A record with id and meta and some members of its own. */
  public static ObjectNode record(int id, String members) {
    var record = (ObjectNode) json("{}");
    record.put("id", uuid(id)).set("meta", META);
    record.setAll((ObjectNode) json(members));
    return record;
  }

  public static ObjectNode person(int id) {
    return record(id, "{'givenName': 'Prov', 'familyName': 'Provsson'}");
  }

  public static ObjectNode organisation(int id, String type) {
    return record(id, "{'displayName': 'Provorganisation', 'organisationType': '" + type + "'}");
  }

  public static ObjectNode group(int id, int organisation) {
    return record(
        id,
        "{'displayName': '7A', 'groupType': 'Klass', 'startDate': '2026-08-17', 'organisation': "
            + ref(organisation)
            + "}");
  }

  /** A reference to a record. */
  public static String ref(int id) {
    return "{'id': '" + uuid(id) + "'}";
  }

  /** A reference to a person that says how the person is protected. */
  public static String ref(int id, String marking) {
    return "{'id': '" + uuid(id) + "', 'securityMarking': '" + marking + "'}";
  }

  public Standard standard() {
    return standard;
  }

  public EntityType type(String name) {
    return standard.type(name).orElseThrow();
  }

  /** A record of a list. */
  public Entity listed(String type, JsonNode json) {
    return entity(type, json, "/data/0", true);
  }

  /** A record of a list, at a place of its own. */
  public Entity listed(String type, JsonNode json, int index) {
    return entity(type, json, "/data/" + index, true);
  }

  /** A record in a document of its own. */
  public Entity single(String type, JsonNode json) {
    return entity(type, json, "", false);
  }

  private Entity entity(String type, JsonNode json, String pointer, boolean listed) {
    byte[] utf8 = json.toString().getBytes(StandardCharsets.UTF_8);
    var excerpt = new Excerpt(origin(type), pointer, Position.START, utf8);
    return new Entity(type(type), json, excerpt, listed, Certainty.NONE);
  }

  public Envelope envelope(Shape shape, String type) {
    return new Envelope(origin(type), shape, type(type), "", json("{}"), Map.of(), 1);
  }

  public Envelope lastPage(String type) {
    return new Envelope(origin(type), Shape.PAGE, type(type), "data", json("{}"), Map.of(), 1);
  }

  public Envelope pageWithNext(String type) {
    JsonNode members = json("{'pageToken': 'next'}");
    return new Envelope(origin(type), Shape.PAGE, type(type), "data", members, Map.of(), 1);
  }

  /** A document that breaks off, of which the type can be told. */
  public Malformed truncated(String type) {
    return malformed(Optional.of(type(type)), Malformed.Problem.TRUNCATED);
  }

  public Malformed malformed(Optional<EntityType> type, Malformed.Problem problem) {
    return new Malformed(origin("broken"), problem, type, "", Position.START, Text.NONE);
  }

  public Unavailable unavailable(Optional<EntityType> type) {
    return new Unavailable(origin("lost"), type, Text.sv("oläslig").en("unreadable"));
  }

  private static Origin origin(String name) {
    return new Origin.File(name + ".json");
  }
}
