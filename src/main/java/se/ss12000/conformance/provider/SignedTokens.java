package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/**
 * Verifies tokens that were signed by ES256, as the profile for the digital national tests asks.
 */
final class SignedTokens {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TYPE = "ss12000-api";
  private static final int PARTS = 3;

  /** How far two clocks may be apart. */
  private static final Duration SLACK = Duration.ofSeconds(30);

  private final Access.Jwt access;
  private final Clock clock;
  private final Supplier<URI> own;

  /**
   * @param own the address of the provider, for when no other is to be asked for
   */
  SignedTokens(Access.Jwt access, Clock clock, Supplier<URI> own) {
    this.access = access;
    this.clock = clock;
    this.own = own;
  }

  /** What is wrong with a token, but for what is overlooked; nothing when it is as it should be. */
  Optional<Flaw> flaw(String token, Set<Flaw> overlooked) {
    String[] parts = token.split("\\.", -1);
    Optional<JsonNode> header = json(parts[0]);
    Optional<JsonNode> claims = parts.length == PARTS ? json(parts[1]) : Optional.empty();
    if (header.isEmpty() || claims.isEmpty()) {
      return Optional.of(Flaw.MALFORMED);
    }
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    signature(header.get().path("alg").asText(), parts).ifPresent(flaws::add);
    add(flaws, Flaw.EXPIRED, holdsNow(claims.get()));
    add(flaws, Flaw.WRONG_ISSUER, isFrom(claims.get()));
    add(flaws, Flaw.WRONG_ORGANISATION, is(claims.get(), "organization_id", access.organisation()));
    add(flaws, Flaw.WRONG_LOCATION, leadsHere(claims.get()));
    flaws.removeAll(overlooked);
    return flaws.stream().findFirst();
  }

  private static void add(Set<Flaw> flaws, Flaw flaw, boolean right) {
    if (!right) {
      flaws.add(flaw);
    }
  }

  private Optional<Flaw> signature(String algorithm, String[] parts) {
    if (algorithm.equals("none")) {
      return Optional.of(Flaw.UNSIGNED);
    }
    if (!algorithm.equals("ES256")) {
      return Optional.of(Flaw.MALFORMED);
    }
    try {
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initVerify(access.key());
      signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
      boolean right = signature.verify(Base64.getUrlDecoder().decode(parts[2]));
      return right ? Optional.empty() : Optional.of(Flaw.WRONG_KEY);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // What is no signature is not ours.
      return Optional.of(Flaw.WRONG_KEY);
    }
  }

  private boolean holdsNow(JsonNode claims) {
    long now = clock.instant().getEpochSecond();
    return claims.path("exp").asLong(0) > now - SLACK.toSeconds()
        && claims.path("nbf").asLong(0) <= now + SLACK.toSeconds();
  }

  private boolean isFrom(JsonNode claims) {
    JsonNode audience = claims.path("aud");
    boolean listed =
        StreamSupport.stream(audience.spliterator(), false)
            .anyMatch(one -> one.asText().equals(access.audience()));
    return is(claims, "iss", access.issuer()) && (listed || is(claims, "aud", access.audience()));
  }

  /** What nobody asks for may be anything. */
  private static boolean is(JsonNode claims, String name, String wanted) {
    return wanted.isEmpty() || claims.path(name).asText().equals(wanted);
  }

  private boolean leadsHere(JsonNode claims) {
    String here = plain(access.location().isEmpty() ? own.get().toString() : access.location());
    return StreamSupport.stream(claims.path("requested_access").spliterator(), false)
        .filter(one -> one.path("type").asText().equals(TYPE))
        .flatMap(one -> StreamSupport.stream(one.path("locations").spliterator(), false))
        .map(location -> plain(location.asText()))
        .anyMatch(location -> location.equals(here) || location.startsWith(here + "/"));
  }

  private static String plain(String address) {
    return address.replaceFirst("/+$", "");
  }

  private static Optional<JsonNode> json(String part) {
    try {
      return Optional.ofNullable(JSON.readTree(Base64.getUrlDecoder().decode(part)))
          .filter(JsonNode::isObject);
    } catch (IOException | IllegalArgumentException e) {
      // What cannot be read says nothing.
      return Optional.empty();
    }
  }
}
