package se.ss12000.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import se.ss12000.conformance.standard.EntityType;

/**
 * What stood around the records of a document; comes after them.
 *
 * @param key the key under which a page's records stood; {@code data} in the standard, empty when
 *     they stood under none
 * @param members the members of the page besides the records
 * @param places where the value of each member of the page stands, that of the records included
 * @param records how many records there were
 */
public record Envelope(
    Origin origin,
    Shape shape,
    EntityType type,
    String key,
    JsonNode members,
    Map<String, Position> places,
    long records)
    implements Payload {
  public Envelope {
    places = Map.copyOf(places);
  }

  /** How a document wraps its records. */
  public enum Shape {
    /** One record, not wrapped. */
    RECORD,
    /** A bare array, as a lookup answers. */
    ARRAY,
    /** An object with the records under a key, as a list answers. */
    PAGE,
    /** Record after record, as in JSON Lines. */
    SEQUENCE
  }

  /** Whether the page says that there is a next one. */
  public boolean hasMore() {
    return members.path("pageToken").isTextual() && !members.path("pageToken").asText().isEmpty();
  }
}
