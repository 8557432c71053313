package se.ss12000.conformance.source.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a token of our own says, as the profile for the digital national tests has it.
 *
 * @param issuer who vouches, as {@code iss}; left out when empty, like the two below
 * @param audience for whom it is, as {@code aud}
 * @param organisation who asks, as {@code organization_id}
 * @param location the address it gives access to, within {@code requested_access}
 * @param keyId which key it is signed with, as {@code kid}; left out when empty
 * @param lifetime how long it holds
 * @param more claims by name that somebody wants besides
 */
public record TokenClaims(
    String issuer,
    String audience,
    String organisation,
    String location,
    String keyId,
    Duration lifetime,
    Map<String, String> more) {
  /** What kind of access is asked for. */
  private static final String TYPE = "ss12000-api";

  private static final String ELSEWHERE = "https://elsewhere.example/v2.0";
  private static final String OTHERS = "SE0000000000";

  public TokenClaims {
    more = Map.copyOf(more);
  }

  /** The same for another service. */
  TokenClaims elsewhere() {
    return new TokenClaims(issuer, audience, organisation, ELSEWHERE, keyId, lifetime, more);
  }

  /** The same for somebody else. */
  TokenClaims ofOthers() {
    return new TokenClaims(issuer, audience, OTHERS, location, keyId, lifetime, more);
  }

  ObjectNode header(String algorithm) {
    ObjectNode header = JsonNodeFactory.instance.objectNode();
    header.put("alg", algorithm).put("typ", "JWT");
    put(header, "kid", keyId);
    return header;
  }

  /**
   * The claims of one token.
   *
   * @param id of no other token
   */
  ObjectNode payload(Instant issued, String id) {
    ObjectNode payload = JsonNodeFactory.instance.objectNode();
    new TreeMap<>(more).forEach(payload::put);
    put(payload, "iss", issuer);
    put(payload, "aud", audience);
    put(payload, "organization_id", organisation);
    payload.put("iat", issued.getEpochSecond());
    payload.put("nbf", issued.getEpochSecond());
    payload.put("exp", issued.plus(lifetime).getEpochSecond());
    payload.put("jti", id);
    ObjectNode access = payload.putArray("requested_access").addObject().put("type", TYPE);
    access.putArray("locations").add(location);
    return payload;
  }

  private static void put(ObjectNode json, String name, String value) {
    if (!value.isEmpty()) {
      json.put(name, value);
    }
  }
}
