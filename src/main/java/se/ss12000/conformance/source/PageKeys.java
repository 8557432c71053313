package se.ss12000.conformance.source;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.source.TypeTeller.Hint;
import se.ss12000.conformance.standard.EntityType;

/** Under which keys of an object records stand: tells pages from records. */
final class PageKeys {
  static final String DATA = "data";
  private static final String PAGE_TOKEN = "pageToken";

  private final TypeTeller teller;
  private final Hint hint;

  PageKeys(TypeTeller teller, Hint hint) {
    this.teller = teller;
    this.hint = hint;
  }

  /** What is said of the records in an array, if its key alone shows that it holds records. */
  Optional<Hint> hintAt(String key) {
    if (key.equals(DATA)) {
      boolean attribute = hint.firm() && teller.isAttribute(key, hint);
      return attribute ? Optional.empty() : Optional.of(hint);
    }
    return teller.isAttribute(key, hint) ? Optional.empty() : teller.hintOfKey(key);
  }

  /** Whether a key belongs to what has shown by its id to be a record, such as what expands it. */
  boolean isPartOfRecord(String key, ObjectNode members) {
    return hint.firm() && members.path("id").isTextual() && !key.equals(DATA);
  }

  /** What is said of the records under a key that was found to hold some. */
  Hint hintFor(String key) {
    return teller.hintOfKey(key).orElse(hint);
  }

  /** Whether a key is the name of a collection, whatever else it may be. */
  boolean isCollection(String key) {
    return teller.hintOfKey(key).isPresent();
  }

  /** The keys of an object that are names of collections and hold records, or parts of one. */
  Set<String> collectionsIn(ObjectNode object) {
    return object.properties().stream()
        .filter(member -> holdsObjects(member.getValue()) && isCollection(member.getKey()))
        .map(member -> member.getKey())
        .collect(toUnmodifiableSet());
  }

  /** Whether an object begins with an attribute of what it should be: the usual, quickly told. */
  private boolean isPlainlyRecord(ObjectNode object) {
    Iterator<String> keys = object.fieldNames();
    return hint.firm() && keys.hasNext() && teller.isAttribute(keys.next(), hint);
  }

  /** The keys of an object that hold records; none when it is a record itself. */
  Set<String> in(ObjectNode object) {
    if (isPlainlyRecord(object)) {
      return Set.of();
    }
    Set<String> found =
        object.properties().stream()
            .filter(member -> holdsObjects(member.getValue()))
            .map(member -> member.getKey())
            .filter(key -> !(hint.firm() && teller.isAttribute(key, hint)))
            .collect(toUnmodifiableSet());
    Set<String> collections =
        found.stream().filter(this::isCollection).collect(toUnmodifiableSet());
    Set<String> records = collections.isEmpty() && found.size() == 1 ? found : collections;
    return isRecord(object, records) ? Set.of() : records;
  }

  /** Whether an object is a page that lacks its records. */
  boolean isEmptyPage(ObjectNode object) {
    if (isPlainlyRecord(object)) {
      return false;
    }
    boolean wrapped = hint.firm() && !teller.isAttribute(DATA, hint);
    boolean paged =
        object.has(DATA) ? wrapped || !object.path(DATA).isObject() : object.has(PAGE_TOKEN);
    return paged && !isRecord(object, Set.of());
  }

  /** Whether an object has attributes of the type it looks like, besides what could be records. */
  private boolean isRecord(ObjectNode object, Set<String> records) {
    Optional<EntityType> type = teller.tell(object, hint).type();
    return type.isPresent()
        && object.properties().stream()
            .map(member -> member.getKey())
            .filter(key -> !records.contains(key) && !key.equals(DATA) && !key.equals(PAGE_TOKEN))
            .anyMatch(key -> teller.isAttribute(key, new Hint(type, true)));
  }

  private static boolean holdsObjects(JsonNode value) {
    return value.isArray() && value.path(0).isObject();
  }
}
