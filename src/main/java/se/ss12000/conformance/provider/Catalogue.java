package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.query.Belongs;
import se.ss12000.conformance.query.Chosen;
import se.ss12000.conformance.query.Records;
import se.ss12000.conformance.query.RefusedException;
import se.ss12000.conformance.query.Selection;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;

/** The records that the provider has, and what it remembers of those it had. */
final class Catalogue implements Records {
  private static final Duration LONG_AGO = Duration.ofDays(200);
  private static final Duration LATELY = Duration.ofHours(1);

  private final Standard standard;
  private final Map<String, Map<String, ObjectNode>> records = new HashMap<>();
  private final Map<String, Map<String, List<ObjectNode>>> indexes = new HashMap<>();
  private final List<Deletion> deletions = new ArrayList<>();

  /**
   * @param now when the provider starts: some deletions are made up before it, so that there is
   *     something to ask for
   */
  Catalogue(Standard standard, Iterable<Entity> entities, Instant now) {
    this.standard = standard;
    for (Entity entity : entities) {
      if (entity.json() instanceof ObjectNode json) {
        put(entity.type().name(), json.deepCopy());
      }
    }
    standard
        .resources()
        .filter(type -> !type.deletedAs().isEmpty())
        .forEach(
            type -> {
              deletions.add(madeUp(type, now.minus(LONG_AGO)));
              deletions.add(madeUp(type, now.minus(LATELY)));
            });
  }

  private static Deletion madeUp(EntityType type, Instant at) {
    String seed = "deleted " + type.name() + at;
    return new Deletion(
        type, UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString(), at);
  }

  Standard standard() {
    return standard;
  }

  synchronized void put(String type, ObjectNode json) {
    Map<String, ObjectNode> ofType = records.computeIfAbsent(type, key -> new LinkedHashMap<>());
    String id = json.path("id").asText();
    ofType.put(id.isEmpty() ? "#" + ofType.size() : id.toLowerCase(Locale.ROOT), json);
    indexes.clear();
  }

  /** Changes every record of a type, be it its id. */
  synchronized void change(String type, Consumer<ObjectNode> change) {
    List<ObjectNode> all = all(type);
    all.forEach(change);
    records.remove(type);
    all.forEach(json -> put(type, json));
  }

  synchronized boolean delete(EntityType type, String id, Instant at) {
    ObjectNode gone = records.getOrDefault(type.name(), Map.of()).remove(key(id));
    if (gone != null) {
      deletions.add(new Deletion(type, id, at));
      indexes.clear();
    }
    return gone != null;
  }

  /** Loses a record without a word. */
  synchronized void lose(String type, ObjectNode json) {
    records.getOrDefault(type, Map.of()).remove(key(json.path("id").asText()));
    indexes.clear();
  }

  /** Says of a record that it is deleted. */
  synchronized void claimDeleted(EntityType type, ObjectNode json, Instant at) {
    deletions.add(new Deletion(type, json.path("id").asText(), at));
  }

  synchronized List<Deletion> deletions() {
    return List.copyOf(deletions);
  }

  synchronized Optional<ObjectNode> find(String type, String id) {
    return Optional.ofNullable(records.getOrDefault(type, Map.of()).get(key(id)));
  }

  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  synchronized List<ObjectNode> all(String type) {
    return List.copyOf(records.getOrDefault(type, Map.of()).values());
  }

  @Override
  public void forEach(String type, Consumer<JsonNode> each) {
    all(type).forEach(each);
  }

  /** The records of a type that point to another one by an attribute. */
  synchronized List<ObjectNode> pointingTo(String id, String type, String path) {
    return indexes
        .computeIfAbsent(type + " " + path, key -> index(type, AttributePath.of(path)))
        .getOrDefault(key(id), List.of());
  }

  private Map<String, List<ObjectNode>> index(String type, AttributePath path) {
    var index = new HashMap<String, List<ObjectNode>>();
    for (ObjectNode json : all(type)) {
      path.visit(
          json,
          (at, reference) ->
              index
                  .computeIfAbsent(key(reference.path("id").asText()), id -> new ArrayList<>())
                  .add(json));
    }
    return index;
  }

  /** The records that a list gives, in the order in which they are kept. */
  List<ObjectNode> select(Operation operation, List<Parameter> parameters) throws RefusedException {
    return chosen(operation, Selection.of(standard, operation, parameters).prepare(this));
  }

  /** The records that a lookup gives. */
  List<ObjectNode> lookup(Operation operation, JsonNode keys) {
    return chosen(operation, Selection.ofKeys(standard, operation, keys).prepare(this));
  }

  /** Where the standard leaves it open, a record is given. */
  private List<ObjectNode> chosen(Operation operation, Chosen chosen) {
    Stream<ObjectNode> all =
        standard.typeOf(operation.key()).stream().flatMap(type -> all(type.name()).stream());
    return all.filter(json -> chosen.belongs(json) != Belongs.NO).toList();
  }
}
