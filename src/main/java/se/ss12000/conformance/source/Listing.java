package se.ss12000.conformance.source;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.acceptance.Acceptance;
import se.ss12000.conformance.acceptance.Taken;
import se.ss12000.conformance.payload.Certainty;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Envelope;
import se.ss12000.conformance.payload.Envelope.Shape;
import se.ss12000.conformance.payload.Excerpt;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.payload.Unavailable;
import se.ss12000.conformance.source.Cursor.Quick;
import se.ss12000.conformance.source.Cursor.Single;
import se.ss12000.conformance.source.TypeTeller.Hint;
import se.ss12000.conformance.source.TypeTeller.Telling;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.text.Text;

/** Records that stand together, pushed on as soon as it is told what they are. */
final class Listing {
  /** How many records may be looked at before their type is told. */
  private static final int PATIENCE = 20;

  private static final long PATIENCE_BYTES = 1 << 20;

  private static final Text NO_RECORDS =
      Text.sv("posttypen framgår varken av namnet eller av någon post; ange --type")
          .en("neither the name nor any record tells the type of the records; say --type");

  private final Site site;
  private final Shape shape;
  private final String key;
  private final List<Untold> waiting = new ArrayList<>();
  private final Map<EntityType, Counter> counts = new LinkedHashMap<>();
  private long waitingBytes;
  private Hint hint;
  private Text doubt = Text.NONE;
  private JsonNode members = JsonNodeFactory.instance.objectNode();
  private Map<String, Position> places = Map.of();

  /**
   * @param key under which the records stand, or empty
   */
  Listing(Site site, Shape shape, String key, Hint hint) {
    this.site = site;
    this.shape = shape;
    this.key = key;
    this.hint = hint;
  }

  private static final class Counter {
    private long n;
  }

  private record Untold(JsonNode json, Excerpt excerpt) {}

  /** Reads the records of an array; false when it was given up, as nobody can tell their type. */
  boolean readFrom(Cursor cursor, String pointer) throws IOException {
    long n = 0;
    while (cursor.next() != JsonToken.END_ARRAY) {
      Single record = cursor.record();
      if (!add(record.json(), record.at(pointer + "/" + n))) {
        return false;
      }
      n = quickly(cursor, pointer, n + 1);
    }
    return true;
  }

  /**
   * Reads on as long as records are certainly valid.
   *
   * @param number of the record that comes next
   * @return the number of the record that comes then
   */
  long quickly(Cursor cursor, String pointer, long number) {
    long n = number;
    Acceptance acceptance = site.acceptance().orElse(null);
    EntityType type = hint.firm() ? hint.type().orElse(null) : null;
    if (acceptance != null && type != null) {
      boolean listed = shape != Shape.SEQUENCE;
      Quick record = cursor.quick(acceptance, type.name(), pointer, n, listed);
      while (record != null) {
        Taken taken = record.taken();
        push(type, taken.json(), record.excerpt(), taken.certainty());
        record = cursor.quick(acceptance, type.name(), pointer, ++n, listed);
      }
    }
    return n;
  }

  /** Takes a record; false when it is no use to go on, as nobody can tell what they are. */
  boolean add(JsonNode json, Excerpt excerpt) {
    Telling telling = site.teller().tell(json, hint);
    Optional<EntityType> type = telling.type();
    if (type.isPresent()) {
      settle(type.get());
      push(type.get(), json, excerpt);
      return true;
    }
    doubt = doubt.isEmpty() ? telling.doubt() : doubt;
    if (shape == Shape.SEQUENCE) {
      return true;
    }
    waiting.add(new Untold(json, excerpt));
    waitingBytes += excerpt.utf8().length;
    return waiting.size() < PATIENCE && waitingBytes < PATIENCE_BYTES;
  }

  /** In a list, all records are what the first that can be told is; lines may be a mixture. */
  private void settle(EntityType type) {
    if (shape != Shape.SEQUENCE) {
      hint = new Hint(Optional.of(type), true);
      doubt = Text.NONE;
      waiting.forEach(untold -> push(type, untold.json(), untold.excerpt()));
      waiting.clear();
    }
  }

  private void push(EntityType type, JsonNode json, Excerpt excerpt) {
    Acceptance acceptance = site.acceptance().orElse(null);
    Certainty certainty =
        acceptance == null ? Certainty.NONE : acceptance.certainty(type.name(), excerpt.utf8());
    push(type, json, excerpt, certainty);
  }

  private void push(EntityType type, JsonNode json, Excerpt excerpt, Certainty certainty) {
    counts.computeIfAbsent(type, t -> new Counter()).n++;
    site.payloads().accept(new Entity(type, json, excerpt, shape != Shape.RECORD, certainty));
  }

  /** What the records are, if that has been told. */
  Optional<EntityType> type() {
    return hint.type();
  }

  /** Whether there have been no records. */
  boolean isEmpty() {
    return counts.isEmpty() && doubt.isEmpty();
  }

  /** Says what stood around the records. */
  void around(JsonNode otherMembers, Map<String, Position> where) {
    members = otherMembers;
    places = where;
  }

  /** There are no more records, and this was all. */
  void end() {
    if (isEmpty()) {
      hint.type()
          .ifPresentOrElse(type -> counts.put(type, new Counter()), () -> doubt = NO_RECORDS);
    }
    breakOff();
    counts.forEach(
        (type, count) ->
            site.payloads()
                .accept(new Envelope(site.origin(), shape, type, key, members, places, count.n)));
  }

  /** There may have been more records, but they cannot be read. */
  void breakOff() {
    if (!doubt.isEmpty()) {
      site.payloads().accept(new Unavailable(site.origin(), hint.type(), doubt));
    }
  }
}
