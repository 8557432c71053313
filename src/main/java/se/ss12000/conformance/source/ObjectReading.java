package se.ss12000.conformance.source;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.Envelope.Shape;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.source.Cursor.Single;
import se.ss12000.conformance.source.TypeTeller.Hint;

/** The reading of an outermost object: a record, or a page whose records stream. */
final class ObjectReading {
  private final Cursor cursor;
  private final Site site;
  private final PageKeys pageKeys;
  private final Set<String> recordKeys;
  private final List<Listing> open;
  private final ObjectNode members = JsonNodeFactory.instance.objectNode();
  private final List<Member> before = new ArrayList<>();
  private final Map<String, Position> places = new HashMap<>();
  private final List<Listing> lists = new ArrayList<>();
  private @Nullable Single record;
  private boolean untold;
  private long bytes;
  private long values;

  /**
   * @param recordKeys keys that are known to hold records
   * @param open receives the lists of records that are met
   */
  ObjectReading(Cursor cursor, Site site, Set<String> recordKeys, List<Listing> open) {
    this.cursor = cursor;
    this.site = site;
    this.pageKeys = new PageKeys(site.teller(), site.hint());
    this.recordKeys = recordKeys;
    this.open = open;
  }

  /** A member before the first list, and where its value begins: only pages ask for the place. */
  private record Member(String key, long offset) {}

  /** Reads the object; gives the keys of records that were found too late to stream them. */
  Set<String> read() throws IOException {
    Position start = cursor.start();
    String key = cursor.nextKey();
    while (key != null) {
      if (members.has(key) || places.containsKey(key)) {
        cursor.duplicateKey();
      }
      boolean array = cursor.next() == JsonToken.START_ARRAY;
      if (lists.isEmpty()) {
        before.add(new Member(key, cursor.tokenOffset()));
      } else {
        places.put(key, cursor.here());
      }
      Optional<Hint> hint = array ? hintAt(key) : Optional.empty();
      if (hint.isEmpty()) {
        member(key);
      } else if (lists.isEmpty() && !pageKeys.collectionsIn(members).isEmpty()) {
        return union(pageKeys.collectionsIn(members), key);
      } else {
        list(key, hint.get());
      }
      key = untold ? null : cursor.nextKey();
    }
    return untold || !lists.isEmpty() ? page() : other(start);
  }

  private Optional<Hint> hintAt(String key) {
    if (lists.isEmpty() && !recordKeys.contains(key) && pageKeys.isPartOfRecord(key, members)) {
      return Optional.empty();
    }
    return recordKeys.contains(key) || (!lists.isEmpty() && pageKeys.isCollection(key))
        ? Optional.of(pageKeys.hintFor(key))
        : pageKeys.hintAt(key);
  }

  private void list(String key, Hint hint) throws IOException {
    tellPlaces();
    var listing = new Listing(site, Shape.PAGE, key, hint);
    lists.add(listing);
    open.add(listing);
    untold = !listing.readFrom(cursor, cursor.root() + "/" + escaped(key));
  }

  private void tellPlaces() {
    before.forEach(member -> places.put(member.key(), cursor.positionAt(member.offset())));
    before.clear();
  }

  private void member(String key) throws IOException {
    long start = cursor.offset();
    members.set(key, cursor.value());
    bytes += cursor.offset() - start;
    values += cursor.size();
    Limit.check(bytes, Limit.RECORD);
    Limit.check(values, Limit.VALUES);
    if (!lists.isEmpty()) {
      cursor.forget();
    }
  }

  private Set<String> page() {
    cursor.forget();
    lists.forEach(listing -> listing.around(members, places));
    return Set.of();
  }

  private Set<String> other(Position start) {
    Set<String> found = pageKeys.in(members);
    if (found.isEmpty() && pageKeys.isEmptyPage(members)) {
      tellPlaces();
      var listing = new Listing(site, Shape.PAGE, "", site.hint());
      lists.add(listing);
      open.add(listing);
      return page();
    }
    if (found.isEmpty()) {
      record = cursor.ended(members, start);
    }
    return found;
  }

  /** The object itself, when it is a record. */
  Optional<Single> record() {
    return Optional.ofNullable(record);
  }

  /** Whether reading was given up, as nobody can tell what the records are. */
  boolean isUntold() {
    return untold;
  }

  private static Set<String> union(Set<String> keys, String another) {
    var all = new HashSet<>(keys);
    all.add(another);
    return Set.copyOf(all);
  }

  /** A key as a step of a JSON Pointer. */
  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
