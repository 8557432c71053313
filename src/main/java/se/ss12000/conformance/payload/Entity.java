package se.ss12000.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import se.ss12000.conformance.standard.EntityType;

/**
 * One person, group, duty and so on, as found in a document.
 *
 * @param listed whether it stood in a list of records, not in a document of its own
 * @param certainty what reading it has shown
 */
public record Entity(
    EntityType type, JsonNode json, Excerpt excerpt, boolean listed, Certainty certainty)
    implements Payload {
  @Override
  public Origin origin() {
    return excerpt.origin();
  }

  /** Its id as it stands, or empty when it has none. */
  public String id() {
    return json.path("id").asText();
  }
}
